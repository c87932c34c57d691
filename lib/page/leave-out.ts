import { tagOf } from './rendering.ts';

/** Why a part of a page is never article text. `names` is tested on each class name and id in turn. */
interface Rule {
  reason: string;
  names: RegExp;
  /** Largest share of the page's text that such a part may have; a wrapper around the article has more. */
  maxShare: number;
}

const RULES: Rule[] = [
  {
    reason: 'readers’ comments',
    names:
      /^(?:comments?|comment-?(?:list|section|area|thread|form|body|wrapper|container)s?|comments-?(?:list|section|area|wrapper|container|block)|disqus(?:_thread)?|commentlist|respond|replies|livefyre.*|spotim.*|fb-comments|reader-comments|talkback.*)$/i,
    maxShare: 1,
  },
  {
    reason: 'newsletter, subscription',
    names: /newsletter|(?:^|[-_])(?:signup|sign-up|subscribe|subscription|optin|mailing-?list|email-?form)(?:[-_]|$)/i,
    maxShare: 0.2,
  },
  {
    reason: 'lists of other articles',
    names:
      /(?:^|[-_])(?:related|recommend(?:ed|ations?)?|recirc\w*|read-?(?:more|next|also)|more-?(?:on|from|stories|news|articles|in)|most-?(?:read|popular|viewed|shared)|top-?stories|trending|popular(?:-posts)?|latest(?:-news)?|also-?(?:read|like)|up-?next|teasers?|promo(?:tion)?s?|see-?also|outbrain\w*|taboola\w*|zergnet|mgid|revcontent)(?:[-_]|$)|^(?:outbrain|taboola)|relatedarticles?|related-?(?:posts?|stories|content|links|coverage)|story-?package/i,
    maxShare: 0.25,
  },
  {
    reason: 'advertising',
    names:
      /^(?:ads?|adv|advert(?:s|isement|ising|orial)?|sponsor(?:ed|s)?|dfp|google[-_]ads?|adsbygoogle)$|(?:^|[-_])(?:ads?|advert(?:isement)?|adslot|sponsored)[-_](?:slot|unit|wrapper|container|label|box|banner|caption|block|content|text)|(?:^|[-_])(?:advertisement|sponsored|adsense|adunit)(?:[-_]|$)/i,
    maxShare: 0.2,
  },
  {
    reason: 'sharing and tools',
    names:
      /^(?:share|sharing|social)$|(?:^|[-_])(?:share|sharing|social)[-_]?(?:bar|buttons?|links?|tools?|icons?|widget|this|list|count|menu|box|block|links?|media|follow)(?:[-_]|$)|addthis|sharedaddy|addtoany|sharethis|(?:^|[-_])(?:toolbar|print-?only|printfriendly|screen-?reader-?(?:text|only)|sr-only|visually-?hidden|skip-?(?:link|to)\w*)(?:[-_]|$)/i,
    maxShare: 0.1,
  },
  {
    reason: 'notices over the page',
    names:
      /(?:^|[-_])(?:cookies?|consent|gdpr|paywall-?(?:prompt|message|banner|overlay|barrier)|regwall|modal|popup|lightbox|breadcrumbs?|pagination|site-?(?:nav|menu|footer|header))(?:[-_]|$)/i,
    maxShare: 0.15,
  },
];

const ROLES = new Set([
  'navigation',
  'search',
  'menu',
  'menubar',
  'dialog',
  'alertdialog',
  'alert',
  'complementary',
  'contentinfo',
  'tablist',
  'toolbar',
  'banner',
]);
/** Elements of AMP pages whose text is never the article's. */
const AMP_EXTRAS =
  /^AMP-(?:AD|EMBED|STICKY-AD|AUTO-ADS|SIDEBAR|LIGHTBOX|CONSENT|USER-NOTIFICATION|SOCIAL-SHARE|NEXT-PAGE|FX-FLYING-CARPET|SUBSCRIPTIONS-DIALOG)$/;
const NEVER_LEFT_OUT = new Set('HTML BODY MAIN ARTICLE H1 P'.split(' '));

/**
 * Finds the parts of a page that its own names declare to be something else than the article. Readability does most of
 * this by itself; the rules here are for what it lets through.
 * @param totalLength length of the page's text, in characters
 * @param lengthOf length of an element's text
 * @returns the reason, or null for what may be article text
 */
export function reasonToLeaveOut(
  element: Element,
  totalLength: number,
  lengthOf: (element: Element) => number,
): string | null {
  const tag = tagOf(element);
  if (NEVER_LEFT_OUT.has(tag)) return null;
  if (tag === 'NAV') return 'navigation';
  if (AMP_EXTRAS.test(tag)) return 'advertising and boxes of AMP';
  const role = element.getAttribute('role');
  if (role && ROLES.has(role) && lengthOf(element) < totalLength * 0.3) return `role ${role}`;
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.trim();
  if (names === '') return null;
  for (const { reason, names: pattern, maxShare } of RULES) {
    if (!names.split(/\s+/).some((name) => pattern.test(name))) continue;
    if (maxShare === 1 ? !hasArticle(element) : lengthOf(element) <= totalLength * maxShare) return reason;
  }
  return null;
}

/** Class names like "comments" also stand on wrappers around everything. */
function hasArticle(element: Element): boolean {
  return element.querySelector('h1, main, [itemprop="articleBody"]') !== null;
}
