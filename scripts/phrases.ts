import { buildWords, type MessageSource, type Words } from '../lib/words.ts';
import english from '../locales/en.json' with { type: 'json' };

type MessageTree = { [key: string]: string | MessageTree };

/** Every message of a message file under its dotted key; plural forms between " | ", as in the built extension. */
export function flattenMessages(tree: MessageTree, path: readonly string[] = []): Map<string, string> {
  const keys = Object.keys(tree);
  if (keys.every((key) => /^(\d+|n)$/.test(key))) return new Map([[path.join('.'), Object.values(tree).join(' | ')]]);
  return new Map(
    keys.flatMap((key) => {
      const value = tree[key]!;
      const at = [...path, key];
      return typeof value === 'string' ? [[at.join('.'), value] as const] : [...flattenMessages(value, at)];
    }),
  );
}

/** Fills $1 to $9 as the browser does; "$$" stands for a dollar sign. */
export function messageSource(messages: ReadonlyMap<string, string>): MessageSource {
  return (key, args) =>
    (messages.get(key) ?? '').replace(/\$(\$|[1-9])/g, (_, sign: string) =>
      sign === '$' ? '$' : (args[Number(sign) - 1] ?? ''),
    );
}

/** The English words without a browser: for the command line and for tests. */
export const words: Words = buildWords(messageSource(flattenMessages(english as MessageTree)), 'en-GB');

export const { t, plural, date, dateRange, number, phrase } = words;
