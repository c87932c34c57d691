import { isCapitalised } from './letter-case.ts';
import { wordBefore } from './neighbours.ts';
import { isFirstName } from './person-names.ts';
import type { Reading } from './reading.ts';
import { foldWord } from './vocabulary.ts';

/**
 * Notes each surname that follows a first name which is not the candidate's: "James Cameron" in an article in which
 * "Cameron" then means him. Full names that the gazetteer knows never come here, since the longer match wins.
 */
export function noteStrangers(reading: Reading): void {
  for (const spot of reading.spots) {
    if (!spot.forms.some((form) => form.type === 'person' && form.strength === 'weak')) continue;
    if (reading.layout.isTitleCase(spot.start)) continue;
    const before = wordBefore(reading, spot);
    if (!before || before.isKnown || !isCapitalised(before.text) || !/^\p{Lu}\p{Ll}+$/u.test(before.text)) continue;
    // At the start of a sentence any word has a capital, and in German any noun: only a first name counts there.
    const isCapitalTelling = !reading.layout.isSentenceStart(before.start) && reading.article.language !== 'de';
    if (!isCapitalTelling && !isFirstName(before.text)) continue;
    if (reading.linker.calendarWords.has(foldWord(before.text))) continue;
    const key = foldWord(spot.surface);
    const list = reading.strangers.get(key);
    if (list) list.push(spot.start);
    else reading.strangers.set(key, [spot.start]);
  }
}
