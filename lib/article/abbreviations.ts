/** How an abbreviation behaves before a capital letter. */
export interface Abbreviations {
  /** A name or noun always follows: "Mr.", "Sen.", "bzw.". Never the end of a sentence. */
  open: ReadonlySet<string>;
  /** Belongs to what follows only before a number: "No. 5", "Art. 8", "Jan. 13". */
  beforeNumber: ReadonlySet<string>;
  /** May end a sentence or not ("Apple Inc.", "5 p.m."): the next word decides. */
  either: ReadonlySet<string>;
  /** Words that begin sentences and hardly ever continue a name, in lower case. */
  starters: ReadonlySet<string>;
}

const words = (list: string): string[] => list.split(' ');

const everyLanguage = {
  open: words('ld dr prof st hr mm vs v cf ca ed eds approx'),
  beforeNumber: words('no nos nr art arts p pp par fig vol sec para cap n'),
  either: words('inc corp co ltd llc plc bros jr sr etc al s.a s.p.a b.v n.v ag u.s u.k u.n e.u d.c a.m p.m ph.d'),
};

const byLanguage: Record<string, { open: string; beforeNumber: string; either: string; starters: string }> = {
  en: {
    open: 'mr mrs ms messrs sen sens rep reps gov gen lt col maj capt cmdr adm sgt cpl pvt det supt insp hon rev fr atty asst assoc dept pres sec treas amb e.g i.e viz fmr ret mt ft op',
    beforeNumber: 'jan feb mar apr jun jul aug sep sept oct nov dec ch est',
    either:
      'calif fla mass ariz conn pa va wash ore tex ky tenn minn mich wis ill ind ga ala miss mo nev okla colo del md kan neb vt ark la n.y n.j n.c s.c n.h n.m r.i w.va n.d s.d esq assn dist ave blvd rd govt mfg intl',
    starters:
      'the a an in it its he she they we i you but and this that these those there for on at as if when while after before since however what who why how his her their our not no yes some many most one two both another such with by from to under although though because until according also then now here so or nor yet despite during even once last next earlier meanwhile still other others all any each nobody everyone several few more',
  },
  fr: {
    open: 'm mm mme mmes mlle mgr me pr dr gal col ste av env ex',
    beforeNumber: 'chap al janv févr avr juil sept oct nov déc',
    either: 'etc',
    starters:
      'le la les l un une des du de il elle ils elles on nous vous je ce cet cette ces c mais et ou donc or ni car en dans pour par sur sous avec sans depuis selon après avant si quand lorsque comme qui que qu dont où son sa ses leur leurs notre votre à au aux ainsi alors cependant pourtant toutefois enfin puis même tous toutes cela ceci pas',
  },
  de: {
    open: 'dr prof dipl ing hr fr frl bzw ca z.b z.\u00a0b d.h u.a o.ä v.a evtl ggf inkl vgl sog geb gest bspw gem lt mind max str z u i.d.r s.o s.u zzgl einschl a.d h.c stellv ehem hl st jh',
    beforeNumber: 'nr art abs ziff az bd kap lit rn seite s jan feb apr aug sept okt nov dez mio mrd tel',
    either: 'usw etc ff mio mrd e.v u.a.m jhd co',
    starters:
      'der die das ein eine einen einem eines er sie es wir ihr ich man in im am an auf bei mit von vom zu zum zur für nach seit aus über unter vor durch doch aber und oder denn wenn als ob weil da dass dies diese dieser dieses dort hier so auch nun dann damit dabei dazu daher deshalb allerdings jedoch zudem außerdem laut sein seine ihre nicht kein keine was wer wie wo warum bis trotz während',
  },
  es: {
    open: 'sr sra srta sres d dña dr dra prof lic ing gral cnel excmo ilmo fr sto sta av avda pdte',
    beforeNumber: 'núm num art arts pág págs cap ene feb abr ago sept oct nov dic',
    either: 'etc ee.uu ud uds s.a.u s.l dd.hh',
    starters:
      'el la los las lo un una unos unas en de del al a por para con sin sobre según tras desde hasta pero y o ni que quien cuando donde como si no se su sus este esta estos estas ese esa esto eso él ella ellos ellas nosotros yo también además sin embargo entonces así aunque mientras ante entre hay fue es',
  },
  it: {
    open: 'sig sigg sig.ra dott dr prof avv ing on sen gen col mons geom rag arch s ss pres',
    beforeNumber: 'art artt pag pagg cap lett gen feb mar apr mag giu lug ago set ott nov dic',
    either: 'ecc s.r.l spa srl d.lgs d.l',
    starters:
      'il lo la i gli le l un uno una in nel nella nei nelle di del della dei delle da dal dalla a al alla ai con su sul sulla per tra fra ma e o né che chi quando dove come se non si suo sua suoi sue questo questa questi queste quello quella egli lui lei loro noi io anche inoltre tuttavia quindi così mentre secondo dopo prima durante è sono ha',
  },
  nl: {
    open: 'dhr mw mevr mr drs ir ing dr prof bijv d.w.z o.a m.b.t t.a.v i.p.v a.d.h.v ca enz.z resp min jhr st z.g m.n incl excl event',
    beforeNumber: 'nr art lid blz jan feb mrt apr aug sept okt nov dec',
    either: 'enz etc b.v n.v e.d a.u.b',
    starters:
      'de het een hij zij ze wij we ik je u er dat dit deze die in op aan bij met van voor naar door over onder uit tot om maar en of want als toen omdat hoewel dus ook nu dan daar hier zo wat wie waar waarom hoe zijn haar hun niet geen volgens sinds na tijdens daarnaast bovendien echter toch alle veel',
  },
};

const cache = new Map<string, Abbreviations>();

/** The abbreviations of a language (BCP 47 primary tag); English ones where the language is not among ours. */
export function abbreviationsOf(language: string): Abbreviations {
  const code = Object.hasOwn(byLanguage, language) ? language : 'en';
  let found = cache.get(code);
  if (!found) {
    const own = byLanguage[code]!;
    found = {
      open: new Set([...everyLanguage.open, ...words(own.open)]),
      beforeNumber: new Set([...everyLanguage.beforeNumber, ...words(own.beforeNumber)]),
      either: new Set([...everyLanguage.either, ...words(own.either)]),
      starters: new Set(words(own.starters)),
    };
    cache.set(code, found);
  }
  return found;
}
