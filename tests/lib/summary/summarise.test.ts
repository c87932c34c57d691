import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../lib/article/split-sentences.ts';
import type { Demand } from '../../../lib/demands/demand.ts';
import { isQuotable } from '../../../lib/summary/is-quotable.ts';
import { summarise } from '../../../lib/summary/summarise.ts';
import { anArticle, mentionsIn } from '../linking/a-mention.ts';

const lead =
  'The interior minister of Ruritania has asked the messenger Parrot to keep the messages of its users for a year.';
const order = 'A court in Strelsau ordered Parrot in May to hand over the messages of two users, and Parrot appealed.';
const side =
  'The minister spoke at a conference on tourism in the mountains, which lasted for three long and sunny days.';
const quote =
  '“Nobody who has nothing to hide need be afraid of a year of messages kept in a very safe place,” the minister said.';
const other =
  'Parrot says that it does not hold the messages of its users and that the minister asks for what does not exist.';
const text = [
  lead,
  side,
  quote,
  order,
  other,
  'Subscribe to our newsletter to read more about messages and ministers.',
].join(' ');
const article = anArticle(text, { title: 'Minister asks Parrot to keep messages' });
const sentences = splitSentences(text, article.blocks, 'en');
const mentions = mentionsIn(text, { Parrot: 'service/parrot' });
const demandIn = (sentence: string): Demand => ({
  demander: null,
  target: [],
  data: null,
  basis: null,
  status: 'demanded',
  sentence: [text.indexOf(sentence), text.indexOf(sentence) + sentence.length],
});

describe('summarise', () => {
  const summary = summarise(article, sentences, mentions, [demandIn(lead), demandIn(order)]);

  it('takes three whole sentences, word for word, in the order of the article', () => {
    expect(summary.map((one) => one.text)).toEqual([lead, order, other]);
    for (const { text: words, start, end } of summary) expect(text.slice(start, end)).toBe(words);
  });

  it('takes fewer where there are fewer', () => {
    expect(summarise(anArticle(lead), [{ start: 0, end: lead.length }], [], [])).toHaveLength(1);
    expect(summarise(anArticle(''), [], [], [])).toEqual([]);
  });

  it('does not say the same thing twice', () => {
    const twice = `${lead} ${lead.replace('for a year', 'for one year')} ${order}`;
    const found = summarise(anArticle(twice), splitSentences(twice, [], 'en'), [], []);
    expect(found.map((one) => one.text)).toEqual([lead, order]);
  });

  it('always gives spans of the text in order', () => {
    const words = fc.array(fc.constantFrom(lead, side, quote, order, other, 'No.', 'What now?', 'HEADING'), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(words, (parts) => {
        const joined = parts.join(' ');
        const found = summarise(anArticle(joined), splitSentences(joined, [], 'en'), [], []);
        expect(found.length).toBeLessThanOrEqual(3);
        found.forEach((one, index) => {
          expect(joined.slice(one.start, one.end)).toBe(one.text);
          if (index > 0) expect(one.start).toBeGreaterThanOrEqual(found[index - 1]!.end);
        });
      }),
    );
  });
});

describe('isQuotable', () => {
  const whole = (sentence: string) => isQuotable(anArticle(sentence), { start: 0, end: sentence.length });

  it.each([lead, order, other, 'Le ministre a demandé à la messagerie de garder pendant un an les messages.'])(
    'takes: %s',
    (sentence) => {
      expect(whole(sentence)).toBe(true);
    },
  );

  it.each([
    quote,
    'Will the minister ever ask the messenger for less than a year of messages?',
    'and then the minister went home to his mountains without a word.',
    'The minister of Ruritania and the messenger Parrot and its many users',
    'The minister said “we will keep every message of every user for a full year and longer.',
    'STRELSAU, Ruritania –',
    'He agreed.',
  ])('passes over: %s', (sentence) => {
    expect(whole(sentence)).toBe(false);
  });

  it('passes over headings and captions', () => {
    const heading = anArticle(lead, { blocks: [{ start: 0, end: lead.length, kind: 'heading' }] });
    expect(isQuotable(heading, { start: 0, end: lead.length })).toBe(false);
  });
});

describe('page furniture', () => {
  it.each([
    'Click here to read more about the minister and the messenger Parrot.',
    'The minister, pictured here in May, asked for the messages of all users.',
    'Subscribe to our newsletter for all that the minister asks for.',
    'Sign up to hear of the minister every morning before breakfast.',
    'All rights reserved by the Ruritanian Gazette and its owners.',
    'Photo by the messenger of Ruritania, taken in the mountains.',
    'Image credit: the royal archive of the capital city of Ruritania.',
    'The site uses cookies to remember what the minister has read.',
    'See the terms of use and the privacy policy of the Gazette.',
    'Tell us what you think in the comments below or by letter.',
    'A second messenger contributed to this report from the capital.',
    'Reporting by one messenger in Strelsau; editing by another one.',
    'This story was first published on the first Monday of May.',
    'Log in to read what else the minister asked of the messenger.',
    'Donate to the Gazette if you like to read of the minister.',
    'Join us on the hill where the minister meets the messenger.',
    'We will continue to follow the minister and the messenger Parrot.',
  ])('is passed over: %s', (sentence) => {
    const text = `${sentence} ${lead}`;
    const article = anArticle(text);
    const found = summarise(article, splitSentences(text, [], 'en'), [], []);
    expect(found.map((one) => one.text)).toEqual([lead]);
  });

  it('is not seen in the same words of an article', () => {
    const text = 'The minister will follow the messenger and share a report on the rights of its users.';
    expect(summarise(anArticle(text), splitSentences(text, [], 'en'), [], [])).toHaveLength(1);
  });
});
