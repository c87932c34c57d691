import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../lib/article/split-sentences.ts';
import { findDemands } from '../../../lib/demands/find-demands.ts';
import type { EntityId } from '../../../lib/knowledge/types.ts';
import { aBody, aCompany, aKnowledgeBase, aLaw, aPerson, aPost, aService } from '../knowledge/a-knowledge-base.ts';
import { anArticle, mentionsIn } from '../linking/a-mention.ts';

const kb = aKnowledgeBase({
  posts: [
    aPost({ id: 'post/gb-premier', name: 'Prime Minister', body: 'agency/gb-government' }),
    aPost({ id: 'post/head', name: 'Chief executive', body: 'company/parrot' }),
    aPost({ id: 'post/senator', name: 'Senator', body: 'agency/gb-senate', single: false }),
  ],
  entities: [
    aBody({ id: 'agency/gb-government', name: 'Government of the United Kingdom' }),
    aBody({ id: 'agency/fr-government', name: 'Government of France', country: 'FR' }),
    aBody({ id: 'agency/ears', name: 'Bureau of Ears' }),
    aBody({ id: 'agency/gb-home-office', name: 'Home Office' }),
    aBody({ id: 'agency/fbi', name: 'Federal Bureau of Investigation', country: 'US' }),
    aBody({ id: 'agency/gb-senate', name: 'Senate of Britain' }),
    aBody({ id: 'court/high', name: 'High Court' }),
    aCompany({ id: 'company/parrot', name: 'Parrot Inc.', formerNames: [{ name: 'Polly Ltd', until: '2012' }] }),
    aService({ id: 'service/chat', name: 'Chat' }),
    aService({ id: 'service/gull', name: 'Gull' }),
    aLaw({ id: 'law/ears', name: 'Ears Act' }),
    aPerson({ id: 'person/ann', name: 'Ann Able', roles: [{ post: 'post/gb-premier', start: '2010', end: '2020' }] }),
    aPerson({ id: 'person/tim', name: 'Tim Tell', roles: [{ post: 'post/head', start: '2010', end: '2020' }] }),
    aPerson({ id: 'person/sue', name: 'Sue Seat', roles: [{ post: 'post/senator', start: '2010', end: '2020' }] }),
    aPerson({ id: 'person/cid', name: 'Cid Code' }),
  ],
});

const NAMES: Record<string, EntityId> = {
  'Bureau of Ears': 'agency/ears',
  'Home Office': 'agency/gb-home-office',
  FBI: 'agency/fbi',
  Senate: 'agency/gb-senate',
  'High Court': 'court/high',
  Parrot: 'company/parrot',
  Chat: 'service/chat',
  Gull: 'service/gull',
  'Ears Act': 'law/ears',
  'Ann Able': 'person/ann',
  Able: 'person/ann',
  'Tim Tell': 'person/tim',
  Tell: 'person/tim',
  'Sue Seat': 'person/sue',
  'Cid Code': 'person/cid',
};

function demandsIn(text: string, published: string | null = '2015-01-17') {
  const article = anArticle(text, { published });
  return findDemands(article, splitSentences(text, article.blocks, 'en'), mentionsIn(text, NAMES), kb);
}

/** Each demand in one line: who → from whom: what (status). */
function told(text: string): string[] {
  return demandsIn(text).map(
    ({ demander, target, data, status }) =>
      `${demander?.name} → ${target.map((one) => one.name).join(', ')}: ${data} (${status})`,
  );
}

const ABLE = 'Ann Able, Government of the United Kingdom';

describe('findDemands finds', () => {
  it.each([
    // plans
    [
      "Under Able's plan, Parrot and Gull would have to store call records for a year.",
      `${ABLE} → Parrot Inc., Gull: store call records for a year (proposed)`,
    ],
    [
      'Gull could be banned if it refuses to cooperate with the Home Office.',
      'Home Office → Gull: cooperate (threatened)',
    ],
    // asking and ordering
    [
      'The Bureau of Ears asked Parrot to hand over the messages of two users.',
      'Bureau of Ears → Parrot Inc.: messages of two users (demanded)',
    ],
    [
      'The Home Office has ordered Parrot to give it access to encrypted backups.',
      'Home Office → Parrot Inc.: access to encrypted backups (ordered)',
    ],
    [
      'The Bureau of Ears called on Parrot and Gull to share location data with the police.',
      'Bureau of Ears → Parrot Inc., Gull: location data (demanded)',
    ],
    ['The Bureau of Ears is seeking call records from Gull.', 'Bureau of Ears → Gull: call records (demanded)'],
    [
      "The Bureau of Ears is seeking Gull's help to unlock a phone.",
      'Bureau of Ears → Gull: unlock a phone (demanded)',
    ],
    [
      'The Bureau of Ears served a subpoena on Gull for the address of a subscriber.',
      'Bureau of Ears → Gull: address of a subscriber (ordered)',
    ],
    [
      'The Bureau of Ears obtained a court order requiring Parrot to decrypt the device.',
      'Bureau of Ears → Parrot Inc.: decrypt the device (ordered)',
    ],
    [
      "Gull complained of the Bureau of Ears's demand that Parrot build a back door into its phones.",
      'Bureau of Ears → Parrot Inc.: build a back door into its phones (demanded)',
    ],
    [
      'French authorities want technology companies to turn over user data within an hour.',
      'French authorities → technology companies: user data within an hour (demanded)',
    ],
    [
      'France has asked internet providers to retain connection logs.',
      'Government of France → internet providers: retain connection logs (demanded)',
    ],
    [
      'Eleven EU interior ministers called on internet providers to report and remove hateful material.',
      'EU interior ministers → internet providers: report and remove hateful material (demanded)',
    ],
    // passive voice and courts
    ['Gull was ordered by the Bureau of Ears to hand over chat logs.', 'Bureau of Ears → Gull: chat logs (ordered)'],
    [
      'The Bureau of Ears went to court in May. A federal judge ordered Gull to unlock the phone.',
      'Bureau of Ears → Gull: unlock the phone (ordered)',
    ],
    [
      'The High Court ordered Gull to disclose the identity of the user.',
      'High Court → Gull: identity of the user (ordered)',
    ],
    // plans and laws
    [
      'Prime Minister Ann Able proposed a plan that would require Parrot to store messages.',
      `${ABLE} → Parrot Inc.: store messages (proposed)`,
    ],
    [
      "Able's proposal is that messaging services, like Chat and Gull, collect private communications.",
      `${ABLE} → Chat, Gull, messaging services: collect private communications (proposed)`,
    ],
    [
      'The Senate passed a law that obliges telecom operators to retain traffic data.',
      'Senate of Britain → telecom operators: retain traffic data (enacted)',
    ],
    [
      'The bill from Sue Seat divides the house. It would let courts order technology companies to decrypt messages.',
      'Sue Seat → technology companies: decrypt messages (proposed)',
    ],
    [
      'The Ears Act requires phone companies to retain call records.',
      'Government of the United Kingdom → phone companies: retain call records (enacted)',
    ],
    // threats, refusals, ends
    [
      'Chat and Gull are unsafe, says Able, who wants to ban those services if they fail to hand over messages.',
      `${ABLE} → Chat, Gull: messages (threatened)`,
    ],
    [
      'The Bureau of Ears asked for messages of two users. Parrot refused to comply with the order to decrypt messages.',
      'Bureau of Ears → Parrot Inc.: decrypt messages (refused)',
    ],
    [
      'Tim Tell has vowed to fight an order of the Bureau of Ears to unlock the phone.',
      'Bureau of Ears → Parrot Inc.: unlock the phone (challenged)',
    ],
    [
      "Gull is fighting the Home Office's warrant to turn over e-mails stored abroad.",
      'Home Office → Gull: e-mails stored abroad (challenged)',
    ],
    [
      'Gull turned over the records of its users to the Bureau of Ears.',
      'Bureau of Ears → Gull: records of its users (complied)',
    ],
    ['The Bureau of Ears dropped its case against Parrot on Monday.', 'Bureau of Ears → Parrot Inc.: null (withdrawn)'],
    [
      'A ruling stops the Bureau of Ears from forcing Parrot to unlock phones.',
      'Bureau of Ears → Parrot Inc.: unlock phones (rejected)',
    ],
    [
      'Gull disclosed that it had received national security letters about three accounts.',
      'Federal Bureau of Investigation → Gull: three accounts (revealed)',
    ],
    ['The Bureau of Ears secretly collected metadata from Gull.', 'Bureau of Ears → Gull: metadata (revealed)'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});

describe('findDemands finds nothing in', () => {
  it.each([
    "Under Able's plan, Parrot would move its office to the harbour.",
    'Gull could be banned if it is found to be unsafe for birds, said Able.',
    'The Bureau of Ears asked Parrot to send flowers.',
    'Parrot asked the Bureau of Ears for records of its meetings.',
    'Parrot refused to comment on the Bureau of Ears and its records.',
    'The Bureau of Ears did not ask Parrot to hand over messages.',
    'The question is whether the Bureau of Ears should force Parrot to unlock phones.',
    'The Ears Act cannot be used to force Parrot to unlock phones.',
    'A judge ordered Gull to block the site of a newspaper.',
    'Ministers ordered phones from Parrot for the use of their staff.',
    'The law requires police to get a warrant before asking Parrot to hand over messages.',
    'It is impossible for Parrot to refuse to hand over messages.',
    'Chat told its users that messages are encrypted.',
    'Cid Code asked readers to keep their messages.',
    'Gull made its source code public with the Bureau of Ears in mind.',
    'Parrot and Gull compete for users of encrypted messages.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('findDemands', () => {
  it('gives the span of the sentence', () => {
    const text = 'It rained. The Bureau of Ears asked Parrot to hand over messages. It rained on.';
    const [start, end] = demandsIn(text)[0]!.sentence;
    expect(text.slice(start, end)).toBe('The Bureau of Ears asked Parrot to hand over messages.');
  });

  it('names the law or the instrument on which the demand rests', () => {
    expect(demandsIn('The Home Office ordered Parrot under the Ears Act to decrypt messages.')[0]?.basis).toEqual({
      name: 'Ears Act',
      entity: 'law/ears',
    });
    expect(demandsIn('The Home Office got a warrant forcing Parrot to decrypt messages.')[0]?.basis).toEqual({
      name: 'warrant',
      entity: null,
    });
  });

  it('tells a repeated demand once, with the further status and all targets', () => {
    const text =
      'The Bureau of Ears asked Parrot to hand over messages. Later the Bureau of Ears ordered Parrot and Gull to hand over messages.';
    expect(told(text)).toEqual(['Bureau of Ears → Parrot Inc., Gull: messages (ordered)']);
  });

  it('takes what the government demands as the demand of the body that the article names', () => {
    const text =
      'The Bureau of Ears ordered Parrot to unlock the phone. The government wants Parrot to unlock the phone at once.';
    expect(told(text)).toEqual(['Bureau of Ears → Parrot Inc.: unlock the phone (ordered)']);
  });

  it('follows "the company" back to the company named before', () => {
    expect(told('Parrot makes phones. The Bureau of Ears ordered the company to unlock one of its phones.')).toEqual([
      'Bureau of Ears → Parrot Inc.: unlock one of its phones (ordered)',
    ]);
  });

  it('takes an official of today for nobody at a time when the office was not held', () => {
    expect(demandsIn('Ann Able asked Parrot to hand over messages.', '2005-01-01')).toEqual([]);
  });

  it('uses the name that a company had at the time', () => {
    expect(
      demandsIn('The Bureau of Ears asked Chat to hand over messages of Parrot users.', '2010').length,
    ).toBeLessThanOrEqual(1);
    const old = 'The Bureau of Ears asked Polly to hand over messages.';
    const article = anArticle(old, { published: '2010' });
    const mentions = mentionsIn(old, { 'Bureau of Ears': 'agency/ears', Polly: 'company/parrot' });
    expect(findDemands(article, splitSentences(old, article.blocks, 'en'), mentions, kb)[0]?.target).toEqual([
      { name: 'Polly Ltd', entity: 'company/parrot' },
    ]);
  });

  it.each([
    '⟦A99⟧ and Parrot: the Bureau of Ears ordered Parrot to hand over messages.',
    'The Bureau of Ears ordered Parrot to hand over messages, ⟦C9⟧ and ⟦C0⟧.',
    '⟦C77⟧ and Parrot refused the order of the Bureau of Ears to hand over messages.',
    '⟦A9⟧ (⟦C8⟧) ordered ⟦C7⟧, Parrot and Gull to hand over messages to the FBI.',
  ])('takes nothing in the text for a token of its own: %s', (text) => {
    for (const { demander, target } of demandsIn(text)) {
      expect(['agency/ears', 'agency/fbi']).toContain(demander?.entity);
      for (const { entity } of target) expect(['company/parrot', 'service/gull']).toContain(entity);
    }
  });

  it('finds nothing without text', () => {
    expect(demandsIn('')).toEqual([]);
  });
});
