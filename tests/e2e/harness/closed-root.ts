import type { CDPSession, Page } from 'puppeteer-core';
import type { BrowserName } from './find-browser.ts';

/**
 * Runs a function in the page with the closed shadow root of our host as its first argument (null where there is no
 * host). Pages cannot reach it; the debugging protocols can. The function must stand alone, the arguments be JSON.
 */
export async function inClosedRoot<Result, Args extends unknown[]>(
  name: BrowserName,
  page: Page,
  run: (root: ShadowRoot | null, ...args: Args) => Result,
  ...args: Args
): Promise<Awaited<Result>> {
  const source = `async function (root, json) { return JSON.stringify(await (${run})(root, ...JSON.parse(json))) ?? null }`;
  const text = name === 'firefox' ? await overBidi(page, source, args) : await overCdp(page, source, args);
  return (text === null ? undefined : JSON.parse(text)) as Awaited<Result>;
}

const hostExpression = "document.querySelector('html > sightline-reader')";

const sessions = new WeakMap<Page, CDPSession>();

async function overCdp(page: Page, source: string, args: unknown[]): Promise<string | null> {
  const session = sessions.get(page) ?? (await page.createCDPSession());
  sessions.set(page, session);
  const { result: host } = await session.send('Runtime.evaluate', { expression: hostExpression });
  let root: { objectId?: string; value?: null } = { value: null };
  if (host.objectId) {
    const { node } = await session.send('DOM.describeNode', { objectId: host.objectId, depth: 1, pierce: true });
    const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId });
    root = { objectId: object.objectId };
  }
  const { result: window } = await session.send('Runtime.evaluate', { expression: 'window' });
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId: window.objectId,
    functionDeclaration: source,
    arguments: [root, { value: JSON.stringify(args) }],
    awaitPromise: true,
    returnByValue: true,
    userGesture: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value ?? null;
}

interface Bidi {
  send(method: string, params: unknown): Promise<{ result: Remote }>;
}
interface Remote {
  type: string;
  exceptionDetails?: { text: string };
  result?: { type: string; sharedId?: string; value?: unknown };
}

async function overBidi(page: Page, source: string, args: unknown[]): Promise<string | null> {
  const { connection } = page.browser() as unknown as { connection: Bidi };
  const context = (page.mainFrame() as unknown as { _id: string })._id;
  const { result: found } = await connection.send('script.evaluate', {
    expression: hostExpression,
    target: { context },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
  });
  const host = found.result as { value?: { shadowRoot?: { sharedId: string } } } | undefined;
  const sharedId = host?.value?.shadowRoot?.sharedId;
  const { result } = await connection.send('script.callFunction', {
    functionDeclaration: source,
    target: { context },
    awaitPromise: true,
    userActivation: true,
    arguments: [sharedId ? { sharedId } : { type: 'null' }, { type: 'string', value: JSON.stringify(args) }],
  });
  if (result.type === 'exception') throw new Error(result.exceptionDetails?.text);
  return (result.result?.value as string | undefined) ?? null;
}
