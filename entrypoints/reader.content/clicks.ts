import type { CardHost } from './card-host.tsx';
import { markAt } from './hit-test.ts';
import type { PageHost } from './page-host.ts';
import type { PlacedMark } from './placed-marks.ts';

/** What a click is for already; a name inside follows it. */
const busy =
  'a[href],button,input,select,textarea,label,summary,[role="button"],[role="link"],[contenteditable=""],[contenteditable="true"]';

/**
 * Click on a marked name opens its card; Alt-click also where the name stands in a link. A click elsewhere and Escape
 * close the card. The page gets every click that is not an Alt-click on a name in a link.
 */
export function listenForClicks(
  document: Document,
  marks: () => readonly PlacedMark[],
  card: CardHost,
  host: PageHost,
  signal: AbortSignal,
): void {
  const listen = { signal, capture: true };

  document.addEventListener(
    'click',
    (event) => {
      const isOurs = event.composedPath().includes(host.element);
      if (!event.isTrusted || isOurs || marks().length === 0) return;
      const mark =
        event.button === 0 && isPlain(event) ? markAt(marks(), document, event.clientX, event.clientY) : null;
      const isBusy = event.target instanceof Element && event.target.closest(busy) !== null;
      if (!mark || (isBusy && !event.altKey) || isSelecting(document)) {
        card.close(false);
        return;
      }
      if (isBusy) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
      card.open(mark);
    },
    listen,
  );

  document.addEventListener(
    'keydown',
    (event) => {
      // Inside our root the card itself listens.
      if (event.key !== 'Escape' || !card.mark || event.composedPath().includes(host.element)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      card.close(true);
    },
    listen,
  );
}

function isPlain(event: MouseEvent): boolean {
  return !event.ctrlKey && !event.metaKey && !event.shiftKey;
}

/** The click that ends a selection is not meant for the name under it. */
function isSelecting(document: Document): boolean {
  const selection = document.getSelection();
  return selection !== null && !selection.isCollapsed && selection.toString().trim() !== '';
}
