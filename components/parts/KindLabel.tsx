import type { MarkKind } from '../../lib/cards/view-models.ts';
import { Icon } from './Icon.tsx';

/** Kind of a name: its drawing and its colour beside the word. */
export function KindLabel({ kind, text }: { kind: MarkKind; text: string }) {
  return (
    <span class={`sl-kind sl-kind-${kind}`}>
      <Icon name={kind} />
      {text}
    </span>
  );
}
