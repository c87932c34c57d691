/** Whether the hand-written knowledge is well-formed and makes sense, in sentences with file and id. */
import { checkDates } from './check/check-dates.ts';
import { checkLineage } from './check/check-lineage.ts';
import { checkNames } from './check/check-names.ts';
import { checkPosts } from './check/check-posts.ts';
import { checkProse } from './check/check-prose.ts';
import { checkReferences } from './check/check-references.ts';
import { checkShape } from './check/check-shape.ts';
import { checkSources } from './check/check-sources.ts';
import type { DataFile } from './check/data-file.ts';
import type { Finding } from './check/finding.ts';

/**
 * Shape first; the meaning of the records that have the right shape after it. Errors before warnings, by file.
 * @param files as `readDataFiles` gives them
 */
export function checkKnowledge(files: readonly DataFile[]): Finding[] {
  const shape = checkShape(files);
  const sound = withoutBroken(files, shape);
  const meaning = [checkReferences, checkDates, checkPosts, checkLineage, checkNames, checkSources, checkProse].flatMap(
    (check) => check(sound),
  );
  return [...shape, ...meaning].sort(
    (a, b) => a.level.localeCompare(b.level) || a.file.localeCompare(b.file) || a.id.localeCompare(b.id),
  );
}

/** Records whose shape is wrong are left out, so that the other checks need not guard against everything. */
function withoutBroken(files: readonly DataFile[], shape: readonly Finding[]): DataFile[] {
  const broken = new Set(shape.map(({ file, id }) => `${file} ${id}`));
  return files.map((file) => {
    if (!Array.isArray(file.content)) return file;
    return {
      ...file,
      content: file.content.filter((record) => !broken.has(`${file.file} ${record?.id ?? '(record without id)'}`)),
    };
  });
}
