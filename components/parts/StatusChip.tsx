import type { DemandStatus } from '../../lib/cards/view-models.ts';
import { useWords } from '../words.tsx';
import { Icon } from './Icon.tsx';

/** Three families, without praise or blame: still open, settled by power or consent, opposed. */
const families: Record<DemandStatus, 'open' | 'settled' | 'opposed'> = {
  proposed: 'open',
  demanded: 'open',
  threatened: 'open',
  revealed: 'open',
  ordered: 'settled',
  enacted: 'settled',
  complied: 'settled',
  refused: 'opposed',
  challenged: 'opposed',
  rejected: 'opposed',
  withdrawn: 'opposed',
};

/** Status of a demand as word and drawing. */
export function StatusChip({ status }: { status: DemandStatus }) {
  const { t } = useWords();
  return (
    <span class={`sl-chip sl-chip-${families[status]}`}>
      <Icon name={status} />
      {t(`demandStatus.${status}`)}
    </span>
  );
}
