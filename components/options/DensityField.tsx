import type { Density } from '../../lib/extension/settings.ts';
import { useWords } from '../words.tsx';
import { Choice } from './Choice.tsx';

const choices: { density: Density; key: string }[] = [
  { density: 'all', key: 'options.densityAll' },
  { density: 'first', key: 'options.densityFirst' },
  { density: 'off', key: 'options.densityOff' },
];

export function DensityField({ density, onChange }: { density: Density; onChange(density: Density): void }) {
  const { t } = useWords();
  return (
    <fieldset class="sl-panel">
      <legend>{t('options.density')}</legend>
      {choices.map((choice) => (
        <Choice
          key={choice.density}
          type="radio"
          group="density"
          isChosen={density === choice.density}
          onChoose={() => onChange(choice.density)}
          name={t(choice.key)}
          hint={t(`${choice.key}Hint`)}
        />
      ))}
    </fieldset>
  );
}
