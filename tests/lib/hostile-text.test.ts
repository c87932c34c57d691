/** Texts made to keep the whole pipeline busy: a pattern that runs away would run into the test's time limit. */
import { describe, expect, test } from 'vitest';
import { annotate } from '../../lib/annotate.ts';
import { articleFromText } from '../../lib/article/article-from-text.ts';
import { buildArchive } from '../../lib/coverage/archive.ts';
import { linker } from './linking/sample.ts';

const core = { kb: linker.kb, linker, archive: buildArchive({ articles: [], matters: [] }), figures: [] };
const SIZE = 50_000;

describe('a text without an end is read to its end', () => {
  test.each([
    'major large big other ',
    'tech and mobile or ',
    'national federal state local ',
    'a Federal District High Court ',
    'France has asked ',
    'The government ordered WhatsApp to hand over user data ',
    'WhatsApp and Apple said the company refused the bill ',
    'the Home Secretary ',
    'Senator ',
    'section 215 and section 702 ',
    '⟦A0⟧ ⟦C1⟧ ',
    'order to hand over ',
    '(',
    '" ',
    'the ',
    'A ',
    'x',
  ])('%j', (piece) => {
    const endless = piece.repeat(Math.ceil(SIZE / piece.length));
    // Once without any stop, once in sentences that are as long as sentences may be.
    const sentences = `${piece.repeat(Math.floor(1900 / piece.length))}. `.repeat(SIZE / 2000);
    for (const text of [endless, sentences, endless.replaceAll(piece, `${piece}\n`)]) {
      const article = articleFromText(text, { date: '2015-01-17', language: 'en' });
      const { mentions, demands } = annotate(article, core, { isForced: true });
      for (const { start, end, surface } of mentions) expect(text.slice(start, end)).toBe(surface);
      for (const { sentence } of demands) expect(sentence[1]).toBeLessThanOrEqual(text.length);
    }
  });
});

test.each(['constructor', '__proto__', 'toString', 'x'])('a text in the language %j is read', (language) => {
  const article = { ...articleFromText('Apple refused. The company appealed.', { date: '2015-01-17' }), language };
  const { relevance, mentions } = annotate(article, core, { isForced: true });
  expect(relevance.isJudged).toBe(false);
  expect(mentions.map(({ surface }) => surface)).toEqual(['Apple']);
});
