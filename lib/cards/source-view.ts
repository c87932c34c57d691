import type { Entity, Source } from '../knowledge/types.ts';
import type { SourceView } from './view-models.ts';

/** What a reader is shown of sources: address, publisher, day of looking. */
export function viewSources(sources: readonly Source[]): SourceView[] {
  return sources.map(({ url, publisher, seen }) => ({ url, publisher, ...(seen && { seen }) }));
}

/** The source of one fact: the one that it names, else the first of the record. */
export function sourceOf(entity: Entity, url?: string): SourceView | undefined {
  const source = (url && entity.sources.find((one) => one.url === url)) || entity.sources[0];
  return source && viewSources([source])[0];
}
