import { autoUpdate, computePosition, flip, inline, offset, shift } from '@floating-ui/dom';

/** Keeps a box beside a range of the text while the page scrolls and changes. @returns what ends it */
export function tether(range: Range, box: HTMLElement): () => void {
  const context = range.startContainer.parentElement;
  const reference = {
    getBoundingClientRect: () => range.getBoundingClientRect(),
    getClientRects: () => range.getClientRects(),
    ...(context && { contextElement: context }),
  };
  box.style.setProperty('position', 'fixed');
  box.style.setProperty('inline-size', 'max-content');
  const place = async () => {
    const { x, y } = await computePosition(reference, box, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [inline(), offset(6), flip({ padding: 8 }), shift({ padding: 8 })],
    });
    box.style.setProperty('left', `${Math.round(x)}px`);
    box.style.setProperty('top', `${Math.round(y)}px`);
  };
  return autoUpdate(reference, box, () => void place());
}
