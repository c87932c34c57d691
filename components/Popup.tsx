import type { PageView } from '../lib/cards/view-models.ts';
import type { Phrase } from '../lib/phrase.ts';
import { PageOverview } from './popup/PageOverview.tsx';
import { PopupHeader } from './popup/PopupHeader.tsx';
import { PopupMessage } from './popup/PopupMessage.tsx';
import { Verdict } from './popup/Verdict.tsx';
import { useWords } from './words.tsx';

export type PopupPage =
  | { state: 'loading' | 'passed-by' | 'not-an-article' | 'restricted' | 'permission-missing' }
  | { state: 'switched-off'; where: 'everywhere' | 'site' | 'until-click' }
  | { state: 'error'; error: Phrase | null }
  | { state: 'not-relevant' | 'cannot-judge'; view: PageView | null }
  | { state: 'annotated'; view: PageView };

export interface PopupProps {
  page: PopupPage;
  /** Host name of the tab; null on pages without one. */
  site: string | null;
  /** Whether Sightline works on this site by the reader's settings. */
  isSiteOn: boolean;
  onGoToName(name: number): void;
  onGoToSpan(start: number, end: number): void;
  onSiteSwitch(isOn: boolean): void;
  /** Read this page whatever the settings say of its site; forced: annotate in spite of the verdict too. */
  onAnnotate(isForced: boolean): void;
  onRequestPermission(): void;
  /** From "switched off everywhere". */
  onSwitchOn(): void;
  onRetry(): void;
  onOpenOptions(): void;
}

/** The toolbar popup: one page of one tab. */
export function Popup(props: PopupProps) {
  const { locale, direction } = useWords();
  return (
    <div class="sl sl-popup" lang={locale} dir={direction}>
      <PopupHeader {...props} />
      <main class="sl-popup-main" aria-busy={props.page.state === 'loading'}>
        <PopupContent {...props} />
      </main>
    </div>
  );
}

function PopupContent(props: PopupProps) {
  const { t, phrase } = useWords();
  const { page, site, onAnnotate } = props;
  const anyway = { label: t('popup.annotateAnyway'), onClick: () => onAnnotate(true) };
  switch (page.state) {
    case 'loading':
      return <PopupMessage icon="page" title={t('popup.loading')} isWaiting />;
    case 'annotated':
      return <PageOverview view={page.view} onGoToName={props.onGoToName} onGoToSpan={props.onGoToSpan} />;
    case 'passed-by':
      return (
        <PopupMessage icon="page" title={t('popup.passedByTitle')} text={t('popup.passedByText')} actions={[anyway]} />
      );
    case 'not-an-article':
      return (
        <PopupMessage
          icon="page"
          title={t('popup.notArticleTitle')}
          text={t('popup.notArticleText')}
          actions={[anyway]}
        />
      );
    case 'not-relevant':
      return (
        <PopupMessage
          icon="info"
          title={t('popup.notRelevantTitle')}
          text={t('popup.notRelevantText')}
          actions={[anyway]}
        >
          {page.view && <Verdict verdict={page.view.verdict} title={t('popup.whyNot')} isOpen />}
        </PopupMessage>
      );
    case 'cannot-judge':
      return (
        <PopupMessage
          icon="language"
          title={t('popup.cannotJudgeTitle')}
          text={t('popup.cannotJudgeText')}
          actions={[anyway]}
        />
      );
    case 'restricted':
      return <PopupMessage icon="lock" title={t('popup.restrictedTitle')} text={t('popup.restrictedText')} />;
    case 'permission-missing':
      return (
        <PopupMessage
          icon="lock"
          title={t('popup.permissionTitle')}
          text={t('popup.permissionText')}
          actions={[
            { label: t('popup.permissionButton', [site ?? '']), onClick: props.onRequestPermission, isMain: true },
            { label: t('popup.permissionOnce'), onClick: () => onAnnotate(false) },
          ]}
        />
      );
    case 'switched-off':
      return <SwitchedOff {...props} where={page.where} />;
    case 'error':
      return (
        <PopupMessage
          icon="problem"
          title={t('popup.errorTitle')}
          text={page.error ? phrase(page.error) : t('popup.errorText')}
          actions={[{ label: t('popup.retry'), onClick: props.onRetry }]}
          isProblem
        />
      );
  }
}

type OffProps = PopupProps & { where: 'everywhere' | 'site' | 'until-click' };

function SwitchedOff({ where, site, onSwitchOn, onSiteSwitch, onAnnotate }: OffProps) {
  const { t } = useWords();
  const shown = {
    everywhere: { key: 'off', title: t('popup.offTitle'), onClick: onSwitchOn },
    site: { key: 'offSite', title: t('popup.offSiteTitle', [site ?? '']), onClick: () => onSiteSwitch(true) },
    'until-click': { key: 'click', title: t('popup.clickTitle'), onClick: () => onAnnotate(false) },
  }[where];
  return (
    <PopupMessage
      icon="pause"
      title={shown.title}
      text={t(`popup.${shown.key}Text`)}
      actions={[{ label: t(`popup.${shown.key}Button`), onClick: shown.onClick, isMain: true }]}
    />
  );
}
