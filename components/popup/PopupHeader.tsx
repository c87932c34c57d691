import type { PopupProps } from '../Popup.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Switch } from '../parts/Switch.tsx';
import { useWords } from '../words.tsx';

type PopupHeaderProps = Pick<PopupProps, 'page' | 'site' | 'isSiteOn' | 'onSiteSwitch' | 'onOpenOptions'>;

export function PopupHeader({ page, site, isSiteOn, onSiteSwitch, onOpenOptions }: PopupHeaderProps) {
  const { t } = useWords();
  const isSwitchShown = site !== null && page.state !== 'restricted' && !isOffEverywhere(page);
  return (
    <header class="sl-popup-header">
      <h1 class="sl-popup-name">
        <svg class="sl-logo" viewBox="0 0 100 100" aria-hidden="true">
          <rect width="100" height="100" rx="20" fill="#16324f" />
          <path d="M8.3 50A47 47 0 0 1 91.7 50A47 47 0 0 1 8.3 50Z" fill="#fafaf7" />
          <circle cx="50" cy="50" r="20" fill="#16324f" />
          <path d="M31.3 43H68.7A20 20 0 0 1 68.7 57H31.3A20 20 0 0 1 31.3 43Z" fill="#ffc740" />
        </svg>
        {t('popup.title')}
      </h1>
      <div class="sl-popup-controls">
        {isSwitchShown && (
          <Switch isOn={isSiteOn} label={t('popup.siteSwitchLabel', [site])} onChange={onSiteSwitch}>
            <span class="sl-popup-site">{site}</span>
          </Switch>
        )}
        <button
          type="button"
          class="sl-button sl-button-plain sl-button-icon"
          title={t('popup.options')}
          onClick={onOpenOptions}
        >
          <Icon name="options" />
          <span class="sl-hidden">{t('popup.options')}</span>
        </button>
      </div>
    </header>
  );
}

function isOffEverywhere(page: PopupProps['page']): boolean {
  return page.state === 'switched-off' && page.where === 'everywhere';
}
