import type { Article } from '../../lib/article/article.ts';
import type { PageView } from '../../lib/cards/view-models.ts';
import { addressOfPage } from '../../lib/cards/web-address.ts';
import { tell } from '../../lib/extension/errors.ts';
import type { PageReport, PageRequests } from '../../lib/extension/messages.ts';
import { askBackground, type Handlers, isContextValid } from '../../lib/extension/requests.ts';
import { isSiteOn, type Settings } from '../../lib/extension/settings.ts';
import { changeSettings, onSettingsChanged, readSettings } from '../../lib/extension/settings-storage.ts';
import { extensionWords } from '../../lib/extension/words.ts';
import { glimpseArticle } from '../../lib/page/could-be-article.ts';
import { readPage } from '../../lib/page/read-page.ts';
import { couldBeCoverage } from '../../lib/relevance/gate.ts';
import { bringIntoView, createCardHost } from './card-host.tsx';
import { listenForClicks } from './clicks.ts';
import { describeMark } from './describe-mark.ts';
import { createNamesList } from './names-list.tsx';
import { createPageHost, removeLeftHosts } from './page-host.ts';
import { createPainter } from './painter.ts';
import { countNames, type PlacedMark, placeMarks } from './placed-marks.ts';
import { watchPage } from './watch-page.ts';

/** So much new text, in characters, makes it worth reading the page again. */
const worthReading = 150;

type TextMap = NonNullable<ReturnType<typeof readPage>>['textMap'];

interface Shown {
  article: Article;
  textMap: TextMap;
  view: PageView;
}

/**
 * The reader of one page: reads it, asks the background, paints, listens; follows the page through late text, other
 * addresses and the back/forward cache, and takes everything away when it is switched off or cut off.
 * @param signal ends it for good
 */
export function createReader(document: Document, signal: AbortSignal): Handlers<PageRequests> {
  const host = createPageHost(document);
  const painter = createPainter();
  const words = extensionWords();
  const namesList = createNamesList(host, words);

  let shown: Shown | null = null;
  let marks: PlacedMark[] = [];
  let report: PageReport = { state: 'loading', view: null };
  /** The reader asked for this address: by the toolbar button, or in spite of the verdict. */
  let isAsked = false;
  let isForced = false;
  let wasOn = true;
  let unread = 0;
  let isStyled = false;
  let round = 0;
  let running: Promise<void> = Promise.resolve();

  const card = createCardHost({
    host,
    painter,
    words,
    nameOf: (mark) => shown?.view.names[mark.name]?.name ?? mark.surface,
    siblingsOf: (mark) => marks.filter((other) => other.name === mark.name),
    firstOf: (entity) => marks.find((mark) => shown?.view.names[mark.name]?.entity === entity) ?? null,
    describe: (mark) => describeMark(mark, shown!),
    pageAddress: () => addressOfPage(location.href),
    async refuse(mark) {
      const name = shown?.view.names[mark.name];
      if (!name?.entity) return;
      const refusal = { entity: name.entity, name: name.name, surface: mark.surface };
      await changeSettings((settings) => ({ ...settings, notThis: [...settings.notThis, refusal] }));
    },
  });

  removeLeftHosts(document);
  painter.clear();
  start();
  listenForClicks(document, () => marks, card, host, signal);
  onSettingsChanged((settings) => void applySettings(settings), signal);
  watchPage(
    document,
    {
      onAddress() {
        isAsked = false;
        isForced = false;
        unread = worthReading;
        card.close(false);
      },
      onChange,
      // The button's number belongs to a page visit; settings may have changed meanwhile.
      onReturn: () => void readSettings().then(applySettings),
    },
    signal,
  );
  signal.addEventListener('abort', () => clear());

  function start(): void {
    const mine = ++round;
    running = run(mine).catch((error) => {
      if (mine !== round) return;
      clear();
      report = { state: 'error', view: null, error: tell(error, 'annotating a page') };
    });
  }

  async function run(mine: number): Promise<void> {
    report = { state: 'loading', view: shown?.view ?? null };
    const settings = await readSettings();
    if (mine !== round || signal.aborted) return;
    wasOn = isOnHere(settings);
    if (!isWanted(settings)) {
      clear();
      report = { state: 'switched-off', view: null };
      return;
    }
    const page = readPage(document, location.href);
    unread = 0;
    if (!page || page.article.text.trim() === '') {
      clear();
      report = { state: 'not-an-article', view: null };
      return;
    }
    const { article, textMap } = page;
    if (
      shown &&
      shown.article.text === article.text &&
      shown.article.url === article.url &&
      shown.view.isForced === isForced
    ) {
      shown = { ...shown, textMap };
    } else {
      const view = await askBackground('annotateArticle', { article, isForced });
      if (mine !== round || signal.aborted) return;
      shown = { article, textMap, view };
    }
    const { verdict } = shown.view;
    if (verdict.isRelevant || isForced) {
      // Before anything is there to be focused: without the sheet nothing of ours is displayed.
      if (!isStyled) await askBackground('styleTab', {});
      isStyled = true;
      if (mine === round && !signal.aborted) show(settings);
      return;
    }
    const { view } = shown;
    clear();
    report = { state: verdict.isJudged ? 'not-relevant' : 'cannot-judge', view };
  }

  function isWanted(settings: Settings): boolean {
    return isAsked || isForced || (isOnHere(settings) && settings.sitesMode !== 'on-click');
  }

  function show(settings: Settings): void {
    if (!shown) return;
    const { article, textMap, view } = shown;
    const stoodAt = card.mark;
    marks = placeMarks(view, article.text, settings, (start, end) => textMap.spanToRange(start, end));
    painter.paint(marks);
    const names = countNames(view, marks);
    report = { state: 'annotated', view: { ...view, names } };
    host.attach();
    namesList.draw(names, (name) => goToName(name, true));
    if (stoodAt) {
      const same = marks.find((mark) => mark.start === stoodAt.start && mark.name === stoodAt.name);
      if (same) card.move(same);
      else card.close(true);
    }
    const count = names.filter((name) => name.count > 0).length;
    askBackground('namesShown', { count }).catch((error) => tell(error, 'showing the number of names'));
  }

  /** Takes away whatever is in the page. */
  function clear(): void {
    const wasShown = marks.length > 0 || host.element.isConnected;
    card.close(true);
    namesList.clear();
    painter.clear();
    host.remove();
    marks = [];
    shown = null;
    if (wasShown && isContextValid()) {
      askBackground('pageCleared', {}).catch((error) => tell(error, 'clearing the number of names'));
    }
  }

  async function applySettings(settings: Settings): Promise<void> {
    const isOn = isOnHere(settings);
    // Switching off ends what was asked for, too; a page that is asked for where all is off anyway stays.
    if (wasOn && !isOn) {
      isAsked = false;
      isForced = false;
    }
    wasOn = isOn;
    await running;
    if (!isWanted(settings) || report.state === 'switched-off') start();
    else if (report.state === 'annotated') show(settings);
  }

  function onChange(added: number): void {
    unread += added;
    if (report.state === 'switched-off') return;
    const isBroken = marks.some((mark) => mark.range.toString() !== mark.surface);
    if (marks.length > 0) host.attach();
    if (!isBroken && unread < worthReading) return;
    unread = 0;
    const isAnnotated = report.state === 'annotated';
    const glimpse = glimpseArticle(document, new URL(location.href));
    const isCandidate =
      isAsked ||
      isForced ||
      (glimpse && couldBeCoverage(glimpse.title, glimpse.text, { description: glimpse.description }));
    if (isAnnotated || isCandidate) start();
  }

  function goToName(name: number, isOpen: boolean): boolean {
    const mark = marks.find((candidate) => candidate.name === name);
    if (!mark) return false;
    if (isOpen) card.open(mark);
    else bringIntoView(mark.range);
    return true;
  }

  function stepMention(by: 1 | -1): boolean {
    const painted = marks.filter((mark) => mark.isPainted);
    if (painted.length === 0) return false;
    const at = card.mark;
    const index = at ? painted.findIndex((mark) => mark.start === at.start) : -1;
    const next =
      index === -1
        ? (painted.find((mark) => mark.range.getBoundingClientRect().top >= 0) ?? painted[0]!)
        : painted[(index + by + painted.length) % painted.length]!;
    card.open(next);
    return true;
  }

  /** What there is to say once nothing is under way any more. */
  async function settled(): Promise<PageReport> {
    for (let awaited: Promise<void> | null = null; awaited !== running; ) {
      awaited = running;
      await awaited;
    }
    return report;
  }

  return {
    reportPage: settled,
    async annotateHere() {
      isAsked = true;
      await running;
      if (report.state === 'switched-off') start();
      return settled();
    },
    async forceAnnotation() {
      isForced = true;
      start();
      return settled();
    },
    goToName: async ({ name, isOpen }) => ({ isFound: goToName(name, isOpen) }),
    async goToSpan({ start: from, end }) {
      const range = shown?.textMap.spanToRange(from, end) ?? null;
      if (range) {
        bringIntoView(range);
        painter.point(range);
      }
      return { isFound: range !== null };
    },
    focusNames: async () => ({ isFound: namesList.focus() }),
    stepMention: async ({ by }) => ({ isFound: stepMention(by) }),
  };
}

function isOnHere(settings: Settings): boolean {
  return settings.isOn && isSiteOn(location.hostname, settings);
}
