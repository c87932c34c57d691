import type { Settings, SitesMode } from '../../lib/extension/settings.ts';
import { type Phrase, phrase } from '../../lib/phrase.ts';
import { useWords } from '../words.tsx';
import { Choice } from './Choice.tsx';
import { SiteList } from './SiteList.tsx';

interface SitesFieldProps {
  settings: Settings;
  onChange(part: Partial<Settings>): void;
  onRemove(part: Partial<Settings>, text: Phrase): void;
}

const choices: { mode: SitesMode; key: string }[] = [
  { mode: 'all', key: 'options.sitesAll' },
  { mode: 'only-these', key: 'options.sitesOnly' },
  { mode: 'on-click', key: 'options.sitesClick' },
];

/** Where Sightline works. Both lists are kept whichever of them is in use. */
export function SitesField({ settings, onChange, onRemove }: SitesFieldProps) {
  const { t } = useWords();
  const list = settings.sitesMode === 'only-these' ? 'onlySites' : 'blockedSites';
  const sites = settings[list];
  return (
    <fieldset class="sl-panel">
      <legend>{t('options.sites')}</legend>
      {choices.map(({ mode, key }) => (
        <Choice
          key={mode}
          type="radio"
          group="sites"
          isChosen={settings.sitesMode === mode}
          onChoose={() => onChange({ sitesMode: mode })}
          name={t(key)}
          hint={t(`${key}Hint`)}
        />
      ))}
      {settings.sitesMode !== 'on-click' && (
        <SiteList
          key={list}
          title={t(list === 'onlySites' ? 'options.onlyList' : 'options.blockedList')}
          sites={sites}
          onAdd={(site) => onChange({ [list]: [...sites, site].sort() })}
          onRemove={(site) =>
            onRemove({ [list]: sites.filter((one) => one !== site) }, phrase('options.removedSite', site))
          }
        />
      )}
    </fieldset>
  );
}
