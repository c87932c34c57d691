/** Elements that start a new line when nothing else is known about their style. */
const BLOCK_TAGS = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM
  H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LEGEND LI MAIN MENU NAV OL OPTGROUP P PRE SEARCH SECTION SUMMARY TABLE TBODY
  TD TFOOT TH THEAD TR CAPTION UL AMP-STORY`.split(/\s+/),
);
/** Elements that keep their line of their own even as `display: contents`, because their text does not flow on. */
const LINE_TAGS = new Set('P LI H1 H2 H3 H4 H5 H6 BLOCKQUOTE DD DT FIGCAPTION PRE TD TH TR'.split(' '));
/** Elements whose text is never shown as text of the page. */
const TEXTLESS_TAGS = new Set(
  `SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME FRAME OBJECT EMBED SVG CANVAS VIDEO AUDIO MAP HEAD TITLE META LINK SELECT
  TEXTAREA INPUT BUTTON DATALIST PROGRESS METER MATH`.split(/\s+/),
);
const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;
const DISPLAY_STYLE = /(?:^|;)\s*display\s*:\s*([a-z-]+)/i;

export interface Rendering {
  /** Whether nothing of the element and its descendants is shown. */
  isHidden(element: Element): boolean;
  /** Whether text before and after the element's edges stands on different lines. */
  isBlock(element: Element): boolean;
  /** Whether line breaks in the source are kept. */
  keepsLines(element: Element): boolean;
}

/** Tag names are in lower case in XHTML documents. */
export const tagOf = (element: Element): string => element.tagName.toUpperCase();

/**
 * Answers how elements are drawn: by computed styles where there is a window with layout, by tag names, attributes and
 * inline styles otherwise.
 */
export function renderingOf(document: Document): Rendering {
  const computed = stylesOf(document);
  const displayOf = (element: Element): string =>
    computed?.(element).display ?? DISPLAY_STYLE.exec(element.getAttribute('style') ?? '')?.[1] ?? '';

  return {
    isHidden(element) {
      if (TEXTLESS_TAGS.has(tagOf(element))) return true;
      if (element.getAttribute('aria-hidden') === 'true') return true;
      if (computed) {
        const style = computed(element);
        // A visible child may stand in a parent with `visibility: hidden`; pages hardly do that with text.
        return style.display === 'none' || style.visibility === 'hidden' || style.visibility === 'collapse';
      }
      return element.hasAttribute('hidden') || HIDING_STYLE.test(element.getAttribute('style') ?? '');
    },
    isBlock(element) {
      const tag = tagOf(element);
      const display = displayOf(element);
      if (display === '') return BLOCK_TAGS.has(tag);
      if (display === 'contents') return LINE_TAGS.has(tag);
      return !display.startsWith('inline') && !display.startsWith('ruby');
    },
    keepsLines(element) {
      if (computed) return /^(?:pre|break-spaces)/.test(computed(element).whiteSpace);
      return tagOf(element) === 'PRE';
    },
  };
}

/** The window's computed styles, if it has real ones: a parser's stub answers with nothing. */
function stylesOf(document: Document): ((element: Element) => CSSStyleDeclaration) | null {
  const view = document.defaultView;
  const root = document.documentElement;
  if (!view || typeof view.getComputedStyle !== 'function' || !root) return null;
  try {
    if (view.getComputedStyle(root).display !== 'block') return null;
  } catch {
    return null;
  }
  const known = new WeakMap<Element, CSSStyleDeclaration>();
  return (element) => {
    const style = known.get(element) ?? view.getComputedStyle(element);
    known.set(element, style);
    return style;
  };
}
