import readCoverage from 'virtual:coverage';
import readFigures from 'virtual:figures';
import readKnowledge from 'virtual:knowledge';
import { buildCore, type Core } from '../../lib/annotate.ts';
import { buildArchive } from '../../lib/coverage/archive.ts';
import { restoreRecords } from '../../lib/knowledge/compile.ts';

let built: Core | undefined;

/** Knowledge, linker and archive, built at the first use: a background that only moves badges never pays for them. */
export function core(): Core {
  built ??= buildCore(restoreRecords(readKnowledge()), buildArchive(readCoverage()), readFigures());
  return built;
}
