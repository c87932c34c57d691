import type { PageView } from '../../lib/cards/view-models.ts';
import { Icon } from '../parts/Icon.tsx';
import { useWords } from '../words.tsx';
import { Demands } from './Demands.tsx';
import { KeySentences } from './KeySentences.tsx';
import { NamesByKind } from './NamesByKind.tsx';
import { Related } from './Related.tsx';
import { Since } from './Since.tsx';
import { Verdict } from './Verdict.tsx';

interface PageOverviewProps {
  view: PageView;
  onGoToName(name: number): void;
  onGoToSpan(start: number, end: number): void;
}

/** An annotated page, in the order of a reader's questions: why, what, who, whom, what since, what else. */
export function PageOverview({ view, onGoToName, onGoToSpan }: PageOverviewProps) {
  const { t, plural, date } = useWords();
  const shown = view.names.filter((name) => name.count > 0).length;
  const isOnSubject = view.verdict.isRelevant;
  return (
    <>
      <section class="sl-popup-verdict">
        <p class="sl-popup-verdict-title">
          <Icon name={isOnSubject ? 'complied' : 'info'} />
          {plural(isOnSubject ? 'popup.relevantTitle' : 'popup.forcedTitle', shown)}
        </p>
        {view.title && (
          <h2 class="sl-popup-headline" dir="auto">
            {view.title}
          </h2>
        )}
        <p class="sl-muted sl-small">
          {view.published ? t('popup.published', [date(view.published)]) : t('popup.publishedUnknown')}
        </p>
        <Verdict verdict={view.verdict} title={t(isOnSubject ? 'popup.why' : 'popup.whyNot')} />
      </section>
      <KeySentences sentences={view.summary} onGoToSpan={onGoToSpan} />
      <Demands demands={view.demands} onGoToName={onGoToName} onGoToSpan={onGoToSpan} />
      <NamesByKind names={view.names} onGoToName={onGoToName} />
      <Since entries={view.since} />
      <Related entries={view.related} />
    </>
  );
}
