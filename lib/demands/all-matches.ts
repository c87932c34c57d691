/**
 * What `matchAll` gives, as a list. `matchAll` copies the pattern at each call, which costs more than most searches.
 * @param pattern global
 */
export function allMatches(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    matches.push(match);
    // Behind an empty match the search would stand still.
    if (match[0] === '') pattern.lastIndex++;
  }
  return matches;
}
