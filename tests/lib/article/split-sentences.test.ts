import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../lib/article/article.ts';
import { splitSentences } from '../../../lib/article/split-sentences.ts';

/** "|" marks where a sentence must end; the text is joined by single spaces. */
function check(language: string, marked: string) {
  const expected = marked.split('|').map((sentence) => sentence.trim());
  const text = expected.join(' ');
  const block: Block = { start: 0, end: text.length, kind: 'paragraph' };
  const found = splitSentences(text, [block], language).map(({ start, end }) => text.slice(start, end));
  expect(found).toEqual(expected);
}

describe('splitSentences: English', () => {
  test.each([
    'The judge agreed. | The company did not.',
    'Mr. Smith met Sen. Jones, D-Ore., in Washington. | They talked.',
    'Sen. Jones (D-Ore.) voted no. | The bill failed.',
    'The U.S. Justice Department sued Acme Inc. in May.',
    'They moved to the U.S. | The firm stayed.',
    'Acme Inc. | The firm is new.',
    'Acme Inc. Chairman Ann Roe resigned.',
    'John F. Doe and J. P. Roe met at 5 p.m. | It rained.',
    'See No. 5 and Art. VIII of the act. | He said no. | Then he left.',
    'On Jan. 13 the court sat. | It rose in Dec. | Nobody knew why.',
    '“We must go further.” | The house rose.',
    '“Must we?” he asked. | Nobody answered.',
    '“Must we?” Ann Roe asked. | Nobody answered.',
    '“No!” | Then there was silence.',
    'He spoke (not for long.) | She wrote.',
    'Yahoo! Inc said so. | Yahoo did not.',
    'It rose by 3.5 percent to 1.200 points. | 13 people agreed.',
    'It ended... | Nobody spoke.',
    'Visit example.org or read v. 2 of the text.',
    '1. The law stays. | 2. The judge goes.',
    'They sold it. | iPhone sales rose.',
    'Doe v. Roe was decided. | “It is over,” she said.',
    'It was a plan B. | The others had none.',
    'Really?! | Yes.',
  ])('%s', (marked) => check('en', marked));

  test('a closing quotation mark stands in for a lost space', () => {
    const text = '“It is so.”The house rose.';
    expect(splitSentences(text, [{ start: 0, end: text.length, kind: 'paragraph' }], 'en')).toHaveLength(2);
  });
});

describe('splitSentences: other languages', () => {
  test.each([
    ['fr', 'M. Durand a parlé. | Le texte passe.'],
    ['fr', '« Nous irons plus loin. » | Mme Petit a souri.'],
    ['de', 'Das Gesetz vom 13. November gilt bzw. galt. | Es wird geprüft.'],
    ['de', 'Das regelt z.B. Art. 10 Abs. 2 GG. | Der 1. Senat sieht das anders.'],
    ['de', 'Es waren 35. | Das war zu viel.'],
    ['es', 'El Sr. García habló con EE.UU. | La empresa calló.'],
    ['it', 'L’on. Rossi e il dott. Bianchi tacciono. | Il garante no.'],
    ['nl', 'Dhr. Jansen en mevr. De Vries zwegen. | De minister niet.'],
    ['zh', '政府要求公司交出数据。|公司拒绝了。'],
  ])('%s: %s', (language, marked) => {
    if (language !== 'zh') return check(language, marked);
    const text = marked.replace('|', '');
    expect(splitSentences(text, [], language)).toHaveLength(2);
  });
});

describe('splitSentences: any text', () => {
  const anyText = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          'The',
          'U.S.',
          'Mr.',
          'a',
          '.',
          '?!',
          '”',
          '“',
          ' ',
          '\n',
          '\n\n',
          '(',
          'x',
          '3.',
          '…',
          '😀',
          'Inc.',
          '\u00ad',
        ),
        fc.string({ maxLength: 4 }),
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join(''));

  test('spans are ordered, disjoint, within their block, and cover all but white space', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.array(fc.nat(200), { maxLength: 6 }),
        fc.constantFrom('en', 'fr', 'de', ''),
        (text, cuts, language) => {
          const edges = [...new Set(cuts.filter((cut) => cut <= text.length))].sort((a, b) => a - b);
          const blocks: Block[] = edges
            .slice(1)
            .map((end, index) => ({ start: edges[index]!, end, kind: 'paragraph' }));
          const sentences = splitSentences(text, blocks, language);
          const covered = new Array<boolean>(text.length).fill(false);
          let last = 0;
          for (const { start, end } of sentences) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(blocks.some((block) => start < block.start && end > block.start)).toBe(false);
            expect(blocks.some((block) => start < block.end && end > block.end)).toBe(false);
            covered.fill(true, start, end);
            last = end;
          }
          for (let at = 0; at < text.length; at++) if (!covered[at]) expect(text[at]).toMatch(/\s/);
        },
      ),
    );
  });
});
