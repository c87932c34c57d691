import { autoUpdate, computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom';

/** The card scrolls inside itself, but below this height, in pixels, it is of no use. */
const lowest = 220;

/** Keeps a box beside a range of the text while the page scrolls and changes. @returns what ends it */
export function tether(range: Range, box: HTMLElement): () => void {
  const context = range.startContainer.parentElement;
  const reference = {
    getBoundingClientRect: () => range.getBoundingClientRect(),
    getClientRects: () => range.getClientRects(),
    ...(context && { contextElement: context }),
  };
  for (const [property, value] of [
    ['position', 'fixed'],
    ['inline-size', 'max-content'],
    ['display', 'flex'],
    ['flex-direction', 'column'],
  ] as const) {
    box.style.setProperty(property, value);
  }
  const place = async () => {
    // Its natural height decides on which side of the mention there is more room for it.
    box.style.setProperty('max-height', 'none');
    const { x, y } = await computePosition(reference, box, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        inline(),
        offset(6),
        flip({ padding: 8 }),
        shift({ padding: 8 }),
        size({
          padding: 8,
          apply: ({ availableHeight }) =>
            box.style.setProperty('max-height', `${Math.max(lowest, Math.floor(availableHeight))}px`),
        }),
      ],
    });
    box.style.setProperty('left', `${Math.round(x)}px`);
    box.style.setProperty('top', `${Math.round(y)}px`);
  };
  return autoUpdate(reference, box, () => void place());
}
