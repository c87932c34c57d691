import { readWords, type Words } from '../lexicon.ts';
import type { Article, Span } from './article.ts';
import { splitSentences } from './split-sentences.ts';

/** Sentences and words of an article's text, in order: split once for all steps that look at them. */
export interface ArticleText {
  sentences: readonly Span[];
  words: Words;
}

export function readArticleText({ text, blocks, language }: Article): ArticleText {
  return { sentences: splitSentences(text, blocks, language), words: readWords(text) };
}
