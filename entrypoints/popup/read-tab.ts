import type { PopupPage } from '../../components/Popup.tsx';
import { NoReader, tell } from '../../lib/extension/errors.ts';
import type { PageReport } from '../../lib/extension/messages.ts';
import { hasAccess, isRestricted } from '../../lib/extension/permissions.ts';
import { askPage } from '../../lib/extension/requests.ts';
import { isSiteOn, type Settings } from '../../lib/extension/settings.ts';
import type { PopupTab } from './tab.ts';

/**
 * What the popup shows of a tab: the reader's report if one is at work, else why none is. Nothing is started here:
 * looking at the popup does not make a page be read that the gate let pass by.
 * @param isAwaited whether a reader may be on its way, since a choice was changed a moment ago
 */
export async function readTab(tab: PopupTab | null, settings: Settings, isAwaited = false): Promise<PopupPage> {
  if (!tab || isRestricted(tab.url)) return { state: 'restricted' };
  const url = tab.url!;
  try {
    const off = whereOff(settings, url);
    const report = await reportOf(tab.id, off !== null, isAwaited && off === null);
    if (report && report.state !== 'switched-off') return pageOf(report, settings, url);
    if (off) return { state: 'switched-off', where: off };
    if (!(await hasAccess(url))) return { state: 'permission-missing' };
    return { state: 'passed-by' };
  } catch (error) {
    return { state: 'error', error: tell(error, 'reading a tab') };
  }
}

/** A report as the popup draws it. */
export function pageOf(report: PageReport, settings: Settings, url: string): PopupPage {
  const { state, view, error } = report;
  if (state === 'annotated') return view ? { state, view } : { state: 'loading' };
  if (state === 'not-relevant' || state === 'cannot-judge') return { state, view };
  if (state === 'switched-off') return { state, where: whereOff(settings, url) ?? 'site' };
  if (state === 'error') return { state, error: error ?? null };
  return { state };
}

/** By which choice of the reader nothing is read at this address; null where it is. */
function whereOff(settings: Settings, url: string): 'everywhere' | 'site' | 'until-click' | null {
  if (!settings.isOn) return 'everywhere';
  if (!isSiteOn(new URL(url).hostname, settings)) return 'site';
  return settings.sitesMode === 'on-click' ? 'until-click' : null;
}

/**
 * @param isOffExpected whether the settings say that nothing is read there. A reader that says otherwise may not have
 * heard yet of settings that changed a moment ago, so it is asked a few times more; after that its word counts.
 * @param isAwaited whether a reader that is missing may still come
 * @returns null where no reader is at work
 */
async function reportOf(tabId: number, isOffExpected: boolean, isAwaited: boolean): Promise<PageReport | null> {
  const attempts = isAwaited ? 20 : 5;
  for (let attempt = 1; ; attempt++) {
    const report = await askReader(tabId);
    if (!report && !isAwaited) return null;
    if (report && (report.state === 'switched-off') === isOffExpected) return report;
    if (attempt === attempts) return report;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function askReader(tabId: number): Promise<PageReport | null> {
  try {
    return await askPage(tabId, 'reportPage', {});
  } catch (error) {
    if (error instanceof NoReader) return null;
    throw error;
  }
}
