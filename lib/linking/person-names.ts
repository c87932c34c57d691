/** What compromise knows about names of people; the only file that imports it. */
import nlp from 'compromise';

/** More answers than this are not remembered: an article asks for a few dozen, a hostile text for endlessly many. */
const MOST_ANSWERS = 5000;

/** A common first name: "James", "Aisha". */
export const isFirstName = remembering((word) => nlp(word).has('#FirstName'));

/** Not a place, an organisation or a date: compromise has a veto over names found by rule. */
export const couldBePersonName = remembering((name) => {
  const doc = nlp(name);
  return !doc.has('(#Place|#Organization|#Month|#WeekDay|#Currency)') && doc.has('(#Person|#ProperNoun)');
});

/** Each answer takes compromise up to a millisecond, and an article asks the same again and again. */
function remembering(ask: (text: string) => boolean): (text: string) => boolean {
  const answers = new Map<string, boolean>();
  return (text) => {
    let answer = answers.get(text);
    if (answer === undefined) {
      answer = ask(text);
      if (answers.size < MOST_ANSWERS) answers.set(text, answer);
    }
    return answer;
  };
}
