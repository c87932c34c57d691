import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../lib/annotate.ts';
import type { Annotation } from '../../lib/annotation.ts';
import { articleFromText } from '../../lib/article/article-from-text.ts';
import { loadCore } from '../../scripts/annotate/load-core.ts';

/** Whole articles of our own, in the manner of real coverage of January 2015, through the whole pipeline. */
const core = loadCore();

function read(name: string, date: string): { text: string; annotation: Annotation } {
  const text = readFileSync(join(import.meta.dirname, 'articles', name), 'utf8');
  return { text, annotation: annotate(articleFromText(text, { date }), core) };
}

/** Entities under which these words of the text are linked, each once. */
function linksOf({ annotation }: { annotation: Annotation }, surface: string): (string | null)[] {
  const mentions = annotation.mentions.filter((mention) => mention.surface === surface);
  return [...new Set(mentions.map((mention) => mention.entity))];
}

const roleOf = ({ annotation }: { annotation: Annotation }, id: string) =>
  annotation.entities.find((entity) => entity.id === id)?.roleAtDate;

describe('British plans of January 2015', () => {
  const article = read('uk-2015.txt', '2015-01-16');
  const { annotation, text } = article;

  it('is about the subject', () => {
    expect(annotation.relevance.isRelevant).toBe(true);
  });

  it('links every mention of those whom it names', () => {
    for (const [surface, id] of [
      ['David Cameron', 'person/david-cameron'],
      ['Cameron', 'person/david-cameron'],
      ['Obama', 'person/barack-obama'],
      ['Facebook', 'service/facebook'],
      ['Twitter', 'service/x'],
      ['WhatsApp', 'service/whatsapp'],
      ['Snapchat', 'service/snapchat'],
      ['Government Communication Headquarters', 'agency/gchq'],
      ['first amendment', 'law/us-first-amendment'],
    ]) {
      expect(linksOf(article, surface!), surface).toEqual([id]);
    }
    const named = annotation.mentions.filter((mention) => mention.entity === 'person/david-cameron');
    expect(named.length).toBe(text.match(/Cameron/g)!.length);
  });

  it('gives the offices of that day', () => {
    expect(roleOf(article, 'person/david-cameron')).toBe('Prime Minister of the United Kingdom');
    expect(roleOf(article, 'person/barack-obama')).toBe('President of the United States');
  });

  it('links nobody where nobody is', () => {
    expect(annotation.mentions.filter(({ surface }) => /Lantern|Have your say|Daily/.test(surface))).toEqual([]);
  });

  it('says who demands what from whom', () => {
    const asks = annotation.demands.map(({ demander, target, status }) => ({
      demander: demander?.entity ?? demander?.name,
      target: target.map(({ entity, name }) => entity ?? name),
      status,
    }));
    const toPlatforms = asks.find(({ target }) => target.includes('service/facebook'));
    expect(toPlatforms?.target).toEqual(expect.arrayContaining(['service/facebook', 'service/x']));
    expect(toPlatforms).toMatchObject({ demander: 'person/david-cameron', status: 'proposed' });
    const toMessengers = asks.find(({ target }) => target.includes('service/whatsapp'));
    expect(toMessengers?.target).toEqual(expect.arrayContaining(['service/whatsapp', 'service/snapchat']));
    expect(toMessengers?.status).toBe('threatened');
  });

  it('knows what happened since, each with a date and a source', () => {
    const { since } = annotation;
    expect(
      since.some(({ entities, kind }) => entities.includes('law/gb-dripa-2014') && /ruled|struck-down/.test(kind)),
    ).toBe(true);
    expect(since.some(({ entities }) => entities.includes('law/gb-investigatory-powers-act-2016'))).toBe(true);
    expect(since.some(({ what, date }) => date > '2016' && /encrypt|read WhatsApp/i.test(what))).toBe(true);
    for (const entry of since) {
      expect(entry.date > '2015-01-16', entry.what).toBe(true);
      expect(entry.sources.length, entry.what).toBeGreaterThan(0);
    }
  });
});

describe('French plans of January 2015', () => {
  const article = read('france-2015.txt', '2015-01-14');
  const { annotation, text } = article;

  it('is about the subject', () => {
    expect(annotation.relevance.isRelevant).toBe(true);
  });

  it('links those whom it names, with the office of that day', () => {
    expect(linksOf(article, 'Manuel Valls')).toEqual(['person/manuel-valls']);
    expect(roleOf(article, 'person/manuel-valls')).toBe('Prime Minister of France');
    expect(linksOf(article, 'Google Inc')).toEqual(['company/google']);
    expect(linksOf(article, 'Facebook Inc')).toEqual(['company/meta']);
    expect(linksOf(article, 'Twitter Inc')).toEqual(['company/x-corp']);
  });

  it('recognises three laws that it only describes', () => {
    const described = annotation.mentions.filter(({ type, form }) => type === 'law' && form === 'nominal');
    expect(described.map(({ surface, entity }) => [surface, entity])).toEqual([
      ['a new surveillance law', 'law/fr-intelligence-act-2015'],
      ['a new law', 'law/fr-counter-terrorism-act-2014'],
      ['Another law', 'law/fr-military-programming-act-2013'],
    ]);
  });

  it('says who demands what from whom', () => {
    const asks = annotation.demands.map(({ demander, target }) => [
      demander?.name ?? '',
      target.map(({ name }) => name).join(),
    ]);
    expect(asks.some(([who, whom]) => /EU interior ministers/.test(who!) && /internet providers/i.test(whom!))).toBe(
      true,
    );
    expect(asks.some(([who, whom]) => /France/.test(who!) && /technology/i.test(whom!))).toBe(true);
  });

  it('leaves the list below the article alone', () => {
    const below = text.indexOf('Top stories');
    expect(annotation.mentions.filter(({ start }) => start > below)).toEqual([]);
    expect(annotation.entities.some(({ id }) => /merkel|putin|apple/.test(id))).toBe(false);
  });
});

describe('an article that is not on the subject', () => {
  const text =
    'Apple said on Tuesday that its new telephone has a better camera. The company expects to sell many.\nThe battery lasts longer, too, reviewers found.';

  it('is not annotated', () => {
    const { relevance, mentions } = annotate(articleFromText(text, { date: '2024-09-10' }), core);
    expect(relevance.isRelevant).toBe(false);
    expect(mentions).toEqual([]);
  });

  it('is annotated when the reader asks', () => {
    const { mentions } = annotate(articleFromText(text, { date: '2024-09-10' }), core, { isForced: true });
    expect(mentions[0]).toMatchObject({ surface: 'Apple', entity: 'company/apple' });
  });
});
