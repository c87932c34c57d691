import css from '../../components/in-page.css?inline';

/** The one element that stands in the page while it is annotated, with everything of ours in its closed shadow root. */
export interface PageHost {
  element: HTMLElement;
  root: ShadowRoot;
  names: HTMLElement;
  card: HTMLElement;
  /** Puts it back where a page has thrown it out. */
  attach(): void;
  remove(): void;
}

const tag = 'sightline-reader';

/** After the body, so that a page that fills its body anew does not sweep it away, and that it is last in the tab order. */
export function createPageHost(document: Document): PageHost {
  const element = document.createElement(tag);
  // Rules of the page for the host beat `:host`; these beat the page.
  for (const [property, value] of [
    ['all', 'initial'],
    ['position', 'fixed'],
    ['inset', '0 auto auto 0'],
    ['z-index', '2147483647'],
  ] as const) {
    element.style.setProperty(property, value, 'important');
  }
  const root = element.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const names = document.createElement('div');
  const card = document.createElement('div');
  root.append(card, names);
  return {
    element,
    root,
    names,
    card,
    attach() {
      if (!element.isConnected) document.documentElement.append(element);
    },
    remove: () => element.remove(),
  };
}

/** What an earlier copy of the extension (before an update) may have left in the page. */
export function removeLeftHosts(document: Document): void {
  for (const left of document.querySelectorAll(`html > ${tag}`)) left.remove();
}
