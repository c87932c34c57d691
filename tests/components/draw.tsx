import { render } from '@testing-library/preact';
import axe from 'axe-core';
import type { ComponentChildren } from 'preact';
import { WordsProvider } from '../../components/words.tsx';
import { words } from '../../scripts/phrases.ts';

/** Draws with the English words. */
export function draw(node: ComponentChildren) {
  const view = render(<WordsProvider words={words}>{node}</WordsProvider>);
  return {
    ...view,
    redraw: (next: ComponentChildren) => view.rerender(<WordsProvider words={words}>{next}</WordsProvider>),
  };
}

/**
 * What axe finds, a line each. Colours and layout are beyond a simulated document (they are checked in real browsers),
 * and a component is not a whole page.
 */
export async function violations(element: Element): Promise<string[]> {
  const outcome = await axe.run(element, {
    rules: {
      'color-contrast': { enabled: false },
      region: { enabled: false },
      'page-has-heading-one': { enabled: false },
    },
  });
  return outcome.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
