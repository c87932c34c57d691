/** The one form in which the data files stand: records by id, fields in a fixed order, two spaces. */
import type { DataFile } from './check/data-file.ts';

/** What it is, its names, what ties it to others, what its kind adds, examples, sources. */
const RECORD = (
  'id date kind name summary country what aliases weakAliases formerNames notThese relations wikipedia wikidata ' +
  'body single titles followedTo official instrument status lineage provisions gives authorisedBy oversight data text subjects ' +
  'roles holds encryption transparencyReport lawEnforcementGuidelines court parties steps outcome decided changed ' +
  'start end revealed paragraph legal entities matter examples counterExamples sources checked'
).split(' ');

/** A fact inside a record: what it says, when, on which source. */
const FACT =
  'status date kind to post title name number state lang url publisher seen body start end from until what says aliases note source'.split(
    ' ',
  );

/** @returns the text of the file as it should stand; content that is not JSON stays as it is */
export function formatDataFile({ content, text, list }: DataFile): string {
  if (content === undefined) return text;
  if (list === 'redirects' || !Array.isArray(content)) return `${JSON.stringify(sortedByKey(content), null, 2)}\n`;
  const records = content.toSorted((a, b) => (String(a?.id) < String(b?.id) ? -1 : 1));
  return `${JSON.stringify(
    records.map((record) => ordered(record, RECORD)),
    null,
    2,
  )}\n`;
}

/** Fields that the list does not know keep their order behind it: the check of the shape will speak of them. */
function ordered(value: unknown, order: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => ordered(item, FACT));
  if (!value || typeof value !== 'object') return value;
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => rank(a) - rank(b))
      .map(([key, inner]) => [key, ordered(inner, FACT)]),
  );
}

function sortedByKey(value: unknown): unknown {
  if (!value || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
