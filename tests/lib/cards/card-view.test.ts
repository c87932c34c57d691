import { describe, expect, it } from 'vitest';
import { buildCardView } from '../../../lib/cards/card-view.ts';
import type { FigureTable } from '../../../lib/figures/figure-table.ts';
import type { EntityId } from '../../../lib/knowledge/types.ts';
import { phrase } from '../../../lib/phrase.ts';
import {
  aBody,
  aCase,
  aCompany,
  aKnowledgeBase,
  aLaw,
  anEvent,
  aPerson,
  aPost,
  aService,
} from '../knowledge/a-knowledge-base.ts';

const reason = phrase('reason.fullName');
const kb = aKnowledgeBase({
  posts: [aPost({ id: 'post/premier', name: 'Prime Minister of Ruritania', body: 'agency/government' })],
  entities: [
    aPerson({
      id: 'person/ann',
      name: 'Ann Able',
      aliases: ['Annabel Able', 'Ann Able'],
      roles: [{ post: 'post/premier', start: '2010', end: '2016-07-13', source: 'https://example.org/second' }],
      sources: [
        { url: 'https://example.org/first', publisher: 'First', seen: '2026-11-21' },
        { url: 'https://example.org/second', publisher: 'Second', seen: '2026-11-21' },
      ],
    }),
    aPerson({
      id: 'person/bea',
      name: 'Bea Best',
      roles: [{ post: 'post/premier', start: '2016-07-13' }],
      checked: '2026-05',
    }),
    aBody({ id: 'agency/government', name: 'Government of Ruritania', what: 'national government.' }),
    aLaw({
      id: 'law/old',
      name: 'Old Act',
      gives: 'Interception warrants.',
      provisions: [{ number: 'section 1', says: 'Lets them.' }],
      status: [
        { status: 'in-force', date: '2014-07-17' },
        { status: 'repealed', date: '2016-12-31', note: 'It contained its own end date' },
      ],
    }),
    aLaw({ id: 'law/new', name: 'New Act', lineage: [{ kind: 'replaces', to: 'law/old' }] }),
    aService({
      id: 'service/chat',
      name: 'Chat',
      relations: [{ kind: 'owned-by', to: 'company/big', start: '2014-10-06' }],
      encryption: [
        { state: 'optional', from: '2014-11' },
        { state: 'default', from: '2016-04-05' },
      ],
    }),
    aCompany({ id: 'company/big', name: 'Big' }),
    aCase({
      id: 'case/parrot',
      name: 'Parrot v Ears',
      steps: [
        { date: '2014-02', what: 'It began.' },
        { date: '2015-03', what: 'It ended.' },
      ],
    }),
  ],
  events: Array.from({ length: 20 }, (_, index) =>
    anEvent({ id: `event/${2007 + index}-note`, date: `${2007 + index}`, entities: ['agency/government'] }),
  ),
});

describe('buildCardView', () => {
  it("shows the role at the article's date with its source, and nothing as current once it has ended", () => {
    const card = buildCardView(kb, 'person/ann', '2015-01-17', reason, [])!;
    expect(card.then).toEqual([
      {
        date: '2010',
        end: '2016-07-13',
        what: 'Prime Minister of Ruritania',
        source: { url: 'https://example.org/second', publisher: 'Second', seen: '2026-11-21' },
        recordedIn: { record: 'person/ann', field: 'roles' },
      },
    ]);
    expect(card.now).toEqual([]);
    expect(card.otherNames).toEqual(['Annabel Able']);
  });

  it('shows a role without end as current, with the day of the check', () => {
    const card = buildCardView(kb, 'person/bea', '2015-01-17', reason, [])!;
    expect(card.then).toEqual([]);
    expect(card.now.map((line) => line.what)).toEqual(['Prime Minister of Ruritania']);
    expect(card.checked).toBe('2026-05');
  });

  it('leaves "then" empty without a date', () => {
    expect(buildCardView(kb, 'person/ann', null, reason, [])!.then).toEqual([]);
  });

  it('says nothing of now from a record that nobody has checked for years', () => {
    const soon = buildCardView(kb, 'person/bea', null, reason, [], '2026-11-21')!;
    expect([soon.isStale, soon.now.length]).toEqual([false, 1]);
    const late = buildCardView(kb, 'person/bea', null, reason, [], '2028-06-01')!;
    expect([late.isStale, late.now.length]).toEqual([true, 0]);
  });

  it('shows the status of a law then and now, its powers, and what replaced it', () => {
    const card = buildCardView(kb, 'law/old', '2015-01-17', reason, ['law/new'])!;
    expect(card.then.map((line) => line.status)).toEqual(['in-force']);
    expect(card.now.map((line) => [line.status, line.what])).toEqual([['repealed', 'It contained its own end date']]);
    expect(card.details).toEqual([
      { label: 'detail.gives', text: 'Interception warrants.' },
      { label: 'detail.provision', text: 'section 1: Lets them.' },
    ]);
    expect(card.relations[0]).toMatchObject({ phrase: phrase('relation.replacedBy', 'New Act'), isInArticle: true });
  });

  it('names the head of a body then and now', () => {
    expect(buildCardView(kb, 'agency/government', '2015-01-17', reason, [])!.then.map((line) => line.what)).toEqual([
      'Prime Minister of Ruritania: Ann Able',
    ]);
    expect(buildCardView(kb, 'agency/government', '2015-01-17', reason, [])!.now.map((line) => line.what)).toEqual([
      'Prime Minister of Ruritania: Bea Best',
    ]);
  });

  it('tells how far a case had come then and has come now', () => {
    const card = buildCardView(kb, 'case/parrot', '2015-01-17', reason, [])!;
    expect(card.then.map((line) => line.what)).toEqual(['It began.']);
    expect(card.now.map((line) => line.what)).toEqual(['It ended.']);
  });

  it('shows owner and encryption then and now', () => {
    const card = buildCardView(kb, 'service/chat', '2015-01-17', reason, [])!;
    expect(card.then.map((line) => line.phrase?.key)).toEqual(['card.ownedBy', 'card.encryption.optional']);
    expect(card.now.map((line) => line.phrase?.key)).toEqual(['card.ownedBy', 'card.encryption.default']);
  });

  it('says of every dated line and relation in which record it stands', () => {
    const places = (id: EntityId) => {
      const { then, now, dates, relations } = buildCardView(kb, id, '2015-01-17', reason, [])!;
      const all = [...then, ...now, ...dates, ...relations].map(
        ({ recordedIn }) => `${recordedIn?.record} ${recordedIn?.field}`,
      );
      return [...new Set(all)].sort();
    };
    expect(places('person/ann')).toEqual(['person/ann roles']);
    expect(places('law/old')).toEqual(['law/new lineage', 'law/old status']);
    expect(places('service/chat')).toEqual(['service/chat encryption', 'service/chat relations']);
    expect(places('company/big')).toEqual(['service/chat relations']);
    expect(places('case/parrot')).toEqual(['case/parrot steps']);
    expect(places('agency/government')).toContain('event/2015-note event');
    expect(places('agency/government')).toContain('person/ann roles');
  });

  it('keeps the twelve dates nearest to the article, oldest first', () => {
    const dates = buildCardView(kb, 'agency/government', '2020-06', reason, [])!.dates.map((line) => line.date);
    expect(dates).toHaveLength(12);
    expect(dates).toEqual(dates.toSorted());
    expect(dates).toContain('2020');
    expect(dates).not.toContain('2007');
  });

  it('shows what the owner of a service reported on requests from the countries of the article', () => {
    const table: FigureTable = {
      company: 'company/big',
      source: { url: 'https://big.example/transparency', publisher: 'Big', seen: '2026-11-21' },
      caveat: 'All services together.',
      series: [{ kind: 'all', country: 'GB', start: '2015-H1', requests: [31], accounts: [40], disclosed: [0.5] }],
    };
    const card = (id: EntityId) =>
      buildCardView(kb, id, '2015-01-17', reason, ['agency/government'], '2026-11-21', [table])!;
    expect(kb.get('agency/government')!.country).toBe('GB');
    expect(card('service/chat').figures).toEqual([
      {
        company: 'Big',
        period: '2015-H1',
        country: 'GB',
        kind: 'all',
        requests: 31,
        accounts: 40,
        share: 0.5,
        source: table.source,
        caveat: table.caveat,
      },
    ]);
    expect(card('law/old').figures).toEqual([]);
  });

  it('has no card for what is not in the knowledge base', () => {
    expect(buildCardView(kb, 'person/nobody', null, reason, [])).toBeNull();
  });
});
