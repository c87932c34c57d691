import { expect, it } from 'vitest';
import { buildKnowledgeBase } from '../../../lib/knowledge/knowledge-base.ts';
import { loadKnowledgeRecords } from '../../../lib/knowledge/load.ts';
import { isAfter } from '../../../lib/knowledge/partial-dates.ts';
import { whatHappenedSince } from '../../../lib/timeline/what-happened-since.ts';
import { anArticle, mentionsIn } from '../linking/a-mention.ts';

const text = [
  'David Cameron wants messengers to open the messages of suspects to the British services.',
  'If the Conservatives win in May, Cameron said, no app will be out of reach of GCHQ.',
  'WhatsApp and Snapchat, whose messages are hard to read for outsiders, could be banned unless they cooperate.',
  'Cameron will speak about it with Barack Obama in Washington on Friday.',
].join(' ');

it('tells a reader of January 2015 what became of the British plans, although no law is named', () => {
  const kb = buildKnowledgeBase(loadKnowledgeRecords());
  const mentions = mentionsIn(text, {
    'David Cameron': 'person/david-cameron',
    Cameron: 'person/david-cameron',
    GCHQ: 'agency/gchq',
    WhatsApp: 'service/whatsapp',
    Snapchat: 'service/snapchat',
    'Barack Obama': 'person/barack-obama',
  });
  const since = whatHappenedSince(anArticle(text, { published: '2015-01-13' }), mentions, kb);
  const hasStep = (law: string, kinds: string[]) =>
    since.some((entry) => kinds.includes(entry.kind) && (entry.entities as string[]).includes(law));
  expect(hasStep('law/gb-dripa-2014', ['struck-down', 'partly-struck-down'])).toBe(true);
  expect(hasStep('law/gb-investigatory-powers-act-2016', ['passed', 'assented', 'in-force'])).toBe(true);
  expect(since.some((entry) => entry.kind === 'demanded' && /encrypt|WhatsApp/.test(entry.what))).toBe(true);
  for (const entry of since) {
    expect(isAfter(entry.date, '2015-01-13')).toBe(true);
    expect(entry.sources[0]?.url).toMatch(/^https?:/);
  }
});
