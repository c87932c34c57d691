/** A small knowledge base for linking tests: enough namesakes, offices and laws to go wrong with. */
import { articleFromText } from '../../../lib/article/article-from-text.ts';
import { buildKnowledgeBase } from '../../../lib/knowledge/knowledge-base.ts';
import type { Entity, Post } from '../../../lib/knowledge/types.ts';
import { linkEntities } from '../../../lib/linking/link-entities.ts';
import { buildLinker } from '../../../lib/linking/linker.ts';

const base = {
  summary: 'A record for tests.',
  sources: [{ url: 'https://example.org/', publisher: 'Example', seen: '2026' }],
  checked: '2026',
};

const entities = [
  {
    id: 'person/david-cameron',
    name: 'David Cameron',
    country: 'GB',
    weakAliases: ['Cameron'],
    notThese: ['Cameron Diaz'],
    roles: [{ post: 'post/gb-prime-minister', start: '2010-05-11', end: '2016-07-13' }],
  },
  {
    id: 'person/theresa-may',
    name: 'Theresa May',
    country: 'GB',
    weakAliases: ['May'],
    roles: [
      { post: 'post/gb-home-secretary', start: '2010-05-12', end: '2016-07-13' },
      { post: 'post/gb-prime-minister', start: '2016-07-13', end: '2019-07-24' },
    ],
  },
  {
    id: 'person/barack-obama',
    name: 'Barack Obama',
    country: 'US',
    aliases: ['President Obama'],
    weakAliases: ['Obama'],
    roles: [{ post: 'post/us-president', start: '2009-01-20', end: '2017-01-20' }],
  },
  {
    id: 'person/hillary-clinton',
    name: 'Hillary Clinton',
    country: 'US',
    weakAliases: ['Clinton'],
    roles: [{ title: 'Secretary of State', start: '2009', end: '2013' }],
  },
  {
    id: 'person/bill-clinton',
    name: 'Bill Clinton',
    country: 'US',
    weakAliases: ['Clinton'],
    roles: [{ post: 'post/us-president', start: '1993', end: '2001' }],
  },
  {
    id: 'person/james-comey',
    name: 'James Comey',
    country: 'US',
    weakAliases: ['Comey'],
    roles: [{ title: 'FBI Director', body: 'agency/fbi', start: '2013', end: '2017' }],
  },
  {
    id: 'person/tim-cook',
    name: 'Tim Cook',
    country: 'US',
    weakAliases: ['Cook'],
    roles: [{ title: 'chief executive', body: 'company/apple', start: '2011' }],
  },
  {
    id: 'person/ron-wyden',
    name: 'Ron Wyden',
    country: 'US',
    weakAliases: ['Wyden'],
    roles: [{ title: 'Senator for Oregon', start: '1996' }],
  },
  { id: 'company/apple', name: 'Apple', country: 'US', aliases: ['Apple Inc.'] },
  {
    id: 'law/au-tia-act',
    name: 'Telecommunications (Interception and Access) Act 1979',
    country: 'AU',
    instrument: 'act',
    status: [{ status: 'assented', date: '1979' }],
  },
  { id: 'company/example', name: 'Example, Inc.', country: 'US' },
  { id: 'company/uber', name: 'Uber', country: 'US' },
  { id: 'company/att', name: 'AT&T', country: 'US' },
  { id: 'service/signal', name: 'Signal', country: 'US', weakAliases: ['Signal'] },
  { id: 'service/whatsapp', name: 'WhatsApp', country: 'US' },
  {
    id: 'agency/fbi',
    name: 'Federal Bureau of Investigation',
    country: 'US',
    aliases: ['FBI'],
    weakAliases: ['the bureau'],
  },
  { id: 'agency/nsa', name: 'National Security Agency', country: 'US', aliases: ['NSA'] },
  { id: 'agency/gchq', name: 'Government Communications Headquarters', country: 'GB', aliases: ['GCHQ'] },
  { id: 'agency/gb-home-office', name: 'Home Office', country: 'GB' },
  {
    id: 'agency/us-doj',
    name: 'United States Department of Justice',
    country: 'US',
    aliases: ['U.S. Justice Department'],
    weakAliases: ['Justice Department', 'Department of Justice'],
  },
  { id: 'agency/in-dot', name: 'Department of Telecommunications', country: 'IN' },
  { id: 'agency/us-congress', name: 'United States Congress', country: 'US', weakAliases: ['Congress'] },
  { id: 'org/in-congress-party', name: 'Indian National Congress', country: 'IN', weakAliases: ['Congress'] },
  {
    id: 'court/us-supreme-court',
    name: 'Supreme Court of the United States',
    country: 'US',
    weakAliases: ['Supreme Court'],
  },
  { id: 'court/in-supreme-court', name: 'Supreme Court of India', country: 'IN', weakAliases: ['Supreme Court'] },
  { id: 'org/liberty', name: 'Liberty', country: 'GB', weakAliases: ['Liberty'] },
  {
    id: 'law/us-first-amendment',
    name: 'First Amendment',
    country: 'US',
    instrument: 'constitution',
    status: [{ status: 'in-force', date: '1791' }],
  },
  {
    id: 'law/gb-investigatory-powers-act-2016',
    name: 'Investigatory Powers Act 2016',
    country: 'GB',
    instrument: 'act',
    provisions: [{ number: 'section 253', says: 'Technical capability notices.' }],
    subjects: ['interception'],
    status: [
      { status: 'introduced', date: '2016-03-01' },
      { status: 'assented', date: '2016-11-29' },
    ],
    aliases: [{ name: "Snoopers' Charter", from: '2015' }],
  },
  {
    id: 'law/gb-draft-communications-data-bill',
    name: 'Draft Communications Data Bill',
    country: 'GB',
    instrument: 'bill',
    status: [{ status: 'draft', date: '2012-06-14' }],
    aliases: [{ name: "Snoopers' Charter", until: '2013-12' }],
  },
  {
    id: 'law/gb-ripa',
    name: 'Regulation of Investigatory Powers Act 2000',
    country: 'GB',
    instrument: 'act',
    aliases: ['RIPA'],
    status: [{ status: 'assented', date: '2000' }],
  },
  {
    id: 'law/fr-terror-act',
    name: 'loi renforçant la lutte contre le terrorisme',
    country: 'FR',
    instrument: 'act',
    subjects: ['terrorism'],
    status: [{ status: 'assented', date: '2014-11-13' }],
  },
  {
    id: 'law/fr-intelligence-act',
    name: 'loi relative au renseignement',
    country: 'FR',
    instrument: 'act',
    subjects: ['foreign-intelligence'],
    status: [{ status: 'introduced', date: '2015-03-19' }],
  },
  {
    id: 'agency/bfv',
    name: 'Bundesamt für Verfassungsschutz',
    country: 'DE',
    aliases: [{ name: 'Verfassungsschutz', lang: 'de' }],
  },
  { id: 'agency/fr-senate', name: 'Sénat (France)', country: 'FR', weakAliases: ['Sénat'] },
  { id: 'agency/au-home-affairs', name: 'Department of Home Affairs', country: 'AU', weakAliases: ['Home Affairs'] },
  {
    id: 'person/sam-example',
    name: 'Sam Example',
    country: 'AU',
    roles: [{ post: 'post/au-home-affairs-minister', start: '2014', end: '2017' }],
  },
  { id: 'agency/us-house-judiciary', name: 'House Judiciary Committee', country: 'US' },
  {
    id: 'agency/us-doj-oig',
    name: 'Department of Justice Office of the Inspector General',
    country: 'US',
    weakAliases: ['Inspector General'],
  },
  { id: 'company/meta', name: 'Meta Platforms', country: 'US', formerNames: [{ name: 'Facebook Inc.' }] },
  {
    id: 'service/facebook',
    name: 'Facebook',
    country: 'US',
    relations: [{ kind: 'owned-by', to: 'company/meta' }],
  },
  // Every country has one: more namesakes than are weighed each time.
  ...['AR', 'AU', 'BR', 'CA', 'ES', 'IE', 'IL', 'JP', 'KE', 'MX', 'NL', 'NO', 'PL', 'SE'].map((country) => ({
    id: `court/${country.toLowerCase()}-supreme-court`,
    name: `Supreme Court (${country})`,
    country,
    weakAliases: ['Supreme Court'],
  })),
].map((entity) => ({ ...base, ...entity })) as Entity[];

const posts: Post[] = [
  {
    id: 'post/gb-prime-minister',
    name: 'Prime Minister of the United Kingdom',
    country: 'GB',
    single: true,
    titles: ['Prime Minister'],
  },
  {
    id: 'post/gb-home-secretary',
    name: 'Home Secretary',
    country: 'GB',
    body: 'agency/gb-home-office',
    single: true,
    titles: ['Home Secretary'],
  },
  {
    id: 'post/au-home-affairs-minister',
    name: 'Home Affairs Minister',
    country: 'AU',
    body: 'agency/au-home-affairs',
    single: true,
    titles: ['Home Affairs Minister'],
  },
  {
    id: 'post/us-president',
    name: 'President of the United States',
    country: 'US',
    single: true,
    titles: ['President'],
  },
];

const linker = buildLinker(buildKnowledgeBase({ entities, posts, events: [], matters: [], redirects: {} }));

/** Reads "[surface→slug]" markup: the text without it, and each marked surface with the end of the expected id. */
function readMarkup(marked: string): { text: string; expected: string[] } {
  const expected: string[] = [];
  const text = marked.replace(/\[([^\]→]+)→([^\]]+)\]/g, (_, surface: string, slug: string) => {
    expected.push(`${surface}→${slug}`);
    return surface;
  });
  return { text, expected };
}

/**
 * Compares the links of a marked text with its marks: every mark must be linked so, and nothing else may be.
 * @returns what was found and what was expected, as lists of "surface→slug"; "nobody" is a person who is not listed
 */
export function linksIn(marked: string, date = '2016-03-01', language = 'en'): { found: string[]; expected: string[] } {
  const { text, expected } = readMarkup(marked);
  const { mentions } = linkEntities(articleFromText(text, { date, language }), linker);
  for (const mention of mentions) {
    if (text.slice(mention.start, mention.end) !== mention.surface)
      throw new Error(`offsets of ${mention.surface} are off`);
  }
  return {
    found: mentions.map((mention) => `${mention.surface}→${mention.entity?.split('/')[1] ?? 'nobody'}`),
    expected,
  };
}

export { linker };
