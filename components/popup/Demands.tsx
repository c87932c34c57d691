import type { ComponentChildren } from 'preact';
import type { DemandView } from '../../lib/cards/view-models.ts';
import { StatusChip } from '../parts/StatusChip.tsx';
import { useWords } from '../words.tsx';
import { PopupSection } from './PopupSection.tsx';

interface DemandsProps {
  demands: DemandView[];
  onGoToName(name: number): void;
  onGoToSpan(start: number, end: number): void;
}

type Named = { name: string; index: number | null };

/** Who demands what from whom: one block a demand. */
export function Demands({ demands, onGoToName, onGoToSpan }: DemandsProps) {
  const { t } = useWords();
  if (demands.length === 0) return null;
  return (
    <PopupSection title={t('popup.demands')}>
      <ul class="sl-demands">
        {demands.map((demand) => (
          <li key={`${demand.start}${demand.demander?.name}${demand.target.map(({ name }) => name)}`} class="sl-demand">
            <StatusChip status={demand.status} />
            <dl>
              <Slot label={t('popup.demander')} isSaid={demand.demander !== null}>
                {demand.demander && <Name named={demand.demander} onGoToName={onGoToName} />}
              </Slot>
              <Slot label={t('popup.target')} isSaid={demand.target.length > 0}>
                {demand.target.map((target, at) => (
                  <span key={target.name}>
                    {at > 0 && ', '}
                    <Name named={target} onGoToName={onGoToName} />
                  </span>
                ))}
              </Slot>
              <Slot label={t('popup.data')} isSaid={demand.data !== null}>
                {demand.data}
              </Slot>
              {demand.basis && (
                <Slot label={t('popup.basis')} isSaid>
                  <Name named={demand.basis} onGoToName={onGoToName} />
                </Slot>
              )}
            </dl>
            <blockquote class="sl-demand-sentence" dir="auto">
              {demand.sentence}
            </blockquote>
            <button type="button" class="sl-go" onClick={() => onGoToSpan(demand.start, demand.end)}>
              {t('popup.showSentence')}
            </button>
          </li>
        ))}
      </ul>
    </PopupSection>
  );
}

function Slot({ label, isSaid, children }: { label: string; isSaid: boolean; children: ComponentChildren }) {
  const { t } = useWords();
  return (
    <div class="sl-demand-slot">
      <dt>{label}</dt>
      <dd class={isSaid ? '' : 'sl-muted'} dir="auto">
        {isSaid ? children : t('popup.notSaid')}
      </dd>
    </div>
  );
}

function Name({ named, onGoToName }: { named: Named; onGoToName(name: number): void }) {
  const { index, name } = named;
  if (index === null) return <span>{name}</span>;
  return (
    <button type="button" class="sl-go" onClick={() => onGoToName(index)}>
      {name}
    </button>
  );
}
