/** What the gate could learn from the page's head at no cost; all optional. */
export interface GateHints {
  /** Content of the description and keyword meta tags. */
  description?: string;
}

/**
 * A cheap first look: could this text be coverage of governments getting at people's data? Says yes rather too often:
 * `judgeRelevance` decides later, in the background. Counts different subject words (stems in six languages), which
 * count more in the title, and asks for a public authority or a second sign beside them. No top-level work and no
 * imports, because it runs on every page. About 1 ms for the 12,000 characters that it looks at.
 * @param title the page's title or headline
 * @param text the page's text, its beginning is enough
 */
export function couldBeCoverage(title: string, text: string, hints: GateHints = {}): boolean {
  // The text is put in lower case, and letters are those of Latin: with the flags `i` and `u` the first run of these
  // patterns took ten times as long (34–44 ms instead of 4–7 ms in a new page on a small machine under load).
  // Words that hardly occur outside the subject, words that belong to it and to others, and public authorities.
  const strong =
    /(?<![a-zß-ɏ])(?:surveil|user data|without (?:a )?warrant|direct access|subscriber (?:data|info)|communications? data|(?:turn|hand)(?:s|ed|ing)? over [^.]{0,20}(?:data|records|messages|keys|emails)|intercept|spied|spies|spying|bugging|bugged|subpoena|big brother|patriot act|earn it act|yarovaya|encrochat|protonmail|cell-site|traceab|encrypt|decrypt|wire-?tap|(?:phone|telephone|cable|fib(?:re|er)|line|undersea)s? tap|tapp(?:ed|ing)(?![a-zß-ɏ])|spyware|stalkerware|eavesdrop|back-?doors?(?![a-zß-ɏ])|snowden|pegasus|metadat|warrantless|facial recogni|face recogni|clearview|stingray|nsa(?![a-zß-ɏ])|gchq|fisa(?![a-zß-ɏ])|fisc(?![a-zß-ɏ])|cloud act|privacy shield|safe harbou?r|schrems|data retention|data transfers?(?![a-zß-ɏ])|snoop|gag order|national security letter|lawful access|client-side scanning|chat ?control|phone hacking|unlock(?:ed|ing)? (?:an? |the |his |her )?(?:\w+ )?i?phones?|end-to-end|geofence|telecoms? data|push notif|data broker|keyword warrant|reverse warrant|secret order|spy (?:law|bill|powers|agency|agencies|court|base)|phone (?:data|records|location)|call data|sim registration|investigatory powers|bulk (?:data|collection|powers)|call records|(?:dé)?chiffrement|chiffré|déchiffr|écoutes(?![a-zß-ɏ])|mouchard|boîtes? noires?|reconnaissance faciale|données de connexion|interceptions?|quellen-tkü|späh|vigilancia|cifrad|descifr|intervenci(?:ón|ones) telef|escuchas|espionaje|espía|reconocimiento facial|retención de datos|crittograf|cifratura|intercettazion|spiat|spion|paragon(?![a-zß-ɏ])|sorveglian|spionaggio|trojan(?![a-zß-ɏ])|captatore|riconoscimento facciale|versleutel|ontsleutel|aftap|afluister|sleepwet|gezichtsherken|bewaarplicht|sleepnet|spionage)|überwach|schlüssel(?:n|t|ung)|vorratsdaten|trojaner|durchsuchung|chatkontrolle|abhör|gesichtserkennung|encriptad|criptat/g;
  const weak =
    /(?<![a-zß-ɏ])(?:fbi(?![a-zß-ɏ])|feds(?![a-zß-ɏ])|privacy|warrants?(?![a-zß-ɏ])|spy(?![a-zß-ɏ])|spooks?|liberty|data(?![a-zß-ɏ])|e?-?mails?(?![a-zß-ɏ])|(?:tele)?phones?(?![a-zß-ɏ])|calls(?![a-zß-ɏ])|footage|monitor|tracking|secretly|human rights|biometric|intelligence|hack|unlock|court orders?(?![a-zß-ɏ])|user data|personal data|data requests?|(?:phone|email|location|customer) (?:data|records)|messag|whatsapp|snapchat|imessage|kakao|blackberry|twitter|yahoo|verizon|vodafone|orange(?![a-zß-ɏ])|swift(?![a-zß-ɏ])|telegram(?![a-zß-ɏ])|signal(?![a-zß-ɏ])|apple(?![a-zß-ɏ])|iphone|microsoft|google|facebook|telecom|internet provider|mass data|watchdog|civil liberties|fourth amendment|vie privée|données personnelles|renseignement|services secrets|espionn|messageries|narcotrafic|perquisition|messagerie|datenschutz|verfassungsschutz|messenger|bnd(?![a-zß-ɏ])|daten(?![a-zß-ɏ])|privacidad|datos|mensajes|orden judicial|riservatezza|dati(?![a-zß-ɏ])|messagg|persoonsgegevens|gegevens(?![a-zß-ɏ])|inlichtingen|aivd(?![a-zß-ɏ])|berichten)|geheimdienst|nachrichtendienst|renseignement/g;
  const authority =
    /(?<![a-zß-ɏ])(?:governments?|police|fbi|law enforcement|courts?|judges?|ministers?|ministry|minist[eè]re|ministre|senat|senators?|lawmakers?|parliament|parlement|congress|justice|prosecutors?|attorney|agenc(?:y|ies)|officials?|authorities|federal|state|regulators?|commission|eu(?![a-zß-ɏ])|bill(?![a-zß-ɏ])|law(?![a-zß-ɏ])|gouvernement|loi(?![a-zß-ɏ])|juge|tribunal|assemblée|regierung|polizei|gericht|bundes|innenminister|gesetz|behörde|gobierno|policía|juez|ley(?![a-zß-ɏ])|guardia civil|governo|polizia|procura|giudic|legge(?![a-zß-ɏ])|garante|regering|politie|rechter|wet(?![a-zß-ɏ])|kabinet|minister)/;

  const beginning = text.slice(0, 12_000).toLowerCase();
  const head = `${title}\n${hints.description ?? ''}`.toLowerCase();
  const kinds = (pattern: RegExp, where: string) =>
    new Set(Array.from(where.matchAll(pattern), (found) => found[0].toLowerCase().slice(0, 6))).size;

  const strongInHead = kinds(strong, head);
  const weakInHead = kinds(weak, head);
  const strongInText = kinds(strong, beginning);
  const weakInText = kinds(weak, beginning);
  // Footers and side columns are full of "privacy", "Facebook" and "email": alone they count only in the head.
  const hasSubject = strongInHead + strongInText > 0 || (weakInHead > 0 && weakInText > 2);
  const score = 3 * strongInHead + weakInHead + 2 * strongInText + Math.min(weakInText, 4);
  return (
    hasSubject && score >= 3 + Math.max(0, beginning.length - 2000) / 4000 && authority.test(`${head}\n${beginning}`)
  );
}
