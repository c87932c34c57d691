import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Company } from '../../../lib/knowledge/types.ts';
import { buildGazetteer } from '../../../lib/linking/gazetteer.ts';
import { hostileText } from './any-text.ts';

function aCompany(name: string, index: number): Company {
  const source = { url: 'https://example.org/', publisher: 'Example' };
  return {
    id: `company/c${index}`,
    name,
    country: 'INT',
    summary: 'A company for tests.',
    sources: [source],
    checked: '2026',
  };
}

/** Two to nine letters, the first one a capital. No name has a "z", so that prose made of "z…" never is one. */
const nameWord = fc
  .tuple(
    fc.constantFrom(...'ABCDEFGHIJÉÖŁ'),
    fc.string({ unit: fc.constantFrom(...'abcdeghiloruyéøß'), minLength: 1, maxLength: 8 }),
  )
  .map(([first, rest]) => first + rest);
const name = fc.array(nameWord, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const prose = fc
  .array(
    fc.string({ unit: fc.constantFrom(...'zaeio'), maxLength: 5 }).map((rest) => `z${rest}`),
    { maxLength: 5 },
  )
  .map((words) => words.join(' '));
const joint = fc.constantFrom(' ', ', ', '. ', '\n', ' (', ') ', ' “', '” ', ' – ', ' 😀 ', ': ');

test('finds every planted name at exactly its offsets, also in a second text', () => {
  const texts = fc.array(fc.array(fc.tuple(prose, joint, fc.nat(), joint), { maxLength: 12 }), {
    minLength: 2,
    maxLength: 2,
  });
  fc.assert(
    fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 12 }), texts, (names, plans) => {
      const gazetteer = buildGazetteer(names.map(aCompany));
      for (const plan of plans) {
        let text = '';
        const planted: { start: number; end: number; name: string }[] = [];
        for (const [words, before, choice, after] of plan) {
          const chosen = names[choice % names.length]!;
          const start = text.length + words.length + before.length;
          text += `${words}${before}${chosen}${after}`;
          planted.push({ start, end: start + chosen.length, name: chosen });
        }
        const matches = gazetteer.scan(text, gazetteer.tokenise(text));
        for (const { start, end, name: wanted } of planted) {
          const forms = matches
            .filter((match) => match.start === start && match.end === end)
            .flatMap((match) => match.forms);
          expect(forms.map((form) => form.text)).toContain(wanted);
        }
      }
    }),
  );
});

test('in any text matches stand in order, the longer before the shorter, each on whole tokens', () => {
  const gazetteer = buildGazetteer(
    ['David Cameron', 'Cameron', 'Example, Inc.', 'Example', 'U.S. Senate'].map(aCompany),
  );
  fc.assert(
    fc.property(hostileText, (text) => {
      const tokens = gazetteer.tokenise(text);
      let last = { firstToken: -1, endToken: 0 };
      for (const match of gazetteer.scan(text, tokens)) {
        expect(match.firstToken).toBeGreaterThanOrEqual(last.firstToken);
        if (match.firstToken === last.firstToken) expect(match.endToken).toBeLessThan(last.endToken);
        expect(match.start).toBe(tokens.start[match.firstToken]);
        expect(match.end - tokens.end[match.endToken - 1]!).toBeOneOf([0, 1]);
        last = match;
      }
    }),
  );
});
