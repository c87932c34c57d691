import { describe, expect, it } from 'vitest';
import { linksIn } from './sample.ts';

/** Each line: what it is about, and a text in which exactly the marked names are linked. Optional: date, language. */
type Case = [about: string, marked: string, date?: string, language?: string];

function check(cases: Case[]): void {
  it.each(cases)('%s', (_about, marked, date, language) => {
    const { found, expected } = linksIn(marked, date, language);
    expect(found).toEqual(expected);
  });
}

describe('names as they stand', () => {
  check([
    ['title before the name', 'Yesterday Prime Minister [David Cameron→david-cameron] spoke.'],
    ['surname after the full name', '[David Cameron→david-cameron] spoke. Then [Cameron→david-cameron] left.'],
    [
      'surname in the headline, full name below',
      '[Comey→james-comey] asks for more\nThe [FBI→fbi] director, [James Comey→james-comey], said so.',
    ],
    ['possessive', "It was [Apple→apple]’s plan and [GCHQ→gchq]'s wish."],
    ['middle initial', 'A letter from [James B. Comey→james-comey] arrived.'],
    ['capitals throughout', '[APPLE→apple] FIGHTS THE [FBI→fbi] AGAIN'],
    ['stops in an acronym', 'The [N.S.A.→nsa] and the [F.B.I.→fbi] declined.'],
    ['ampersand in a name', 'Records of [AT&T→att] were taken.'],
    ['soft hyphen inside the name', 'The [Whats\u00adApp→whatsapp] messages were read.'],
    ['one plural missing in a long name', 'The [Government Communication Headquarters→gchq] listens.'],
    ['a law in small letters', 'It breaks the [first amendment→us-first-amendment], they say.'],
    ['all but the first word in small letters', 'It breaks the [First amendment→us-first-amendment], they say.'],
    ['a body, all but the first word in small letters', 'The [Home office→gb-home-office] wrote back.'],
    ['the board of a body', 'The [Home Office→gb-home-office] board met.'],
    ['a shared name in small letters', 'In Washington, U.S. officials asked the [supreme court→us-supreme-court].'],
    ['a committee in full', 'The [House of Representatives Judiciary Committee→us-house-judiciary] met.'],
    ['an office that many bodies have', 'In Washington, U.S. officials asked the [Inspector General→us-doj-oig].'],
    ['a law without its year', 'The [Investigatory Powers Act→gb-investigatory-powers-act-2016] allows it.'],
    ['a law as the bill that it was', 'MPs debate the [Investigatory Powers Bill→gb-investigatory-powers-act-2016].'],
    ['the longer of two names', 'The [Regulation of Investigatory Powers Act→gb-ripa] came first.'],
    ['curly quotation marks', '“[Apple→apple]” and “[Barack Obama→barack-obama]”.'],
    [
      'acronym defined in the text',
      'The [Department of Telecommunications→in-dot] ([DoT→in-dot]) wrote back. The [DoT→in-dot] wants more.',
    ],
    ['German genitive', 'Die Rolle des [Verfassungsschutzes→bfv] bleibt offen.', '2016-03-01', 'de'],
  ]);
});

describe('somebody or something else', () => {
  check([
    ['another person with that surname', 'The director James Cameron made a film.'],
    ['a phrase that the record excludes', 'Cameron Diaz made a film.'],
    ['another person, then the surname', 'James Cameron made a film. Later Cameron spoke of Britain.'],
    ['a place with that name', 'Police in Cook County and Apple Valley were asked.'],
    ['a month', 'Britain votes in May.'],
    [
      'a month beside a person of that name',
      '[Theresa May→theresa-may] spoke. In May the vote came; on 12 May and May 14 too. Then [May→theresa-may] left.',
    ],
    ['a common word in capitals', 'Signal strength is low in Britain.'],
    ['an accent makes another word', 'Über den Wunsch wird gesprochen.', '2016-03-01', 'de'],
    ['the parties of a case', 'The judges cited Apple v. FBI twice.'],
    ['sponsors in the nickname of a bill', 'The Wyden-Comey bill is dead. It was a poor bill.'],
    ['a surname alone', 'Clinton won in Arkansas.'],
    ['nobody of that surname in the article', 'Mr. Cook made dinner.'],
    ['a court of a state', 'In Washington, U.S. officials went to the Ohio Supreme Court.'],
    ['a court of a state, behind it', 'In Washington, U.S. officials went to the Supreme Court of Ohio.'],
    ['a court of a country that is not listed', 'In Washington, U.S. officials went to the Namibian Supreme Court.'],
    ['a board with a name of its own', 'The Home Office Board met.'],
    ['some court in small letters', 'In Washington, U.S. officials went to a supreme court.'],
    ['a committee that is not listed', 'The House of Representatives Budget Committee met.'],
    ['the office of another body', "In Washington, U.S. officials asked the Treasury's Office of Inspector General."],
    ['a possessive between the words of a name', "In Britain the Home's office was cold."],
    ['an award named after an office', "It won the home secretary's Jane Roe Award."],
    ['an acronym in small letters', 'The new lingo was nsa and the like.'],
    ['a word of the law in small letters', 'He had the liberty to congress with others.'],
  ]);
});

describe('namesakes', () => {
  check([
    ['by the country beside the name', 'The Indian [Supreme Court→in-supreme-court] ruled.'],
    [
      'by the country of the article',
      'In India, Delhi police and Mumbai police went to the [Supreme Court→in-supreme-court].',
    ],
    ['by the other country', 'In Washington, U.S. officials went to the [Supreme Court→us-supreme-court].'],
    ['a city before the country', 'In New York, U.S. officials went to the [Supreme Court→us-supreme-court].'],
    ['by the country behind the name', 'Le [Sénat→fr-senate] français a voté.', '2016-03-01', 'fr'],
    ['another country behind the name', 'À Paris, en France, le Sénat américain a voté.', '2016-03-01', 'fr'],
    ['another country before the name', 'In Washington, U.S. officials went to the Estonian Supreme Court.'],
    ['nothing decides', 'They went to the Supreme Court.'],
    ['two countries, nothing decides', 'Officials of India and of America spoke of the Supreme Court.'],
    ['by the first name', '[Hillary Clinton→hillary-clinton] spoke. [Clinton→hillary-clinton] left.'],
    ['by cue words', 'He used the messaging app [Signal→signal] daily.'],
    ['by the company it keeps', 'They banned [WhatsApp→whatsapp] and [Signal→signal] at work.'],
    [
      'first in a list of such services',
      'U.S. police were asked. [Signal→signal] and [WhatsApp→whatsapp] have many users.',
    ],
    ['by the kind of body', 'In Britain the civil rights group [Liberty→liberty] sued, London lawyers said.'],
    [
      'nickname of the earlier bill',
      'The “[Snoopers’ Charter→gb-draft-communications-data-bill]” was dropped.',
      '2013-04-25',
    ],
    ['nickname of the later act', 'The “[Snoopers’ Charter→gb-investigatory-powers-act-2016]” is law.', '2016-12-01'],
  ]);
});

describe('descriptions', () => {
  check([
    ['an office without a name', 'In London, the [Home Secretary→theresa-may] spoke about Britain.', '2014-07-10'],
    ['an office of a certain country', "Britain's [prime minister→theresa-may] spoke.", '2017-01-10'],
    [
      'a title that begins with a body',
      "Australia's police wrote to the [Home Affairs Minister→sam-example] in Canberra.",
    ],
    [
      'a body in the title of somebody',
      "Australia's police wrote to [Home Affairs→au-home-affairs] Minister [Sam Example→sam-example] in Canberra.",
    ],
    ['a former holder', 'In London, a former home secretary spoke about Britain.', '2014-07-10'],
    ['the only company shortly before', '[Apple→apple] refused. [The company→apple] said why.'],
    ['an office of a part of the country', "In London, Scotland's home secretary spoke about Britain.", '2014-07-10'],
    [
      'an office of a part of the country, behind it',
      'In London sprach der Home Secretary von Schottland.',
      '2014-07-10',
      'de',
    ],
    ['an office in another language', 'In London sprach der [Home Secretary→theresa-may] davon.', '2014-07-10', 'de'],
    ['the office of an office', "In London, the home secretary's office spoke about Britain.", '2014-07-10'],
    [
      'a service that is also a company, named since',
      '[AT&T→att] agreed. [Facebook→facebook] was blocked, since the company refused.',
    ],
    [
      'a service that is also a company, named before',
      '[Facebook→facebook] is blocked by [AT&T→att]. [The company→att] agreed.',
    ],
    [
      'a company that is not listed',
      '[Apple→apple] refused. An Israeli company that sells tools offered help. The company left.',
    ],
    ['the company just named', '[Apple→apple], a company that sells phones, refused. [The company→apple] left.'],
    ['two companies shortly before', '[Apple→apple] and [AT&T→att] refused. The company said why.'],
    ['the bureau after its name', 'The [FBI→fbi] asked. Later [the bureau→fbi] asked again.'],
    ['the bureau without a name', 'The bureau in the corner was made of oak.'],
    [
      'a law by country, date and subject',
      'In France [a new law→fr-terror-act] passed late last year makes it easier to watch suspected terrorists.',
      '2015-01-14',
    ],
    [
      'a law that is yet to come',
      'France would soon propose [a new surveillance law→fr-intelligence-act] for its intelligence services.',
      '2015-01-14',
    ],
    [
      'a plan for a law',
      'In France the government announced plans to introduce [legislation→fr-intelligence-act] for its intelligence services.',
      '2015-01-14',
    ],
    [
      'people between a determiner and the law',
      'In France the police want to see legislation passed late last year that makes it easier to watch suspected terrorists.',
      '2015-01-14',
    ],
    [
      'a law of another year',
      'In France a new law passed in 2012 makes it easier to watch suspected terrorists.',
      '2015-01-14',
    ],
    ['a law of another subject', 'In France a new law passed late last year raises taxes.', '2015-01-14'],
  ]);
});

describe('officials who are not listed', () => {
  check([
    ['title and name, then the surname', 'Brooklyn District Attorney [Jane Roe→nobody] agreed. [Roe→nobody] said why.'],
    ['a title and a place', 'The Attorney General New York voters want is another.'],
    ['a title at the end of a sentence', 'In London they asked the Police Chief. Jane Roe left.'],
    ['a short title with a stop', 'In London they asked Gov. [Jane Roe→nobody] and left.'],
    ['no public office', 'Spokesman John Doe declined.'],
  ]);
});

describe('punctuation inside names', () => {
  check([
    ['brackets', 'Parliament passed the [Telecommunications (Interception and Access) Act 1979→au-tia-act].'],
    ['brackets left out', 'Parliament passed the [Telecommunications Interception and Access Act 1979→au-tia-act].'],
    ['a comma in the name, none in the text', 'Lawyers for [Example Inc→example].'],
    ['a comma in both', 'Lawyers for [Example, Inc→example]. agreed.'],
    ['a comma between two names', 'They asked [Apple→apple], [AT&T→att] and others.'],
    ['a comma that is not in the name', 'Supreme, Court and others.'],
  ]);
});

describe('provisions', () => {
  check([
    [
      'with its law',
      'Under the [Investigatory Powers Act→gb-investigatory-powers-act-2016], [section 253→gb-investigatory-powers-act-2016] allows it.',
    ],
    ['without its law', 'Under section 253 it is allowed.'],
  ]);
});

describe('misspellings', () => {
  check([
    ['a slip, and the office fits', 'Prime Minister [David Camerom→david-cameron] spoke in London.'],
    [
      'two letters swapped, and the right spelling elsewhere',
      '[Barack Obama→barack-obama] spoke. [Barack Obmaa→barack-obama] left.',
    ],
    ['a slip in the name of a body', 'In Britain the [Government Comunications Headquarters→gchq] listens.'],
    ['a slip alone', 'David Camerom baked a cake.'],
    ['a slip that makes another name', 'In Chicago, Jim Comeys and Tim Crook spoke.'],
    ['two slips: an official who is not listed', 'Prime Minister [David Kamerom→nobody] spoke in London.'],
  ]);
});
