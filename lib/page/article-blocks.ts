import { findTrailingLists } from '../article/trailing-lists.ts';
import { type RawBlock, textOf, writeText } from './extract-text.ts';

/** Whole lines that sites set between paragraphs. */
const FURNITURE = new RegExp(
  `^(?:${[
    'advertise?ment|advertising|sponsored(?: content)?|story continues below.*|article continues (?:below|after).*|continue reading.{0,60}|scroll (?:down )?(?:to|for).{0,40}|skip (?:advertisement|ad|to .{2,30})|loading\\W*|slideshow.{0,30}|play video|view (?:image|photos|gallery).{0,30}',
    '(?:share|tweet|email|print|comments?|save|pin it|reddit|whatsapp|facebook|twitter|linkedin|like this|copy link)(?: this)?(?: (?:article|story|post|page))?(?: (?:on|with|via|to) .{2,30})?',
    '(?:sign up|subscribe|register)(?: now)? (?:for|to) .{2,100}|get .{2,60} newsletter.{0,40}|follow (?:us|@\\w+|\\w+ \\w+)? ?on (?:twitter|facebook|instagram).{0,30}|enter your e-?mail.{0,40}|invalid e-?mail.{0,30}|thank you for subscribing.{0,60}',
    'click (?:here|on .{2,40}) to .{2,60}|sign (?:in|up)|log ?in|read the full (?:story|article).{0,20}',
    '(?:©|copyright|\\(c\\)).{0,160}|all rights reserved.{0,60}',
    'publicité|la suite après cette publicité|partager|abonnez-vous.{0,80}|inscrivez-vous .{2,80}|anzeige|werbung|teilen|drucken|jetzt abonnieren.{0,60}|publicidad|compartir|suscr[ií]bete.{0,80}|pubblicità|condividi|iscriviti .{2,80}|advertentie|delen|abonneer .{2,60}',
  ].join('|')})[.:!»›…]*$`,
  'i',
);

/** "Read more: …" in front of the headline of another article. */
const LEAD_IN =
  /^\W*(?:read (?:more|also|next)|also read|more|related|see also|see more|watch|listen|don.t miss|(?:à )?lire (?:aussi|également)|voir aussi|lesen sie (?:auch|mehr)|mehr dazu|mehr zum thema|siehe auch|(?:lea|lee|leer|ver) (?:también|más)|te puede interesar|leggi (?:anche|tutto)|lees (?:ook|meer))\s*[:|–—»>-]/i;

/**
 * Drops what Readability lets through although it is not the article: lines of furniture, links to other articles, and
 * lists of them at the end.
 */
export function articleBlocks(blocks: readonly RawBlock[]): RawBlock[] {
  const kept = blocks.filter((block) => !isFurniture(block));
  // Links alone at the end are a list of other articles, or tags.
  while (kept.length > 1 && isLinkLine(kept.at(-1)!)) kept.pop();
  const { text, blocks: written } = writeText(kept);
  const [list] = findTrailingLists(text, written);
  if (!list) return kept;
  return kept.slice(
    0,
    written.findIndex(({ start }) => start >= list.start),
  );
}

function isFurniture(block: RawBlock): boolean {
  // A cell that says no more than "Facebook" is a row of a table about companies, no button.
  if (block.length > 240 || block.kind === 'table') return false;
  const text = textOf(block);
  if (!/[\p{L}\p{N}]/u.test(text)) return true;
  if (FURNITURE.test(text)) return true;
  return LEAD_IN.test(text) && (isLinkLine(block) || !/[.!?]["”’)]*$/.test(text));
}

/** Most of a short line is a link; sentences with a link in them are not. */
function isLinkLine(block: RawBlock): boolean {
  return block.kind !== 'heading' && block.length < 200 && block.linked / block.length > 0.7;
}
