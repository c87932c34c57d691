/** Sending requests and serving them, over the browser's messages. The contract is in `messages.ts`. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Phrase } from '../phrase.ts';
import { BadMessage, ContextInvalidated, ExpectedError, NoAnswer, NoReader, tell } from './errors.ts';
import type { BackgroundRequests, PageRequests } from './messages.ts';
import { pageReport } from './page-report-schema.ts';

interface Envelope {
  to: 'background' | 'page';
  name: string;
  ask: unknown;
}

/** Errors do not survive the way as objects, so an answer says which it is. */
type Reply = { answer: unknown } | { error: Phrase };

/** Whoever sent a message, as the browser (not the message) says. */
export interface Sender {
  id?: string;
  url?: string;
  frameId?: number;
  tab?: { id?: number };
}

type Name<Requests> = keyof Requests & string;
type Ask<Requests, Key extends keyof Requests> = Requests[Key] extends { ask: infer A } ? A : never;
type Answer<Requests, Key extends keyof Requests> = Requests[Key] extends { answer: infer A } ? A : never;

export type Handlers<Requests> = {
  [Key in Name<Requests>]: (ask: Ask<Requests, Key>, sender: Sender) => Promise<Answer<Requests, Key>>;
};

/** Whether this script can still reach its extension; false once it was updated, switched off or removed. */
export function isContextValid(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}

/**
 * Asks the background. It may be stopped in the middle of an answer: then it is asked again, since every request can be
 * repeated without harm.
 * @throws ContextInvalidated | NoAnswer | ExpectedError (what the background told)
 */
export async function askBackground<Key extends Name<BackgroundRequests>>(
  name: Key,
  ask: Ask<BackgroundRequests, Key>,
): Promise<Answer<BackgroundRequests, Key>> {
  const envelope: Envelope = { to: 'background', name, ask };
  for (let attempt = 1; attempt <= 3; attempt++) {
    if (!isContextValid()) throw new ContextInvalidated();
    try {
      const reply = await browser.runtime.sendMessage(envelope);
      if (reply !== undefined) return unwrap(reply as Reply) as Answer<BackgroundRequests, Key>;
    } catch (error) {
      if (error instanceof ExpectedError) throw error;
    }
  }
  throw isContextValid() ? new NoAnswer() : new ContextInvalidated();
}

/**
 * Asks the reader of a tab. What it answers comes from a page's process and is checked.
 * @throws NoReader where none is at work there | BadMessage | ExpectedError (what the reader told)
 */
export async function askPage<Key extends Name<PageRequests>>(
  tabId: number,
  name: Key,
  ask: Ask<PageRequests, Key>,
): Promise<Answer<PageRequests, Key>> {
  const envelope: Envelope = { to: 'page', name, ask };
  let reply: unknown;
  try {
    reply = await browser.tabs.sendMessage(tabId, envelope, { frameId: 0 });
  } catch {
    throw new NoReader();
  }
  if (reply === undefined) throw new NoReader();
  const answer = unwrap(reply as Reply);
  const checked = v.safeParse(v.union([v.object({ isFound: v.boolean() }), pageReport]), answer);
  if (!checked.success) throw new BadMessage();
  return checked.output as Answer<PageRequests, Key>;
}

/**
 * Serves requests: checks who sent them and that they hold to the contract, then calls the handler of that name.
 * @param schemas what each request must look like on arrival
 * @param isAllowed who may send which request; others get no answer at all
 */
export function serve<Requests>(
  to: Envelope['to'],
  schemas: { [Key in Name<Requests>]: v.GenericSchema<unknown, Ask<Requests, Key>> },
  handlers: Handlers<Requests>,
  isAllowed: (name: Name<Requests>, sender: Sender) => boolean,
  signal?: AbortSignal,
): void {
  const listener = (message: unknown, from: unknown): Promise<Reply> | undefined => {
    const sender = from as Sender;
    if (!isEnvelope(message) || message.to !== to || sender.id !== browser.runtime.id) return undefined;
    if (!Object.hasOwn(handlers, message.name)) return undefined;
    const name = message.name as Name<Requests>;
    if (!isAllowed(name, sender)) return undefined;
    const ask = v.safeParse(schemas[name], message.ask);
    if (!ask.success) return Promise.resolve({ error: new BadMessage().phrase });
    return handlers[name](ask.output, sender).then(
      (answer) => ({ answer }),
      (error) => ({ error: tell(error, `answering ${name}`) }),
    );
  };
  const onMessage = browser.runtime.onMessage as unknown as {
    addListener(call: typeof listener): void;
    removeListener(call: typeof listener): void;
  };
  onMessage.addListener(listener);
  signal?.addEventListener('abort', () => onMessage.removeListener(listener));
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && 'to' in message && 'name' in message && 'ask' in message;
}

function unwrap(reply: Reply): unknown {
  if ('answer' in reply) return reply.answer;
  throw new ExpectedError(reply.error);
}
