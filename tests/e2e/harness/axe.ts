import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export interface Axe {
  axe: { run(context: object, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
}

/** Loads axe into a page; evaluated by the debugger, so no policy of the page stands in the way. */
export async function loadAxe(page: Page): Promise<void> {
  await page.evaluate(`${source}; undefined`);
}

/** Runs axe over a whole page. @returns a line for each violation */
export async function findViolations(page: Page): Promise<string[]> {
  await loadAxe(page);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as Axe;
    const { violations } = await axe.run(document, {});
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}
