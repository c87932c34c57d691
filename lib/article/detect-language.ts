/** How much of the text is looked at; stop words show early. */
const SAMPLE = 6000;

/**
 * Frequent short words. Languages that we cannot judge stand here too, so that Portuguese is not taken for Spanish.
 * Words shared by several languages cancel out.
 */
const STOP_WORDS: Record<string, string> = {
  en: 'the of and to in that for is on with was it as said by be from at his have has are not this which an will would who their they but were been he she we you or',
  fr: 'le la les de des du et en un une que est pour dans qui sur au par pas plus ne se ce son avec sont aux il elle ont été cette mais ou leur nous vous être fait comme',
  de: 'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über so zum war haben oder',
  es: 'el la los las de y en que un una por con para del se no su al lo como más es este esta pero sus ha son entre cuando muy sin sobre también fue ser dos hasta desde nos está',
  it: 'il la lo gli le di e che in un una per non con del della dei delle al alla da si è sono come anche più nel nella ha dal questo ma su suo hanno essere tra stato degli',
  nl: 'de het een en van in is dat op te voor met zijn aan niet er om door ook als bij naar uit dan nog worden wordt heeft hebben deze die maar over werd kan was zich meer dit of',
  pt: 'o a os as de da do das dos e em que um uma por com para não se no na ao é mais como foi seu sua são pelo pela ou também já está nas aos isso ele',
  ca: 'el la els les de i que en un una per amb del al dels no és més com va ha són aquest aquesta però seva seu des entre també ser sobre han fins',
  sv: 'och att det i en som på är av för med den till inte har de om ett han men var jag sig från vi så kan när år under också efter eller nu där',
  da: 'og i at det er en til på som af for med de den der ikke har et om var men fra han vi sig kan ud efter eller også blev hun',
  no: 'og i at det er en til på som av for med de den ikke har et om var men fra han vi seg kan ut etter eller også ble hun',
  fi: 'ja on ei se että hän oli ovat kun mutta tai myös joka jos niin kuin vain ole sen hänen mukaan',
  pl: 'i w na z że się do nie jest to o jak za po co tak przez od ale są już dla tego jego może być oraz który',
  cs: 'a v se na je že o s z do i to k ve pro za by ale si po jako od jsou byl které který také',
  hu: 'a az és hogy nem is egy ez meg csak de van volt már azt mint vagy el ha még után szerint',
  tr: 've bir bu için ile de da olarak olan çok daha gibi sonra kadar olduğu ancak ise en her ya',
  ro: 'și de în la cu a pe că este din o un nu se pentru care mai au fost ale sau să prin după',
  id: 'yang dan di untuk dengan dari ini itu pada tidak dalam akan oleh ke juga adalah bahwa mereka telah',
  vi: 'và của là có trong được cho không các một người với đã này để những khi tại',
};

/** Scripts that tell the language, or at least that it is none of ours. */
const SCRIPTS: [language: string, script: RegExp][] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['th', /\p{Script=Thai}/gu],
];

let stopWords: Map<string, string[]> | null = null;

function languagesByWord(): Map<string, string[]> {
  if (!stopWords) {
    stopWords = new Map();
    for (const [language, list] of Object.entries(STOP_WORDS)) {
      for (const word of new Set(list.split(' '))) {
        const languages = stopWords.get(word);
        if (languages) languages.push(language);
        else stopWords.set(word, [language]);
      }
    }
  }
  return stopWords;
}

/**
 * Guesses the language of a text by its stop words, or by its script.
 * @returns BCP 47 primary tag, or "" where too little speaks for one language
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return '';
  const foreign = sample.match(/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/gu)?.length ?? 0;
  // Nearly all texts are in Latin letters: then no script needs counting.
  for (const [language, script] of foreign > letters * 0.05 ? SCRIPTS : []) {
    const share = (sample.match(script)?.length ?? 0) / letters;
    // A Japanese text is mostly Han with some kana.
    if (share > (language === 'ja' ? 0.08 : 0.4)) return language;
  }

  const byWord = languagesByWord();
  const scores = new Map<string, number>();
  let words = 0;
  for (const [word] of sample.toLowerCase().matchAll(/\p{L}+/gu)) {
    words++;
    const languages = byWord.get(word);
    for (const language of languages ?? []) scores.set(language, (scores.get(language) ?? 0) + 1 / languages!.length);
  }
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < 2 || best[1] < words * 0.06) return '';
  if (second && best[1] < second[1] * 1.15) return '';
  return best[0];
}
