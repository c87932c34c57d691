/** Posts: where there is one seat, no two people sit in it at a time. */
import { firstDay, lastDay } from '../partial-dates.ts';
import type { Entity, Person, Post } from '../types.ts';
import { type DataFile, placed } from './data-file.ts';
import type { Finding } from './finding.ts';

interface Term {
  file: string;
  person: Person;
  /** First and last day on which the person certainly sat there. */
  from: string;
  to: string;
}

export function checkPosts(files: readonly DataFile[]): Finding[] {
  const people = placed<Entity>(files, 'entities').filter((one) => 'roles' in one.record) as {
    file: string;
    record: Person;
  }[];
  return placed<Post>(files, 'posts')
    .filter(({ record }) => record.single)
    .flatMap(({ record: post }) => {
      const terms = people.flatMap(({ file, record: person }) =>
        person.roles
          .filter((role) => role.post === post.id && role.start && role.end !== 'unknown')
          .map(
            (role): Term => ({
              file,
              person,
              from: lastDay(role.start!),
              to: role.end ? firstDay(role.end) : lastDay(person.checked),
            }),
          )
          .filter((term) => term.from <= term.to),
      );
      return terms.flatMap((a, index) =>
        terms
          .slice(index + 1)
          .filter((b) => a.person !== b.person && a.from < b.to && b.from < a.to)
          .map(
            (b): Finding => ({
              level: 'error',
              file: b.file,
              id: b.person.id,
              message: `sits in ${post.id} at the same time as ${a.person.id} (${later(a, b)} to ${earlier(a, b)}), but it has one seat`,
            }),
          ),
      );
    });
}

const later = (a: Term, b: Term) => [a.from, b.from].sort()[1]!;
const earlier = (a: Term, b: Term) => [a.to, b.to].sort()[0]!;
