import { buildCore, type Core } from '../../lib/annotate.ts';
import { loadArchive } from '../../lib/coverage/load.ts';
import { loadFigures } from '../../lib/figures/load.ts';
import { loadKnowledgeRecords } from '../../lib/knowledge/load.ts';

/** The core with the knowledge and the archive of this checkout. */
export function loadCore(): Core {
  return buildCore(loadKnowledgeRecords(), loadArchive(), loadFigures());
}
