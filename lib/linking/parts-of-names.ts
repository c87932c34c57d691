import { isCapitalised } from './letter-case.ts';
import type { Reading } from './reading.ts';
import { isOfRegion } from './regions.ts';
import type { Spot } from './spots.ts';
import { isAcronym } from './surface-forms.ts';
import { foldWord } from './vocabulary.ts';

/** What stands between the parties of a case: "Apple v. FBI", "Apple vs. the FBI". */
const VERSUS = /^ (?:v|vs|versus|gegen|c)\.? (?:the )?$/;
const LONGEST_LINK = ' versus. the '.length;
const OFFICE_OF = 'Office of ';
/** What joins two surnames in the nickname of a bill: "Feinstein-Burr", "Burr/Feinstein". */
const JOINT = /^[-–/]$/;

/**
 * Names that are only part of a longer name are no mentions of their own: the parties in the name of a case, the
 * sponsors in the nickname of a bill. The longer name links where the knowledge base has it.
 */
export function dropPartsOfNames(reading: Reading): void {
  const { spots, article } = reading;
  const naming = spots.filter((spot) => spot.forms.length > 0);
  for (let i = 1; i < naming.length; i++) {
    const [first, second] = [naming[i - 1]!, naming[i]!];
    const between = article.text.slice(first.end, Math.min(second.start, first.end + LONGEST_LINK + 1));
    // Nearly all stand farther apart than any of these words are long.
    if (between.length > LONGEST_LINK) continue;
    if (VERSUS.test(between) || (JOINT.test(between) && isSurname(first) && isSurname(second))) {
      first.forms = [];
      second.forms = [];
    }
  }
  for (const spot of naming) {
    if (PART_OF.some((isPart) => isPart(article.text, spot, reading))) spot.forms = [];
  }
}

type PartRule = (text: string, spot: Spot, reading: Reading) => boolean;

const PART_OF: PartRule[] = [
  isBesideUnknownParty,
  isInsideCommittee,
  isBodyOfRegion,
  isOfficeOfOther,
  isInsideLaw,
  isInsideAddress,
  isTitleOfPerson,
  isDomainName,
  isCompound,
  isCampaign,
  isAffiliation,
];

/** "[House of Representatives] Judiciary Committee", "[Chicago Police] Board": it is another body. */
function isInsideCommittee(text: string, spot: Spot): boolean {
  if (!/^(agency|court)\//.test(spot.forms[0]?.entity ?? '')) return false;
  const behind = text.slice(spot.end, spot.end + 70);
  if (/^ (?:\p{Lu}\p{L}+ ){0,2}(?:Board|Commission|Foundation|Association|Federation|Union)\b/u.test(behind))
    return true;
  return (
    behind.includes('ommittee') &&
    /^(?:'s|’s)? (?:\p{Lu}\p{L}+ (?:and |on |of )?){1,4}(?:Sub)?[Cc]ommittee\b|^(?:'s|’s?)? (?:\p{Ll}+ ){1,3}committee\b/u.test(
      behind,
    )
  );
}

/** "Ohio [Supreme Court]", "the California [Senate]": a state's body of that name, not the country's. */
function isBodyOfRegion(text: string, spot: Spot): boolean {
  return (
    !isAcronym(spot.surface) &&
    spot.forms.every((form) => form.strength === 'weak' && (form.type === 'court' || form.type === 'agency')) &&
    isOfRegion(text, spot.start, spot.end)
  );
}

/** "The Pentagon's Office of [Inspector General]": each department has one. */
function isOfficeOfOther(text: string, spot: Spot): boolean {
  const at = spot.start - OFFICE_OF.length;
  return (
    text.startsWith(OFFICE_OF, at) &&
    /['’]s? $/.test(text.slice(Math.max(0, at - 3), at)) &&
    spot.forms.every((form) => form.strength === 'weak' && form.type === 'agency')
  );
}

/** "[ASIO] Amendment Bill": the law has a name of its own. */
function isInsideLaw(text: string, spot: Spot): boolean {
  if (text[spot.end] !== ' ' || !isCapitalised(text[spot.end + 1] ?? '')) return false;
  if (/^(law|case|person)\//.test(spot.forms[0]?.entity ?? '')) return false;
  return /^ (?:\p{Lu}\p{L}+ (?:and |of )?){0,4}(?:Act|Bill|Directive|Regulations?|Rules|Convention|Treaty|Charter)\b/u.test(
    text.slice(spot.end, spot.end + 80),
  );
}

const LONGEST_ADDRESS = 200;

/** Words inside a web address or a handle: "https://…/submission+to+[PJCIS]+2019", "@apple". */
function isInsideAddress(text: string, spot: Spot): boolean {
  if (text[spot.start - 1] === '@' || text[spot.start - 1] === '#') return true;
  let from = spot.start;
  while (from > 0 && spot.start - from < LONGEST_ADDRESS && !/\s/.test(text[from - 1]!)) from--;
  const before = text.slice(from, spot.start);
  if (before.length < 4) return false;
  return /:\/\/|^www\.|\.(?:com|org|net|gov|co)\b.*\//.test(before);
}

/** "[Manhattan District Attorney] Jane Roe": an office before a name is that person's title. */
function isTitleOfPerson(text: string, spot: Spot, reading: Reading): boolean {
  if (!/^agency\//.test(spot.forms[0]?.entity ?? '')) return false;
  const last = spot.surface.split(/\s+/).at(-1)!;
  return (
    reading.linker.titleWords.has(foldWord(last)) && /^ \p{Lu}\p{L}+ \p{Lu}/u.test(text.slice(spot.end, spot.end + 40))
  );
}

/** "Google.fr" is an address. */
function isDomainName(text: string, spot: Spot): boolean {
  return text[spot.end] === '.' && /^\.\p{Ll}{2,4}(?![\p{L}\p{N}])/u.test(text.slice(spot.end, spot.end + 7));
}

/** German "G-10-Anordnung" is an order, not the act, and "SPD-Abgeordnete" are people; "BND-Chef" still names the BND. */
function isCompound(text: string, spot: Spot): boolean {
  return (
    text[spot.end] === '-' &&
    /^(law|org)\//.test(spot.forms[0]?.entity ?? '') &&
    /^-\p{Lu}/u.test(text.slice(spot.end, spot.end + 2))
  );
}

/** "Jane Roe (SPD)" tells a person's party. */
function isAffiliation(text: string, spot: Spot): boolean {
  if (text[spot.end] !== ')' || !/^org\//.test(spot.forms[0]?.entity ?? '')) return false;
  return (
    /\p{Lu}\p{L}+ \($/u.test(text.slice(Math.max(0, spot.start - 30), spot.start)) &&
    isAcronym(spot.surface) &&
    spot.forms.every((form) => !form.text.includes(' '))
  );
}

/** "Kasich 2016" is a campaign. */
function isCampaign(text: string, spot: Spot): boolean {
  return isSurname(spot) && /^ (?:19|20)\d\d\b/.test(text.slice(spot.end, spot.end + 6));
}

function isSurname(spot: Spot): boolean {
  return spot.forms.some((form) => form.type === 'person' && form.strength === 'weak');
}

/** "Carpenter v. [United States]", "[Microsoft] v. Somebody": the other party may be nobody that we know. */
function isBesideUnknownParty(text: string, spot: Spot): boolean {
  const before = text.slice(Math.max(0, spot.start - 9), spot.start);
  const behind = text.slice(spot.end, spot.end + 12);
  if (!before.includes(' v') && !behind.includes(' v')) return false;
  if (/^(law|case)\//.test(spot.forms[0]?.entity ?? '')) return false;
  return / vs?\.? (?:the )?$/.test(before) || /^,? vs?\.? (?:the )?\p{Lu}/u.test(behind);
}
