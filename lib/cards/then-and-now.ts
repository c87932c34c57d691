/** What was so on the article's date and what is so now: role, legal force, stand of a case, heads, ownership, name, encryption. */
import { everHeld, postsAt } from '../knowledge/back-links.ts';
import { isCase, isLaw, isPerson } from '../knowledge/entity-type.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { isInForceOn, statusOn } from '../knowledge/law-status.ts';
import { currentOwner, nameOn, type Ownership, ownerOn } from '../knowledge/ownership.ts';
import { compareDates, covers, isBefore, lastDay } from '../knowledge/partial-dates.ts';
import { currentRoles, nameOfRole, rolesOn } from '../knowledge/roles.ts';
import type { Case, Entity, Law, PartialDate, Person, Role, Service, StatusStep } from '../knowledge/types.ts';
import { phrase } from '../phrase.ts';
import { sourceOf } from './source-view.ts';
import type { DatedLine } from './view-models.ts';

/** A government has dozens of posts; a card names the first few. */
const MOST_HEADS = 3;

/** The lines for the article's date. Only what is certain for that date. */
export function linesThen(kb: KnowledgeBase, entity: Entity, date: PartialDate): DatedLine[] {
  if (isPerson(entity)) return rolesOn(kb, entity, date).map((role) => roleLine(kb, entity, role));
  if (isLaw(entity)) return statusLine(entity, statusOn(entity, date), isInForceOn(entity, date));
  if (isCase(entity)) return stepLine(entity, date);
  const owner = ownerOn(kb, entity.id, date);
  const name = nameOn(entity, date);
  return [
    ...(name === entity.name ? [] : [calledLine(entity, name)]),
    ...(owner ? [ownerLine(entity, owner, date)] : []),
    ...encryptionLine(entity, date),
    ...headLines(kb, entity, (role) => covers(role, date) === 'yes'),
  ];
}

/**
 * The lines for now: only what the record leaves open-ended, so true on the day on which it was checked.
 * @param asOf today, where the caller knows it: what ended since the record was checked is then left out
 */
export function linesNow(kb: KnowledgeBase, entity: Entity, asOf?: PartialDate): DatedLine[] {
  const date = asOf ?? entity.checked;
  if (isPerson(entity)) return currentRoles(kb, entity, date).map((role) => roleLine(kb, entity, role));
  if (isLaw(entity)) return statusLine(entity, statusOn(entity, date), isInForceOn(entity, date));
  if (isCase(entity)) return stepLine(entity, date);
  const owner = currentOwner(kb, entity.id);
  return [
    ...(owner ? [ownerLine(entity, owner, date)] : []),
    ...encryptionLine(entity, date),
    ...headLines(kb, entity, (role, person) => currentRoles(kb, person, date).includes(role)),
  ];
}

/** Who sat in the single-seat posts of a body; only where exactly one person is known. */
function headLines(kb: KnowledgeBase, body: Entity, isHeld: (role: Role, person: Person) => boolean): DatedLine[] {
  const posts = postsAt(kb, body.id).filter((post) => post.single);
  return posts
    .flatMap((post) => {
      const held = everHeld(kb, post.id).flatMap((person) =>
        person.roles.filter((role) => role.post === post.id && isHeld(role, person)).map((role) => ({ person, role })),
      );
      const only = held.length === 1 ? held[0]! : null;
      return only ? [{ ...roleLine(kb, only.person, only.role), what: `${post.name}: ${only.person.name}` }] : [];
    })
    .slice(0, MOST_HEADS);
}

/** The last step of a case by the date. */
function stepLine(record: Case, date: PartialDate): DatedLine[] {
  const step = record.steps
    .filter((one) => !isBefore(date, one.date))
    .toSorted((a, b) => compareDates(a.date, b.date))
    .at(-1);
  if (!step) return [];
  const recordedIn = { record: record.id, field: 'steps' };
  return [{ date: step.date, what: step.what, source: sourceOf(record, step.source), recordedIn }];
}

function roleLine(kb: KnowledgeBase, person: Person, role: Role): DatedLine {
  const end = role.end === 'unknown' ? null : role.end;
  return {
    date: role.start ?? null,
    ...(end !== undefined && { end }),
    what: nameOfRole(kb, role),
    source: sourceOf(person, role.source),
    recordedIn: { record: person.id, field: 'roles' },
  };
}

/** An amendment leaves a law in force: then the line says both. */
function statusLine(law: Law, step: StatusStep | null, isInForce: boolean): DatedLine[] {
  if (!step) return [];
  const lineOf = ({ date, note, status, source }: StatusStep): DatedLine => ({
    date,
    what: note ?? '',
    status,
    source: sourceOf(law, source),
    recordedIn: { record: law.id, field: 'status' },
  });
  const line = lineOf(step);
  if (!isInForce || step.status === 'in-force') return [line];
  const start = law.status
    .filter((one) => one.status === 'in-force' && compareDates(one.date, step.date) <= 0)
    .toSorted((a, b) => compareDates(a.date, b.date))[0];
  return start ? [lineOf(start), line] : [line];
}

function calledLine(entity: Entity, name: string): DatedLine {
  const recordedIn = { record: entity.id, field: 'formerNames' };
  return { date: null, what: name, phrase: phrase('card.calledThen', name), recordedIn };
}

function ownerLine(entity: Entity, { owner, start, end, source }: Ownership, date: PartialDate): DatedLine {
  const name = nameOn(owner, date);
  return {
    date: start ?? null,
    ...(end && { end: end === 'unknown' ? null : end }),
    what: name,
    phrase: phrase('card.ownedBy', name),
    source: sourceOf(entity, source),
    recordedIn: { record: entity.id, field: 'relations' },
  };
}

function encryptionLine(entity: Entity, date: PartialDate): DatedLine[] {
  const states = (isService(entity) ? (entity.encryption ?? []) : [])
    .filter((state) => state.from && lastDay(state.from) <= lastDay(date))
    .toSorted((a, b) => compareDates(a.from!, b.from!));
  const state = states.at(-1);
  if (!state?.from || covers({ start: state.from }, date) !== 'yes') return [];
  return [
    {
      date: state.from,
      what: state.note ?? '',
      phrase: phrase(`card.encryption.${state.state}`),
      source: sourceOf(entity, state.source),
      recordedIn: { record: entity.id, field: 'encryption' },
    },
  ];
}

const isService = (entity: Entity): entity is Service => /^(service|company)\//.test(entity.id);
