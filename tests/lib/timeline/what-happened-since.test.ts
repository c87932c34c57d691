import { describe, expect, it } from 'vitest';
import { isAfter } from '../../../lib/knowledge/partial-dates.ts';
import { whatHappenedSince } from '../../../lib/timeline/what-happened-since.ts';
import {
  aBody,
  aCase,
  aKnowledgeBase,
  aLaw,
  anEvent,
  aPerson,
  aPost,
  aService,
} from '../knowledge/a-knowledge-base.ts';
import { anArticle, mentionsIn } from '../linking/a-mention.ts';

const messages = 'matter/messages' as const;
const lamps = 'matter/lamps' as const;
const kb = aKnowledgeBase({
  matters: [
    { id: messages, name: 'Encrypted messages in Ruritania', country: 'RU', followedTo: '2026-01' },
    { id: lamps, name: 'Lamp cameras in Zenda', country: 'ZE', followedTo: '2026-01' },
  ],
  posts: [aPost({ id: 'post/premier', name: 'Premier of Ruritania' })],
  entities: [
    aPerson({
      id: 'person/ann',
      name: 'Ann Able',
      country: 'RU',
      roles: [{ post: 'post/premier', start: '2010', end: '2016-07-13' }],
    }),
    aPerson({
      id: 'person/bea',
      name: 'Bea Best',
      country: 'RU',
      roles: [{ post: 'post/premier', start: '2016-07-13' }],
    }),
    aPerson({ id: 'person/cid', name: 'Cid Code', country: 'RU' }),
    aBody({ id: 'agency/ears', name: 'Bureau of Ears', country: 'RU' }),
    aService({ id: 'service/parrot', name: 'Parrot' }),
    aLaw({
      id: 'law/old',
      name: 'Old Act',
      country: 'RU',
      status: [
        { status: 'in-force', date: '2014-07-17' },
        { status: 'struck-down', date: '2015-07-17', note: 'by the High Court' },
        { status: 'repealed', date: '2016-12-31' },
      ],
    }),
    aLaw({
      id: 'law/new',
      name: 'New Act',
      country: 'RU',
      status: [
        { status: 'introduced', date: '2016-03-01' },
        { status: 'assented', date: '2016-11-29' },
      ],
      lineage: [{ kind: 'replaces', to: 'law/old' }],
    }),
    aCase({ id: 'case/ears', name: 'Parrot v Ears', steps: [{ date: '2016-02-01', what: 'The court heard Parrot.' }] }),
    aBody({ id: 'agency/zenda', name: 'Council of Zenda', country: 'ZE' }),
  ],
  events: [
    anEvent({
      id: 'event/2014-12-01-speech',
      date: '2014-12-01',
      entities: ['person/ann', 'service/parrot'],
      matter: messages,
      kind: 'demanded',
      what: 'Ann Able asked for the messages of Parrot.',
    }),
    anEvent({
      id: 'event/2015-ruling',
      date: '2015',
      entities: ['agency/ears'],
      matter: messages,
      kind: 'ruled',
      what: 'A court ruled some time in the year.',
    }),
    anEvent({
      id: 'event/2015-07-17-ruling',
      date: '2015-07-17',
      entities: ['law/old'],
      matter: messages,
      kind: 'struck-down',
      what: 'The High Court struck the Old Act down.',
    }),
    anEvent({
      id: 'event/2016-11-29-assent',
      date: '2016-11-29',
      entities: ['law/new'],
      matter: messages,
      kind: 'passed',
      what: 'The New Act on encrypted messages became law.',
    }),
    anEvent({
      id: 'event/2017-03-26-demand',
      date: '2017-03-26',
      entities: ['person/cid'],
      matter: messages,
      kind: 'demanded',
      what: 'Cid Code asked for encrypted messages.',
    }),
    anEvent({
      id: 'event/2018-01-01-lamps',
      date: '2018-01-01',
      entities: ['agency/zenda'],
      matter: lamps,
      kind: 'passed',
      what: 'Zenda bought lamps with cameras.',
    }),
    ...Array.from({ length: 20 }, (_, index) =>
      anEvent({
        id: `event/20${20 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-note`,
        date: `20${20 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
        entities: ['agency/ears'],
        matter: messages,
        what: 'Somebody wrote a report.',
      }),
    ),
  ],
});
const text =
  'Premier Ann Able wants Parrot to give the Bureau of Ears its encrypted messages. Able threatened to ban Parrot.';
const names = {
  'Ann Able': 'person/ann',
  Able: 'person/ann',
  Parrot: 'service/parrot',
  'Bureau of Ears': 'agency/ears',
} as const;
const since = (
  published: string | null,
  words = text,
  entities: Record<string, (typeof names)[keyof typeof names] | 'law/old' | 'case/ears'> = names,
) => whatHappenedSince(anArticle(words, { published, title: '' }), mentionsIn(words, entities), kb);

describe('whatHappenedSince', () => {
  it('tells of laws of the matter although the article names none of them', () => {
    const told = since('2015-01-17').map((entry) => entry.what);
    expect(told).toContain('The High Court struck the Old Act down.');
    expect(told).toContain('The New Act on encrypted messages became law.');
    expect(told).toContain('Cid Code asked for encrypted messages.');
  });

  it('tells nothing that may lie before the article', () => {
    const told = since('2015-01-17');
    for (const entry of told) expect(isAfter(entry.date, '2015-01-17'), entry.what).toBe(true);
    expect(told.map((entry) => entry.what)).not.toContain('A court ruled some time in the year.');
  });

  it('leaves out other matters', () => {
    expect(since('2015-01-17').map((entry) => entry.what)).not.toContain('Zenda bought lamps with cameras.');
  });

  it('gives at most twelve, oldest first, each with a source and a reason', () => {
    const told = since('2015-01-17');
    expect(told).toHaveLength(12);
    expect(told.map((entry) => entry.date)).toEqual(told.map((entry) => entry.date).toSorted());
    for (const entry of told) {
      expect(entry.sources.length).toBeGreaterThan(0);
      expect(entry.why.key).toMatch(/^since\./);
    }
  });

  it('tells who took over the office of the person whom the article is about', () => {
    expect(since('2015-01-17')).toContainEqual(
      expect.objectContaining({ kind: 'appointed', date: '2016-07-13', what: 'Bea Best: Premier of Ruritania' }),
    );
  });

  it('follows a law that the article names to what struck it down and replaced it, each told once', () => {
    const told = since('2015-01-17', 'The Old Act keeps records of everyone.', { 'Old Act': 'law/old' });
    const onDay = told.filter((entry) => entry.date === '2015-07-17');
    expect(onDay).toHaveLength(1);
    expect(told.some((entry) => entry.date === '2016-11-29')).toBe(true);
    expect(told.some((entry) => entry.kind === 'repealed')).toBe(true);
  });

  it('tells the later steps of a case', () => {
    expect(
      since('2015-01-17', 'The case of Parrot v Ears goes on.', { 'Parrot v Ears': 'case/ears' }).map(
        (entry) => entry.what,
      ),
    ).toContain('The court heard Parrot.');
  });

  it('tells nothing without a date or without names', () => {
    expect(since(null)).toEqual([]);
    expect(since('2015-01-17', 'Bread rose.', {})).toEqual([]);
  });
});
