/** What compromise knows about names of people; the only file that imports it. */
import nlp from 'compromise';

/** A common first name: "James", "Aisha". */
export function isFirstName(word: string): boolean {
  return nlp(word).has('#FirstName');
}

/** Not a place, an organisation or a date: compromise has a veto over names found by rule. */
export function couldBePersonName(name: string): boolean {
  const doc = nlp(name);
  return !doc.has('(#Place|#Organization|#Month|#WeekDay|#Currency)') && doc.has('(#Person|#ProperNoun)');
}
