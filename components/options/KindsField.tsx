import type { MarkKind } from '../../lib/cards/view-models.ts';
import { KindLabel } from '../parts/KindLabel.tsx';
import { kindOrder } from '../parts/kind-order.ts';
import { useWords } from '../words.tsx';
import { Choice } from './Choice.tsx';

type Kinds = Record<MarkKind, boolean>;

export function KindsField({ kinds, onChange }: { kinds: Kinds; onChange(kinds: Kinds): void }) {
  const { t } = useWords();
  return (
    <fieldset class="sl-panel">
      <legend>{t('options.kinds')}</legend>
      <p class="sl-panel-hint">{t('options.kindsHint')}</p>
      {kindOrder.map((kind) => (
        <Choice
          key={kind}
          type="checkbox"
          isChosen={kinds[kind]}
          onChoose={(isChosen) => onChange({ ...kinds, [kind]: isChosen })}
          name={<KindLabel kind={kind} text={t(`kind.${kind}`)} />}
          hint={t(`options.${kind}Hint`)}
        />
      ))}
    </fieldset>
  );
}
