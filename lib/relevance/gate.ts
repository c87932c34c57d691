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
  // Words that hardly occur outside the subject, words that belong to it and to others, and public authorities.
  const strong =
    /(?<!\p{L})(?:surveil|user data|without (?:a )?warrant|direct access|subscriber (?:data|info)|communications? data|(?:turn|hand)(?:s|ed|ing)? over [^.]{0,20}(?:data|records|messages|keys|emails)|intercept|spied|spies|spying|bugging|bugged|subpoena|big brother|patriot act|earn it act|yarovaya|encrochat|protonmail|cell-site|traceab|encrypt|decrypt|wire-?tap|(?:phone|telephone|cable|fib(?:re|er)|line|undersea)s? tap|tapp(?:ed|ing)(?!\p{L})|spyware|stalkerware|eavesdrop|back-?doors?(?!\p{L})|snowden|pegasus|metadat|warrantless|facial recogni|face recogni|clearview|stingray|nsa(?!\p{L})|gchq|fisa(?!\p{L})|fisc(?!\p{L})|cloud act|privacy shield|safe harbou?r|schrems|data retention|data transfers?(?!\p{L})|snoop|gag order|national security letter|lawful access|client-side scanning|chat ?control|phone hacking|unlock(?:ed|ing)? (?:an? |the |his |her )?(?:\w+ )?i?phones?|end-to-end|geofence|telecoms? data|push notif|data broker|keyword warrant|reverse warrant|secret order|spy (?:law|bill|powers|agency|agencies|court|base)|phone (?:data|records|location)|call data|sim registration|investigatory powers|bulk (?:data|collection|powers)|call records|(?:dé)?chiffrement|chiffré|déchiffr|écoutes(?!\p{L})|mouchard|boîtes? noires?|reconnaissance faciale|données de connexion|interceptions?|quellen-tkü|späh|vigilancia|cifrad|descifr|intervenci(?:ón|ones) telef|escuchas|espionaje|espía|reconocimiento facial|retención de datos|crittograf|cifratura|intercettazion|spiat|spion|paragon(?!\p{L})|sorveglian|spionaggio|trojan(?!\p{L})|captatore|riconoscimento facciale|versleutel|ontsleutel|aftap|afluister|sleepwet|gezichtsherken|bewaarplicht|sleepnet|spionage)|überwach|schlüssel(?:n|t|ung)|vorratsdaten|trojaner|durchsuchung|chatkontrolle|abhör|gesichtserkennung|encriptad|criptat/giu;
  const weak =
    /(?<!\p{L})(?:fbi(?!\p{L})|feds(?!\p{L})|privacy|warrants?(?!\p{L})|spy(?!\p{L})|spooks?|liberty|data(?!\p{L})|e?-?mails?(?!\p{L})|(?:tele)?phones?(?!\p{L})|calls(?!\p{L})|footage|monitor|tracking|secretly|human rights|biometric|intelligence|hack|unlock|court orders?(?!\p{L})|user data|personal data|data requests?|(?:phone|email|location|customer) (?:data|records)|messag|whatsapp|snapchat|imessage|kakao|blackberry|twitter|yahoo|verizon|vodafone|orange(?!\p{L})|swift(?!\p{L})|telegram(?!\p{L})|signal(?!\p{L})|apple(?!\p{L})|iphone|microsoft|google|facebook|telecom|internet provider|mass data|watchdog|civil liberties|fourth amendment|vie privée|données personnelles|renseignement|services secrets|espionn|messageries|narcotrafic|perquisition|messagerie|datenschutz|verfassungsschutz|messenger|bnd(?!\p{L})|daten(?!\p{L})|privacidad|datos|mensajes|orden judicial|riservatezza|dati(?!\p{L})|messagg|persoonsgegevens|gegevens(?!\p{L})|inlichtingen|aivd(?!\p{L})|berichten)|geheimdienst|nachrichtendienst|renseignement/giu;
  const authority =
    /(?<!\p{L})(?:governments?|police|fbi|law enforcement|courts?|judges?|ministers?|ministry|minist[eè]re|ministre|senat|senators?|lawmakers?|parliament|parlement|congress|justice|prosecutors?|attorney|agenc(?:y|ies)|officials?|authorities|federal|state|regulators?|commission|eu(?!\p{L})|bill(?!\p{L})|law(?!\p{L})|gouvernement|loi(?!\p{L})|juge|tribunal|assemblée|regierung|polizei|gericht|bundes|innenminister|gesetz|behörde|gobierno|policía|juez|ley(?!\p{L})|guardia civil|governo|polizia|procura|giudic|legge(?!\p{L})|garante|regering|politie|rechter|wet(?!\p{L})|kabinet|minister)/iu;

  const beginning = text.slice(0, 12_000);
  const head = `${title}\n${hints.description ?? ''}`;
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
