import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkEn } from '../../src/words/check.en.ts';
import { checkId } from '../../src/words/check.id.ts';
import { fromPage, sentencesStandIn } from '../../src/words/from-page.ts';
import { mailEn } from '../../src/words/mail.en.ts';
import { mailId } from '../../src/words/mail.id.ts';
import { refusalsEn, reviewsEn } from '../../src/words/refusals.en.ts';
import { refusalsId, reviewsId } from '../../src/words/refusals.id.ts';

sentencesStandIn(() => readFileSync('dist/sentences.html', 'utf8'));

/** Any parameter's name answers itself, so that a hole that was filled with another shows. */
const named = new Proxy(
  {},
  {
    get: (_, name) =>
      name === 'toString' ? () => '<params>' : typeof name === 'symbol' ? undefined : `<${name}>`,
  },
);
const given = ['one', 'two', 'three', 'four'];

/** Every text and sentence said once, by its path. */
function said(words: object, path = ''): Map<string, unknown> {
  const all = new Map<string, unknown>();
  for (const [name, word] of Object.entries(words)) {
    const at = `${path}.${name}`;
    if (typeof word === 'function') {
      all.set(`${at}(params)`, word(named));
      all.set(`${at}(places)`, word(...given));
    } else if (typeof word === 'object' && !Array.isArray(word))
      for (const [inner, text] of said(word, at)) all.set(inner, text);
    else all.set(at, word);
  }
  return all;
}

describe('the page of sentences', () => {
  it.each([
    ['refusals.en refusalsEn', refusalsEn],
    ['refusals.id refusalsId', refusalsId],
    ['refusals.en reviewsEn', reviewsEn],
    ['refusals.id reviewsId', reviewsId],
    ['mail.en mailEn', mailEn],
    ['check.en checkEn', checkEn],
    ['check.id checkId', checkId],
    ['mail.id mailId', mailId],
  ])('says what its source says: %s', (name, words) => {
    const texts = said(fromPage(name, {}));
    const source = said(words);
    // What decides something stayed code; everything else is on the page, word for word.
    for (const [at, text] of texts) expect([at, text]).toEqual([at, source.get(at)]);
    expect(texts.size).toBeGreaterThan(source.size * 0.9);
  });

  it('cannot be told apart from markup by HtmlService', () => {
    expect(readFileSync('dist/sentences.html', 'utf8')).not.toMatch(/[<>]/);
  });
});
