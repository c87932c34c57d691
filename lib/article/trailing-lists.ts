import type { Block, Span } from './article.ts';

/** Headings of lists that sites set below an article. Only whole lines, so that prose never matches. */
const LIST_HEADING = new RegExp(
  `^(?:${[
    '(?:our |today.s |the )?(?:top|more|other|latest|recent|related|popular|trending|featured) (?:stories|news|articles|posts|headlines|coverage|content|topics|links|videos)(?: (?:on|from|in) .{2,40})?',
    '(?:most|also) (?:read|popular|viewed|shared|commented)',
    'related(?: to this)?(?: story)?',
    'partner news|sponsored(?: content| stories)?|from (?:the|our) partners|promoted(?: content| stories)?',
    'read (?:more|next|also)|more to read|up next|see also|further reading|you (?:may|might) (?:also )?(?:like|be interested in)|recommended(?: for you| reading)?|more (?:from|on|in) .{2,40}|don.t miss|editor.?s.? (?:picks?|choice)|trending(?: now)?|what to read next|keep reading',
    'comments?(?: \\(\\d+\\))?|\\d+ comments?|leave a (?:reply|comment)|join the (?:conversation|discussion)|share this(?: article| story| post)?|follow us.{0,40}|about the author|newsletter|(?:sign up|subscribe) .{2,60}|get the newsletter',
    '(?:à|a) (?:lire|voir)(?: aussi| également)?|lire aussi|(?:sur le même|dans le même) (?:thème|sujet)|les plus lus|articles? (?:liés|recommandés|similaires)|plus d.articles|commentaires?|nos partenaires|l.actualité en continu',
    'mehr zum thema|mehr (?:dazu|aus|von) ?.{0,40}|lesen sie auch|auch interessant|das könnte (?:sie|dich) (?:auch )?interessieren|meistgelesen(?:e artikel)?|verwandte (?:artikel|themen|beiträge)|weitere (?:artikel|nachrichten|meldungen|themen)|kommentare?|themen|ähnliche artikel',
    '(?:lea|lee|leer|ver) también|te puede interesar|más (?:noticias|leídas|información|leído|vistas|en .{2,40})|lo más (?:leído|visto)|noticias relacionadas|(?:artículos|temas) relacionados|relacionados?|comentarios?|archivado en',
    'leggi anche|potrebbe interessarti(?: anche)?|(?:articoli|notizie) (?:correlat[ei]|simili)|i più letti|più letti|altre notizie|commenti|ultime notizie',
    'lees (?:ook|meer|verder)|meer (?:over|nieuws|uit|artikelen) ?.{0,40}|gerelateerd(?:e artikelen)?|meest gelezen|ook interessant|reacties|aanbevolen',
  ].join('|')})\\s*[:›»>…]?$`,
  'iu',
);

/** A list heading must stand behind this share of the text: the article is what comes before. */
const EARLIEST_SHARE = 0.45;
/** Prose goes on in paragraphs; below a list heading a longer one is a sign that the article goes on. */
const PROSE = 320;

/**
 * Finds the list that a site sets below its article in plain text ("Top stories", then a few teasers), so that nobody
 * named in it is highlighted. A heading counts only where nothing below it looks like the article going on.
 * @returns at most one span, from the heading to the end of the text
 */
export function findTrailingLists(text: string, blocks: readonly Block[]): Span[] {
  const last = blocks.at(-1);
  if (!last) return [];
  let from = -1;
  let below = 0;
  let longBelow = 0;
  // From the end upwards, until something reads like the article itself.
  for (let index = blocks.length - 1; index > 0; index--) {
    const block = blocks[index]!;
    if (block.start / last.end < EARLIEST_SHARE) break;
    // One line of links in the midst of the article is not the end of it.
    if (isListHeading(text, block) && longBelow <= below / 2) from = index;
    else if (isProse(text, block)) break;
    else if (block.end - block.start > 200) longBelow++;
    below++;
  }
  return from < 0 ? [] : [{ start: blocks[from]!.start, end: last.end }];
}

function isListHeading(text: string, { start, end, kind }: Block): boolean {
  return end - start <= 70 && kind !== 'title' && LIST_HEADING.test(text.slice(start, end).trim());
}

/** A paragraph that could only be the article going on: several sentences, or quoted speech, which teasers seldom have. */
function isProse(text: string, { start, end }: Block): boolean {
  const length = end - start;
  if (length <= 120) return false;
  const body = text.slice(start, Math.min(end, start + 2 * PROSE));
  return (length > PROSE && /[.!?]["”’]?\s+\p{Lu}/u.test(body)) || /^["“„«]/u.test(body);
}
