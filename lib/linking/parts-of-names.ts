import type { Reading } from './reading.ts';
import type { Spot } from './spots.ts';

/** What stands between the parties of a case: "Apple v. FBI", "Apple vs. the FBI". */
const VERSUS = /^ (?:v|vs|versus|gegen|c)\.? (?:the )?$/;
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
    const between = article.text.slice(first.end, second.start);
    if (VERSUS.test(between) || (JOINT.test(between) && isSurname(first) && isSurname(second))) {
      first.forms = [];
      second.forms = [];
    }
  }
  for (const spot of naming) if (isBesideUnknownParty(article.text, spot)) spot.forms = [];
}

function isSurname(spot: Spot): boolean {
  return spot.forms.some((form) => form.type === 'person' && form.strength === 'weak');
}

/** "Carpenter v. [United States]", "[Microsoft] v. Somebody": the other party may be nobody that we know. */
function isBesideUnknownParty(text: string, spot: Spot): boolean {
  if (/^(law|case)\//.test(spot.forms[0]?.entity ?? '')) return false;
  return (
    / vs?\.? (?:the )?$/.test(text.slice(Math.max(0, spot.start - 9), spot.start)) ||
    /^,? vs?\.? (?:the )?\p{Lu}/u.test(text.slice(spot.end, spot.end + 12))
  );
}
