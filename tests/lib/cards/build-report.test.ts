import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildReport, LONGEST_BODY, problemsOf, type ReportAnswers } from '../../../lib/cards/build-report.ts';
import { buildCardView } from '../../../lib/cards/card-view.ts';
import { factsOfCard } from '../../../lib/cards/facts-of-card.ts';
import { ISSUES, issueAddress } from '../../../lib/cards/issue-address.ts';
import { isReportPatch } from '../../../lib/cards/report-schema.ts';
import type { CardView } from '../../../lib/cards/view-models.ts';
import { addressOfPage, isWebAddress } from '../../../lib/cards/web-address.ts';
import { loadFigures } from '../../../lib/figures/load.ts';
import { buildKnowledgeBase } from '../../../lib/knowledge/knowledge-base.ts';
import { loadKnowledgeRecords, loadSchemas } from '../../../lib/knowledge/load.ts';
import { phrase } from '../../../lib/phrase.ts';
import { words } from '../../../scripts/phrases.ts';
import { aCompanyCard, aLawCard, aPersonCard, aServiceCard } from '../../components/samples.ts';

const ajv = new Ajv2020({ allErrors: true, strict: false });
for (const schema of loadSchemas()) ajv.addSchema(schema);
const followsSchema = ajv.getSchema('report.schema.json')!;

const page = 'https://news.example/2015/01/messages?id=7';
const answers = (part: Partial<ReportAnswers> = {}): ReportAnswers => ({
  fact: 0,
  comment: 'He left in July.',
  proposed: '',
  source: '',
  page: null,
  ...part,
});
/** The place of a fact in the list by a piece of its words. */
const place = (card: CardView, piece: string) =>
  factsOfCard(card, words).findIndex((fact) => fact.words.includes(piece));
const report = (card: CardView, part: Partial<ReportAnswers> = {}) => buildReport(card, answers(part), words);

describe('factsOfCard', () => {
  it('lists summary, dated lines once each, relations, longer texts, figures and something else', () => {
    expect(factsOfCard(aPersonCard(), words).map((fact) => fact.words)).toEqual([
      'British Conservative politician, prime minister from 2010 to 2016.',
      '11 May 2010 · Prime Minister of the United Kingdom',
      '17 July 2014 · Passed · His government passed an emergency act on keeping communications data.',
      '12 January 2015 · Demanded · He asked for means to read every message.',
      'Role at: HM Government · 11 May 2010 to 13 July 2016',
      'Oversees: GCHQ',
      'Something else',
    ]);
    expect(factsOfCard(aServiceCard(), words).filter((fact) => fact.words.includes('Owned by Meta'))).toHaveLength(1);
    expect(factsOfCard(aLawCard(), words).map(({ field }) => field)).toContain('provisions');
    expect(factsOfCard(aCompanyCard(), words).map((fact) => fact.words)).toContain(
      'Apple · United Kingdom · About devices · Jan–Jun 2015 · 4,001',
    );
  });
});

describe('buildReport', () => {
  it('says which record and field are meant, what stood there and what is wrong', () => {
    const card: CardView = {
      ...aPersonCard(),
      then: [
        {
          date: '2010-05-11',
          end: '2016-07-14',
          what: 'Prime Minister of the United Kingdom',
          recordedIn: { record: 'person/david-cameron', field: 'roles' },
        },
      ],
    };
    const { patch, title, body } = report(card, {
      fact: place(card, 'Prime Minister'),
      proposed: 'He left on 13 July 2016.',
      source: ' https://members.parliament.uk/member/1467/career ',
    });
    expect(patch).toEqual({
      entity: 'person/david-cameron',
      record: {
        id: 'person/david-cameron',
        checked: '2026-05-12',
        fields: { roles: { date: '2010-05-11', end: '2016-07-14', what: 'Prime Minister of the United Kingdom' } },
      },
      change: {
        field: 'roles',
        was: '11 May 2010 · Prime Minister of the United Kingdom',
        proposed: 'He left on 13 July 2016.',
      },
      comment: 'He left in July.',
      source: 'https://members.parliament.uk/member/1467/career',
    });
    expect(title).toBe('Mistake: David Cameron – 11 May 2010 · Prime Minister of the United Kingdom');
    expect(body).toContain('**What is wrong:**\n> He left in July.');
    expect(body).toContain('`person/david-cameron`');
    expect(JSON.parse(/```json\n([\s\S]*)\n```$/.exec(body)![1]!)).toEqual(patch);
  });

  it('names the record of an event where that is meant', () => {
    const card: CardView = {
      ...aPersonCard(),
      dates: [
        { date: '2015-01-12', what: 'He spoke.', recordedIn: { record: 'event/2015-01-12-speech', field: 'event' } },
      ],
    };
    const { patch } = report(card, { fact: place(card, 'He spoke') });
    expect(patch.record.id).toBe('event/2015-01-12-speech');
    expect(patch.record.fields).toEqual({ event: { date: '2015-01-12', what: 'He spoke.' } });
  });

  it('has no field where the reader means something else', () => {
    const { patch } = report(aPersonCard(), { fact: place(aPersonCard(), 'Something else') });
    expect(patch.record.fields).toEqual({});
    expect(patch.change).toEqual({ field: 'other', was: '' });
  });

  it('holds the address of the page where it is ticked', () => {
    const ticked = report(aPersonCard(), { page });
    expect(ticked.patch.page).toBe(page);
    expect(ticked.body).toContain(`**Page:** ${page}`);
  });

  it('leaves out an address that is none', () => {
    const { patch } = report(aPersonCard(), { page: '', source: 'javascript:alert(1)' });
    expect('page' in patch || 'source' in patch).toBe(false);
  });

  it('cuts a long text with a note', () => {
    const { patch, body } = report(aPersonCard(), { comment: 'wrong '.repeat(2000) });
    expect(patch.comment).toMatch(/… \[\d{2},?\d{3} characters cut\]$/);
    expect(body.length).toBeLessThan(LONGEST_BODY);
  });

  it('lets no text out of its quotation or its fence', () => {
    const { body } = report(aPersonCard(), { comment: 'first\n```\n# loud\u202E\u0000' });
    expect(body).toContain('> first\n> ```\n> # loud\n');
    expect(body.split('\n').filter((line) => line.startsWith('```'))).toEqual(['```json', '```']);
  });
});

const kb = buildKnowledgeBase(loadKnowledgeRecords());
const figures = loadFigures();
const ids = [...kb.entities.keys()];
/** Cards of the real knowledge base, among other names of the same country. */
const aCard = fc
  .tuple(fc.constantFrom(...ids), fc.array(fc.constantFrom(...ids), { maxLength: 5 }))
  .map(
    ([id, others]) => buildCardView(kb, id, '2016-03-01', phrase('reason.fullName'), others, '2026-11-21', figures)!,
  );
const aText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: fc.constantFrom('"', '\\', '\n', 'a', '\u0000', '`', '\ud800', 'ж', '😀'), maxLength: 4000 }),
  fc.lorem({ maxCount: 900 }),
);
const someAnswers = fc.record<ReportAnswers>({
  fact: fc.nat({ max: 60 }),
  comment: aText.map((text) => `x${text}`),
  proposed: aText,
  source: fc.oneof(fc.constant(''), fc.webUrl({ withQueryParameters: true }), aText),
  page: fc.constant(null),
});
/** An address whose host no text of the property can hold by chance. */
const aPage = fc
  .webUrl({ withQueryParameters: true, withFragments: true })
  .map((url) => url.replace('://', '://read-in-secret.'));

describe('whatever the card and the answers', () => {
  it('the page stands nowhere unless it is ticked, and then in patch and body', () => {
    fc.assert(
      fc.property(aCard, someAnswers, aPage, (card, given, href) => {
        const address = addressOfPage(href)!;
        const without = JSON.stringify(buildReport(card, given, words));
        expect(without).not.toContain(address);
        expect(without).not.toContain('read-in-secret');
        const ticked = buildReport(card, { ...given, page: address }, words);
        expect(ticked.patch.page).toBe(address);
        expect(ticked.body).toContain(address);
      }),
      { numRuns: 150 },
    );
  });

  it('a report holds no address at all that the reader did not give', () => {
    fc.assert(
      fc.property(aCard, fc.nat({ max: 60 }), (card, fact) => {
        const { patch, title, body } = buildReport(card, answers({ fact }), words);
        expect(`${JSON.stringify(patch)}${title}${body}`).not.toMatch(/https?:\/\//);
      }),
      { numRuns: 150 },
    );
  });

  it('the patch follows both schemas and the body is short', () => {
    fc.assert(
      fc.property(aCard, someAnswers, fc.option(aPage.map(addressOfPage)), (card, given, address) => {
        const { patch, title, body } = buildReport(card, { ...given, page: address }, words);
        expect(followsSchema(patch), ajv.errorsText(followsSchema.errors)).toBe(true);
        expect(isReportPatch(patch)).toBe(true);
        expect(body.length).toBeLessThan(LONGEST_BODY);
        expect(title.length).toBeLessThanOrEqual(120);
        const { href } = issueAddress(title, body, 'Paste it here.');
        expect(href.length).toBeLessThan(8000);
        expect(href.startsWith(`${ISSUES}?title=`)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

describe('both schemas', () => {
  const sound = report(aPersonCard(), { source: 'https://a.example/', page }).patch;
  it.each<[string, unknown]>([
    ['another entity', { ...sound, entity: 'nobody' }],
    ['a record that is none', { ...sound, record: { ...sound.record, id: 'file/etc' } }],
    ['a date that is none', { ...sound, record: { ...sound.record, checked: 'today' } }],
    ['an empty comment', { ...sound, comment: '' }],
    ['no comment', { ...sound, comment: undefined }],
    ['a source that is no web address', { ...sound, source: 'javascript:alert(1)' }],
    ['a page that is no web address', { ...sound, page: 'file:///home' }],
    ['a long text', { ...sound, comment: 'a'.repeat(2001) }],
    ['a field that nobody knows', { ...sound, tab: 7 }],
  ])('refuse %s', (_, patch) => {
    expect(followsSchema(sound) && isReportPatch(sound)).toBe(true);
    expect([
      followsSchema(JSON.parse(JSON.stringify(patch))),
      isReportPatch(JSON.parse(JSON.stringify(patch))),
    ]).toEqual([false, false]);
  });
});

describe('problemsOf', () => {
  it('asks for what is wrong and for an address that is one', () => {
    expect(problemsOf(answers())).toEqual({});
    expect(problemsOf(answers({ source: 'http://a.example/b' }))).toEqual({});
    expect(problemsOf(answers({ comment: ' \n ', source: 'the paper' }))).toEqual({
      comment: phrase('report.commentMissing'),
      source: phrase('report.sourceInvalid'),
    });
  });
});

describe('addresses', () => {
  it.each(['https://a.example', 'http://a.example/b?c=d#e', 'HTTPS://A.EXAMPLE/ä'])('%s is one', (text) => {
    expect(isWebAddress(text)).toBe(true);
  });

  it.each([
    '',
    'a.example',
    'ftp://a.example',
    'javascript:alert(1)//http://a',
    'http://',
    'https:///a',
    'https://a b.example',
    'https://me:secret@a.example',
    `https://a.example/${'a'.repeat(600)}`,
  ])('%s is none', (text) => expect(isWebAddress(text)).toBe(false));

  it('of a page lose what comes after "#", user names, and what makes them too long', () => {
    expect(addressOfPage('https://me:secret@a.example/b?c=d#e')).toBe('https://a.example/b?c=d');
    expect(addressOfPage(`https://a.example/b?c=${'d'.repeat(700)}`)).toBe('https://a.example/b');
    expect(addressOfPage(`https://a.example/${'b'.repeat(700)}`)).toBe('https://a.example/');
    expect([addressOfPage('file:///home/me'), addressOfPage('about:blank'), addressOfPage('')]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('for a new issue carry title and text, or ask to paste where that is too long', () => {
    const { href, isWhole } = issueAddress('A & B', 'x\ny', 'Paste it here.');
    const { searchParams } = new URL(href);
    expect([isWhole, searchParams.get('title'), searchParams.get('body')]).toEqual([true, 'A & B', 'x\ny']);
    const long = issueAddress('A', 'ж'.repeat(5000), 'Paste it here.');
    expect([long.isWhole, new URL(long.href).searchParams.get('body')]).toEqual([false, 'Paste it here.']);
  });
});
