/** Dates: they exist in the calendar, ends follow starts, and nothing is told of a time after the record was checked. */
import { isAfter, isBefore, isPartialDate, overlaps } from '../partial-dates.ts';
import type { Entity, KnowledgeEvent, Matter, PartialDate } from '../types.ts';
import { type DataFile, placed } from './data-file.ts';
import type { Finding } from './finding.ts';

export function checkDates(files: readonly DataFile[]): Finding[] {
  const findings: Finding[] = [];
  for (const { file, record } of placed<Entity>(files, 'entities')) {
    const say = (level: Finding['level'], message: string) => findings.push({ level, file, id: record.id, message });
    for (const { what, start, end } of periodsOf(record)) {
      if (start && end && end !== 'unknown' && isBefore(end, start))
        say('error', `${what} ends ${end} before it starts ${start}`);
    }
    for (const date of datesIn(record)) {
      if (!isPartialDate(date)) say('error', `${date} is not a day of the calendar`);
      else if (isAfter(date, record.checked))
        say('warning', `${date} lies after the day on which the record was checked (${record.checked})`);
    }
    if ('status' in record) checkOrder(record.status, say);
  }
  const followed = new Map(
    placed<Matter>(files, 'matters').map(({ record }) => [record.id as string, record.followedTo]),
  );
  for (const { file, record } of placed<KnowledgeEvent>(files, 'events')) {
    const say = (level: Finding['level'], message: string) => findings.push({ level, file, id: record.id, message });
    if (!isPartialDate(record.date)) say('error', `${record.date} is not a day of the calendar`);
    else if (!overlaps(record.id.slice('event/'.length).match(/^\d{4}(?:-\d{2}){0,2}/)![0], record.date)) {
      say('error', `the date in the id and the date ${record.date} differ`);
    }
    const until = followed.get(record.matter);
    if (until && isAfter(record.date, until))
      say('warning', `lies after the date up to which ${record.matter} was followed (${until})`);
  }
  return findings;
}

function periodsOf(record: Entity): { what: string; start?: PartialDate; end?: string }[] {
  const roles =
    'roles' in record ? record.roles.map((role) => ({ ...role, what: `the role ${role.post ?? role.title}` })) : [];
  const relations = (record.relations ?? []).map((relation) => ({
    ...relation,
    what: `the relation ${relation.kind} ${relation.to}`,
  }));
  const names = [...(record.aliases ?? []), ...(record.weakAliases ?? [])].flatMap((name) =>
    typeof name === 'string' ? [] : [{ what: `the name ${name.name}`, start: name.from, end: name.until }],
  );
  return [...roles, ...relations, ...names];
}

/** Every date that states a fact; days on which somebody looked are not among them. */
function datesIn(record: Entity): string[] {
  const found: string[] = [];
  const keys = new Set(['date', 'start', 'end', 'from', 'until', 'revealed']);
  const walk = (value: unknown, key: string): void => {
    if (Array.isArray(value)) for (const item of value) walk(item, key);
    else if (value && typeof value === 'object') for (const [name, inner] of Object.entries(value)) walk(inner, name);
    else if (typeof value === 'string' && keys.has(key) && value !== 'unknown') found.push(value);
  };
  walk(record, '');
  return found;
}

/** A law is proposed before it is passed and passed before it falls. */
function checkOrder(
  steps: { status: string; date: PartialDate }[],
  say: (level: Finding['level'], message: string) => void,
): void {
  const order = ['proposed', 'draft', 'introduced', 'passed', 'assented', 'in-force', 'repealed'];
  for (const a of steps) {
    for (const b of steps) {
      const [first, second] = [order.indexOf(a.status), order.indexOf(b.status)];
      if (
        first >= 0 &&
        second > first &&
        isBefore(b.date, a.date) &&
        a.status !== 'introduced' &&
        b.status !== 'in-force'
      ) {
        say('warning', `${b.status} on ${b.date} comes before ${a.status} on ${a.date}`);
      }
    }
  }
}
