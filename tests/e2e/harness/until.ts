import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks again and again until the answer is truthy.
 * @param what for the message when it never is: "the card is open"
 * @param limit milliseconds
 */
export async function until<T>(what: string, ask: () => Promise<T> | T, limit = 10_000): Promise<NonNullable<T>> {
  const end = Date.now() + limit;
  let last: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer as NonNullable<T>;
      last = answer;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`waited ${limit} ms until ${what}; last: ${String(last)}`);
    await pause(50);
  }
}
