import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as asidesEn from '../../src/words/asides.en.ts';
import * as asidesId from '../../src/words/asides.id.ts';
import { checkEn } from '../../src/words/check.en.ts';
import { checkId } from '../../src/words/check.id.ts';
import { fromPage, sentencesStandIn } from '../../src/words/from-page.ts';
import { hintsEn, notesEn } from '../../src/words/hints.en.ts';
import { hintsId, notesId } from '../../src/words/hints.id.ts';
import { mailEn } from '../../src/words/mail.en.ts';
import { mailId } from '../../src/words/mail.id.ts';
import { refusalsEn } from '../../src/words/refusals.en.ts';
import { refusalsId } from '../../src/words/refusals.id.ts';
import { reviewsEn } from '../../src/words/reviews.en.ts';
import { reviewsId } from '../../src/words/reviews.id.ts';

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

const MODULES: Readonly<Record<string, Readonly<Record<string, object>>>> = {
  'asides.en': asidesEn,
  'asides.id': asidesId,
  'check.en': { checkEn },
  'check.id': { checkId },
  'hints.en': { hintsEn, notesEn },
  'hints.id': { hintsId, notesId },
  'mail.en': { mailEn },
  'mail.id': { mailId },
  'refusals.en': { refusalsEn },
  'reviews.en': { reviewsEn },
  'refusals.id': { refusalsId },
  'reviews.id': { reviewsId },
};
const PAGES = Object.entries(MODULES).flatMap(([file, exported]) =>
  Object.entries(exported).map(([name, words]): [string, object] => [`${file} ${name}`, words]),
);

describe('the page of sentences', () => {
  it.each(PAGES)('says what its source says: %s', (name, words) => {
    const source = said(words);
    for (const [at, text] of said(fromPage(name, {}))) expect([at, text]).toEqual([at, source.get(at)]);
  });

  it('holds all but the few that decide something, which stay code', () => {
    const on = PAGES.reduce((sum, [name]) => sum + said(fromPage(name, {})).size, 0);
    expect(on).toBeGreaterThan(0.9 * PAGES.reduce((sum, [, words]) => sum + said(words).size, 0));
  });

  it('cannot be told apart from markup by HtmlService', () => {
    expect(readFileSync('dist/sentences.html', 'utf8')).not.toMatch(/[<>]/);
  });
});
