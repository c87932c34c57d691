import type { DatedLine } from '../../lib/cards/view-models.ts';
import { keyPart, type Words } from '../../lib/words.ts';
import { OutsideLink } from '../parts/OutsideLink.tsx';
import { useWords } from '../words.tsx';

/**
 * A dated fact in words: status, what, when, where it stands.
 * @param isDateShown false where the date already stands beside the line
 */
export function LineText({ line, isDateShown = true }: { line: DatedLine; isDateShown?: boolean }) {
  const words = useWords();
  const { t, phrase } = words;
  const status = line.status && t(`event.${keyPart(line.status)}`);
  const worded = line.phrase ? phrase(line.phrase) : '';
  const isSaid = line.phrase?.args.includes(line.what);
  const when = isDateShown ? whenOf(line, words) : '';
  return (
    <>
      {status && <strong class="sl-line-status">{status}</strong>}
      {worded && <span class="sl-line-what">{worded}</span>}
      {line.what && !isSaid && <span class={worded ? 'sl-line-note' : 'sl-line-what'}>{line.what}</span>}
      {when && <span class="sl-line-when">{when}</span>}
      {line.source && (
        <span class="sl-line-source">
          <OutsideLink href={line.source.url}>{line.source.publisher}</OutsideLink>
        </span>
      )}
    </>
  );
}

/** A status begins on its day; a role or an owner lasts from one day to another. */
function whenOf(line: DatedLine, { date, dateRange }: Words): string {
  if (line.status) return line.date ? date(line.date) : '';
  return dateRange(line.date, line.end === null ? 'unknown' : line.end);
}
