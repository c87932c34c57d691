import inPageCss from '../../components/in-page.css?inline';
import hostCss from './host.css?inline';

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
  const root = element.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [inPageCss, hostCss].map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  const names = document.createElement('div');
  const card = document.createElement('div');
  const shown = document.createElement('div');
  shown.className = 'shown';
  shown.append(card, names);
  root.append(shown);
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
