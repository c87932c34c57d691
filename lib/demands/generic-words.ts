/**
 * Words that the patterns of generic actors are built from, as alternatives of a regular expression. A space or hyphen
 * parts words, so that `cues.ts` can tell the words that may stand in front of such an actor's head.
 */

export const NUMBERS = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some|many|most';
/** "Justice ministers": what a minister is in charge of. */
export const PORTFOLIOS = 'interior|home affairs|justice|digital|security';
/** What public power is told apart by. */
export const POWERS =
  'national|federal|state|local|public|military|competent|investigating|security and intelligence|law enforcement|law-enforcement|intelligence|security|police|government|judicial|tax|immigration|customs|secret';
export const COURT_KINDS =
  'US|U\\.S\\.|federal|district|magistrate|appeals?|high|supreme|secret|surveillance|state|county';
export const TECH =
  'tech|technology|internet|Internet|Web|web|online|social media|social network(?:ing)?|social|communications?|messaging|message|encrypted|email|e-mail|phone|mobile|telephone|telecom|telecoms|telecommunications?|software|smartphone|device|cloud|hosting|wireless|cellphone|cell phone|service|platform|digital|data|computer|hardware|electronics|access|Silicon Valley|big tech|Big Tech';
export const FIRMS =
  'companies|firms|giants|providers|operators|carriers|platforms|services|makers|manufacturers|groups|vendors|networks|apps|sites|websites|businesses|corporations';
export const FIRM = 'company|firm|giant|provider|operator|carrier|platform|service|maker|manufacturer';
export const FIRM_KINDS =
  'major|large|big|other|all|leading|private|foreign|overseas|global|newer|certain|designated|domestic|local|popular';
/** What the company is called by without its name: "the iPhone maker". */
export const PRODUCTS = 'iPhone|search|Cupertino|messaging';
