import type { CardView, FigureView, NameView, PageView } from '../../lib/cards/view-models.ts';
import { phrase } from '../../lib/phrase.ts';

const gov = { url: 'https://www.gov.uk/government/people', publisher: 'GOV.UK', seen: '2026-05-12' };
const parliament = { url: 'https://members.parliament.uk/', publisher: 'UK Parliament', seen: '2026-05-12' };
const court = { url: 'https://curia.europa.eu/', publisher: 'Court of Justice of the EU', seen: '2026-05-12' };

/** A person with an office then and none now. */
export function aPersonCard(): CardView {
  return {
    entity: 'person/david-cameron',
    name: 'David Cameron',
    type: 'person',
    kind: 'people',
    what: '',
    summary: 'British Conservative politician, prime minister from 2010 to 2016.',
    then: [
      {
        date: '2010-05-11',
        end: '2016-07-13',
        what: 'Prime Minister of the United Kingdom',
        source: parliament,
      },
    ],
    isStale: false,
    now: [],
    published: '2015-01-12',
    checked: '2026-05-12',
    reason: phrase('card.ownedBy', 'full name “David Cameron”'),
    otherNames: ['Lord Cameron of Chipping Norton'],
    dates: [
      {
        date: '2014-07-17',
        what: 'His government passed an emergency act on keeping communications data.',
        status: 'passed',
        source: gov,
      },
      { date: '2015-01-12', what: 'He asked for means to read every message.', status: 'demanded', source: gov },
    ],
    relations: [
      {
        phrase: phrase('relation.roleAt', 'HM Government'),
        entity: 'agency/hm-government',
        name: 'HM Government',
        start: '2010-05-11',
        end: '2016-07-13',
        isInArticle: false,
      },
      { phrase: phrase('relation.oversees', 'GCHQ'), entity: 'agency/gchq', name: 'GCHQ', isInArticle: true },
    ],
    details: [],
    figures: [],
    wikipedia: 'David Cameron',
    sources: [gov, parliament],
    quotes: [],
  };
}

/** A law that was in force then and has been struck down since, with every kind of detail. */
export function aLawCard(): CardView {
  return {
    entity: 'law/gb-dripa-2014',
    name: 'Data Retention and Investigatory Powers Act 2014',
    type: 'law',
    kind: 'laws',
    what: 'Act',
    summary: 'British act that made telephone and internet companies keep communications data for up to a year.',
    then: [{ date: '2014-07-17', what: '', status: 'in-force', source: gov }],
    isStale: false,
    now: [{ date: '2016-12-31', what: 'It ran out by its own terms.', status: 'expired', source: gov }],
    published: '2015-01-12',
    checked: '2026-05-12',
    reason: phrase('card.ownedBy', 'described as “the emergency surveillance law”'),
    otherNames: ['DRIPA'],
    dates: [
      { date: '2014-07', what: '', status: 'introduced', source: gov },
      { date: '2014-07-17', what: '', status: 'assented', source: gov },
      { date: '2016-12-21', what: 'General retention is against EU law.', status: 'partly-struck-down', source: court },
    ],
    relations: [
      {
        phrase: phrase('relation.replacedBy', 'Investigatory Powers Act 2016'),
        entity: 'law/gb-ipa-2016',
        name: 'Investigatory Powers Act 2016',
        isInArticle: false,
      },
    ],
    details: [
      { label: 'detail.gives', text: 'Ministers may require operators to keep communications data.' },
      { label: 'detail.oversight', text: 'A commissioner reports every half-year.' },
      { label: 'detail.provision', text: 'section 1: powers to require retention' },
      { label: 'detail.provision', text: 'section 4: orders reach companies abroad' },
    ],
    figures: [],
    wikipedia: null,
    sources: [gov, court],
    quotes: [],
  };
}

/** A service with the same owner then and now. */
export function aServiceCard(): CardView {
  const owned = { date: '2014-10-06', what: 'Meta', phrase: phrase('card.ownedBy', 'Meta'), source: gov };
  return {
    ...aPersonCard(),
    entity: 'service/whatsapp',
    name: 'WhatsApp',
    type: 'service',
    kind: 'companies',
    what: 'Messaging service',
    summary: 'Messaging service with end-to-end encryption.',
    then: [owned],
    isStale: false,
    now: [{ ...owned }],
    dates: [],
    otherNames: [],
  };
}

/** A company that splits its requests by kind, with figures then and at last. */
export function aCompanyCard(): CardView {
  const figure = (country: string, kind: string, period: string, requests: number): FigureView => ({
    company: 'Apple',
    country,
    kind,
    period,
    requests,
    accounts: null,
    share: null,
    source: { url: 'https://www.apple.com/legal/transparency/', publisher: 'Apple', seen: '2026-11-21' },
    caveat: 'Apple counts requests about devices and accounts apart.',
  });
  return {
    ...aServiceCard(),
    entity: 'company/apple',
    name: 'Apple',
    type: 'company',
    what: 'Maker of devices',
    then: [],
    isStale: false,
    now: [],
    figures: [
      { ...figure('GB', 'device', '2015-H1', 4001), accounts: 14500, share: 0.553 },
      { ...figure('GB', 'device', '2024-H2', 2202), accounts: 9024, share: 0.8 },
      { ...figure('GB', 'account', '2015-H1', 358), accounts: 402, share: 0.41 },
      figure('FR', 'device', '2015-H1', 1200),
    ],
  };
}

/** Somebody with an office whom the knowledge base does not have. */
export function anUnlistedCard(): CardView {
  return {
    entity: null,
    name: 'Joan Example',
    type: 'person',
    kind: 'people',
    what: 'deputy data protection commissioner',
    summary: '',
    then: [],
    isStale: false,
    now: [],
    published: '2015-01-12',
    checked: null,
    reason: phrase('card.ownedBy', 'a name after an office'),
    otherNames: [],
    dates: [],
    relations: [],
    details: [],
    figures: [],
    wikipedia: null,
    sources: [],
    quotes: [
      'Deputy data protection commissioner Joan Example said that the bill went too far.',
      'Example called for a judge to sign every order.',
    ],
  };
}

export function someNames(): NameView[] {
  const name = (
    entity: NameView['entity'],
    label: string,
    kind: NameView['kind'],
    type: NameView['type'],
    detail: string,
    count: number,
    isDescribed = false,
  ): NameView => ({
    entity,
    name: label,
    kind,
    type,
    detail,
    count,
    isDescribed,
  });
  return [
    name('person/david-cameron', 'David Cameron', 'people', 'person', 'Prime Minister of the United Kingdom', 7),
    name('person/barack-obama', 'Barack Obama', 'people', 'person', 'President of the United States', 3),
    name('company/facebook', 'Facebook', 'companies', 'company', 'Social network', 4),
    name('service/whatsapp', 'WhatsApp', 'companies', 'service', 'Messaging service', 2),
    name('agency/gchq', 'GCHQ', 'bodies', 'agency', 'Signals intelligence agency', 1),
    name('law/gb-dripa-2014', 'Data Retention and Investigatory Powers Act 2014', 'laws', 'law', 'Act', 1, true),
    name(null, 'Joan Example', 'people', 'person', 'deputy data protection commissioner', 1),
    name('concept/end-to-end-encryption', 'End-to-end encryption', 'concepts', 'concept', '', 2),
  ];
}

export function aPage(): PageView {
  return {
    title: 'British prime minister wants access to private messages',
    url: 'https://news.example/2015/01/messages',
    published: '2015-01-12',
    language: 'en',
    verdict: {
      isRelevant: true,
      isJudged: true,
      score: 0.93,
      reasons: [
        phrase('card.ownedBy', 'a government, “British government”'),
        phrase('card.ownedBy', 'companies that hold data'),
      ],
    },
    marks: [],
    names: someNames(),
    summary: [
      {
        text: 'The British government wants Facebook and Twitter to hand over private communications to its agencies.',
        start: 0,
        end: 100,
      },
      {
        text: 'David Cameron said that services such as WhatsApp and Snapchat could be banned if they did not cooperate.',
        start: 101,
        end: 200,
      },
      { text: 'Barack Obama called the question difficult and promised to work with companies.', start: 201, end: 280 },
    ],
    demands: [
      {
        demander: { name: 'British government', index: 0 },
        target: [
          { name: 'Facebook', index: 2 },
          { name: 'Twitter', index: null },
        ],
        data: 'private communications for GCHQ',
        basis: { name: 'the emergency surveillance law', index: 5 },
        status: 'proposed',
        sentence: 'The British government wants Facebook and Twitter to hand over private communications.',
        start: 0,
        end: 100,
      },
      {
        demander: { name: 'David Cameron', index: 0 },
        target: [
          { name: 'WhatsApp', index: 3 },
          { name: 'Snapchat', index: null },
        ],
        data: null,
        basis: null,
        status: 'threatened',
        sentence: 'David Cameron said that WhatsApp and Snapchat could be banned.',
        start: 101,
        end: 200,
      },
    ],
    since: [
      {
        date: '2015-07-17',
        kind: 'struck-down',
        what: 'The High Court struck down sections 1 and 2 of the retention act.',
        about: ['DRIPA'],
        why: phrase('relation.about'),
        sources: [gov],
      },
      {
        date: '2016-11-29',
        kind: 'passed',
        what: 'The Investigatory Powers Act received royal assent.',
        about: ['Investigatory Powers Act'],
        why: phrase('relation.about'),
        sources: [gov],
      },
      {
        date: '2025-02',
        kind: 'ordered',
        what: 'Britain ordered Apple to open encrypted backups.',
        about: ['Apple'],
        why: phrase('relation.about'),
        sources: [court, gov],
      },
    ],
    related: [
      {
        url: 'https://paper.example/a',
        headline: 'Companies push back against the prime minister on encryption',
        outlet: 'The Paper',
        date: '2015-01-14',
        reason: phrase('relation.about'),
      },
      {
        url: 'https://paper.example/b',
        headline: 'What the new bill would let agencies see',
        outlet: 'Example Times',
        date: '2015-11-04',
        reason: phrase('relation.about'),
      },
    ],
    isForced: false,
  };
}
