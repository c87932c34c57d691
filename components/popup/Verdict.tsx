import type { VerdictView } from '../../lib/cards/view-models.ts';
import { useWords } from '../words.tsx';

/** The reasons of the verdict, folded unless asked. */
export function Verdict({ verdict, title, isOpen }: { verdict: VerdictView; title: string; isOpen?: boolean }) {
  const { phrase } = useWords();
  if (verdict.reasons.length === 0) return null;
  return (
    <details class="sl-verdict" open={isOpen}>
      <summary>{title}</summary>
      <ul>
        {verdict.reasons.map((reason) => (
          <li key={reason.key + reason.args.join()}>{phrase(reason)}</li>
        ))}
      </ul>
    </details>
  );
}
