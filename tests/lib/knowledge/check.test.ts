import { describe, expect, it } from 'vitest';
import type { DataFile } from '../../../lib/knowledge/check/data-file.ts';
import { sentenceOf } from '../../../lib/knowledge/check/finding.ts';
import { checkKnowledge } from '../../../lib/knowledge/check.ts';
import { formatDataFile } from '../../../lib/knowledge/format.ts';
import type { Entity, KnowledgeEvent, Post } from '../../../lib/knowledge/types.ts';
import { aBody, aCase, aCompany, aLaw, anEvent, aPerson, aPost } from './a-knowledge-base.ts';

const FOLDERS: Record<string, string> = {
  person: 'people',
  agency: 'agencies',
  court: 'courts',
  org: 'orgs',
  company: 'companies',
  service: 'companies',
  law: 'laws',
  case: 'cases',
};

function fileOf(file: string, list: DataFile['list'], content: unknown): DataFile {
  return { file, list, content, text: JSON.stringify(content) };
}

/** What the check says about these records, each in a file of its own; a matter for the events is there. */
function said(
  entities: Entity[],
  { posts = [], events = [] }: { posts?: Post[]; events?: KnowledgeEvent[] } = {},
): string[] {
  const files = [
    ...entities.map((record) =>
      fileOf(`${FOLDERS[record.id.split('/')[0]!]}/${record.id.split('/')[1]}.json`, 'entities', [record]),
    ),
    fileOf('posts/all.json', 'posts', posts),
    fileOf('events/all.json', 'events', events),
    fileOf('matters.json', 'matters', [{ id: 'matter/test', name: 'Test', country: 'GB', followedTo: '2026-01' }]),
  ];
  return checkKnowledge(files).map(sentenceOf);
}

const role = (post: `post/${string}`, start: string, end?: string) => ({ post, start, ...(end && { end }) });
const seat = aPost({ id: 'post/seat', name: 'The Seat' });
const ann = (fields: Partial<Entity> = {}) =>
  aPerson({
    id: 'person/ann',
    name: 'Ann Able',
    roles: [role('post/seat', '2001', '2005-03-01')],
    ...(fields as object),
  });

describe('checkKnowledge accepts', () => {
  it.each([
    ['a plain person', [ann()]],
    [
      'a handover on one day',
      [ann(), aPerson({ id: 'person/bea', name: 'Bea Best', roles: [role('post/seat', '2005-03-01', '2006')] })],
    ],
    ['a weak surname', [ann({ weakAliases: ['Able'] })]],
    [
      'one strong name at two times',
      [
        aLaw({
          id: 'law/a',
          name: 'A Act',
          status: [{ status: 'passed', date: '2012' }],
          aliases: [{ name: "Snoops' Charter", from: '2012', until: '2013' }],
        }),
        aLaw({
          id: 'law/b',
          name: 'B Act',
          status: [{ status: 'passed', date: '2016' }],
          aliases: [{ name: "Snoops' Charter", from: '2015' }],
        }),
      ],
    ],
    [
      'a law that replaces another',
      [
        aLaw({ id: 'law/a', name: 'A Act', status: [{ status: 'passed', date: '2012' }] }),
        aLaw({
          id: 'law/b',
          name: 'B Act',
          status: [{ status: 'passed', date: '2016' }],
          lineage: [{ kind: 'replaces', to: 'law/a' }],
        }),
      ],
    ],
    ['"current" with a year', [ann({ summary: 'Head of the bureau, current in 2026.' })]],
  ] as [string, Entity[]][])('%s', (_, entities) => {
    expect(said(entities, { posts: [seat] })).toEqual([]);
  });
});

describe('checkKnowledge says with file and id', () => {
  it.each([
    [
      'lacks a field',
      [{ ...ann(), summary: undefined } as unknown as Entity],
      'people/ann.json, person/ann: the record lacks "summary"',
    ],
    [
      'has a field too many',
      [{ ...ann(), party: 'Blue' } as unknown as Entity],
      'has "party", which the schema does not know',
    ],
    [
      'names nobody',
      [ann({ relations: [{ kind: 'part-of', to: 'agency/none' }] })],
      'relation part-of names agency/none, which does not exist',
    ],
    [
      'names the wrong kind',
      [ann(), aCompany({ id: 'company/big', name: 'Big', relations: [{ kind: 'legal-basis', to: 'person/ann' }] })],
      'but must be law or case',
    ],
    [
      'ends before it starts',
      [ann({ roles: [role('post/seat', '2005', '2001')] } as Partial<Entity>)],
      'the role post/seat ends 2001 before it starts 2005',
    ],
    [
      'is no day',
      [ann({ roles: [role('post/seat', '2001-02-30')] } as Partial<Entity>)],
      '2001-02-30 is not a day of the calendar',
    ],
    [
      'two in one seat',
      [ann(), aPerson({ id: 'person/bea', name: 'Bea Best', roles: [role('post/seat', '2004-01-01', '2006')] })],
      'sits in post/seat at the same time as person/ann (2004-01-01 to 2005-03-01), but it has one seat',
    ],
    [
      'a circle',
      [
        aLaw({
          id: 'law/a',
          name: 'A Act',
          status: [{ status: 'passed', date: '2012' }],
          lineage: [{ kind: 'replaces', to: 'law/b' }],
        }),
        aLaw({
          id: 'law/b',
          name: 'B Act',
          status: [{ status: 'passed', date: '2012' }],
          lineage: [{ kind: 'amends', to: 'law/a' }],
        }),
      ],
      'its lineage runs in a circle: law/a → law/b → law/a',
    ],
    [
      'a shared strong name',
      [
        aBody({ id: 'agency/a', name: 'Bureau of Ears', aliases: ['BoE'] }),
        aBody({ id: 'agency/b', name: 'Board of Eels', aliases: ['BOE'] }),
      ],
      '"BOE" is a strong name of agency/a too',
    ],
    ['a strong surname', [ann({ aliases: ['Able'] })], '"Able" is a surname and must be weak'],
    [
      'a strong common word',
      [aBody({ id: 'agency/a', name: 'Bureau of Ears', aliases: ['the Bureau'] })],
      '"the Bureau" means many things and must be weak',
    ],
    [
      'a source that is not there',
      [ann({ roles: [{ ...role('post/seat', '2001'), source: 'https://example.org/none' }] } as Partial<Entity>)],
      'a fact rests on https://example.org/none, which is not among its sources',
    ],
    [
      'an address of no text',
      [
        aLaw({
          id: 'law/a',
          name: 'A Act',
          status: [{ status: 'passed', date: '2012' }],
          text: 'https://www.legislation.gov.uk/',
        }),
      ],
      'does not look like the address of one text',
    ],
    ['an undated "current"', [ann({ summary: 'The current head of the bureau.' })], '"current" without a date'],
    [
      'a court that is none',
      [
        {
          ...aCase({ id: 'case/a', name: 'A v B' }),
          id: 'case/a',
          steps: [{ date: '2001', what: 'It began.' }],
          court: 'person/ann',
        } as Entity,
        ann(),
      ],
      'court names person/ann, but must be court or agency',
    ],
  ] as [string, Entity[], string][])('%s', (_, entities, sentence) => {
    const all = said(entities, { posts: [seat] });
    expect(
      all.filter((one) => one.startsWith('ERROR') && one.includes(sentence)),
      all.join('\n'),
    ).toHaveLength(1);
  });

  it('an event whose id tells another day', () => {
    const event = anEvent({ id: 'event/2015-07-18-ruling', date: '2015-07-17', entities: ['person/ann'] });
    expect(said([ann()], { posts: [seat], events: [event] }).join()).toContain(
      'the date in the id and the date 2015-07-17 differ',
    );
  });

  it('only a warning for an event after the matter was last followed', () => {
    const event = anEvent({ id: 'event/2026-05-01-note', date: '2026-05-01', entities: ['person/ann'] });
    expect(said([ann()], { posts: [seat], events: [event] })).toEqual([
      'warning events/all.json, event/2026-05-01-note: lies after the date up to which matter/test was followed (2026-01)',
    ]);
  });

  it('a file that is not JSON, and goes on', () => {
    const broken: DataFile = { file: 'people/broken.json', list: 'entities', content: undefined, text: '[,]' };
    expect(checkKnowledge([broken]).map(sentenceOf)).toEqual([
      'ERROR   people/broken.json: is not JSON; often a comma or a quotation mark is missing',
    ]);
  });

  it('an id that stands in two files', () => {
    const twice = [
      fileOf('people/a.json', 'entities', [ann({ roles: [{ title: 'Adviser' }] } as Partial<Entity>)]),
      fileOf('people/b.json', 'entities', [ann({ roles: [{ title: 'Adviser' }] } as Partial<Entity>)]),
    ];
    expect(checkKnowledge(twice).map(sentenceOf)).toContain(
      'ERROR   people/b.json, person/ann: this id stands in people/a.json too',
    );
  });
});

describe('formatDataFile', () => {
  const crooked = fileOf('people/a.json', 'entities', [
    { checked: '2026', name: 'Bea', id: 'person/b' },
    { id: 'person/a', name: 'Ann' },
  ]);

  it('sorts records by id and puts what it is first, the check last', () => {
    const formatted = formatDataFile(crooked);
    expect(JSON.parse(formatted).map((record: { id: string }) => record.id)).toEqual(['person/a', 'person/b']);
    expect(Object.keys(JSON.parse(formatted)[1])).toEqual(['id', 'name', 'checked']);
    expect(formatted.endsWith(']\n')).toBe(true);
  });

  it('leaves a formatted file as it is', () => {
    const once = formatDataFile(crooked);
    expect(formatDataFile({ ...crooked, text: once, content: JSON.parse(once) })).toBe(once);
  });

  it('leaves alone what is not JSON', () => {
    expect(formatDataFile({ ...crooked, content: undefined, text: '[,]' })).toBe('[,]');
  });
});
