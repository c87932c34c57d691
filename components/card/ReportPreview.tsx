import type { Ref } from 'preact';
import { useId } from 'preact/hooks';
import type { Report } from '../../lib/cards/build-report.ts';
import { issueAddress } from '../../lib/cards/issue-address.ts';
import { isReportPatch } from '../../lib/cards/report-schema.ts';
import { OutsideLink } from '../parts/OutsideLink.tsx';
import { useWords } from '../words.tsx';
import { CopyButton } from './CopyButton.tsx';

interface ReportPreviewProps {
  report: Report;
  box: Ref<HTMLTextAreaElement>;
  onCopy?(text: string): void | Promise<void>;
}

/** The whole report to read, to copy, and as a link that carries it; nothing goes anywhere before the link is followed. */
export function ReportPreview({ report, box, onCopy }: ReportPreviewProps) {
  const { t } = useWords();
  const id = useId();
  if (!isReportPatch(report.patch)) {
    return (
      <p class="sl-report-problem" role="alert">
        {t('report.failed')}
      </p>
    );
  }
  const text = `${report.title}\n\n${report.body}`;
  const { href, isWhole } = issueAddress(report.title, report.body, t('report.pasteHere'));
  return (
    <div class="sl-report-preview">
      <label for={`${id}-box`}>{t('report.preview')}</label>
      <textarea id={`${id}-box`} ref={box} class="sl-field sl-report-box" readOnly rows={10} value={text} dir="auto" />
      {!isWhole && <p class="sl-report-problem">{t('report.tooLong')}</p>}
      <div class="sl-report-actions">
        {onCopy && <CopyButton of={text} text={() => text} onCopy={onCopy} look="" />}
        <OutsideLink href={href} look="sl-button sl-button-main">
          {t('report.openIssue')}
        </OutsideLink>
      </div>
      <p class="sl-muted sl-small">{t('report.openIssueHint')}</p>
    </div>
  );
}
