/** Made by `scripts/vite/compiled-records.ts`; reading them is the background's business alone. */
declare module 'virtual:knowledge' {
  export default function readKnowledge(): import('../../lib/knowledge/compile.ts').CompiledRecords;
}

declare module 'virtual:figures' {
  export default function readFigures(): import('../../lib/figures/figure-table.ts').FigureTable[];
}

declare module 'virtual:coverage' {
  export default function readCoverage(): import('../../lib/coverage/archive.ts').ArchiveRecords;
}
