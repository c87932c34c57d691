/** Transparency-report figures as a card draws them. */
import type { FigureTable } from '../figures/figure-table.ts';
import { figuresOfEntity } from '../figures/figures-for.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Entity, EntityId, PartialDate } from '../knowledge/types.ts';
import { viewSources } from './source-view.ts';
import type { FigureView } from './view-models.ts';

/** @param others entities named in the same article: whose countries count */
export function viewFigures(
  kb: KnowledgeBase,
  entity: Entity,
  others: readonly EntityId[],
  published: PartialDate | null,
  tables: readonly FigureTable[],
): FigureView[] {
  return figuresOfEntity(entity, others, published, tables, kb).map(
    ({ company, period, country, kind, requests, accounts, disclosedShare, source, caveat }) => ({
      company: kb.get(company)?.name ?? source.publisher,
      period,
      country,
      kind,
      requests,
      accounts,
      share: disclosedShare,
      source: viewSources([source])[0]!,
      caveat,
    }),
  );
}
