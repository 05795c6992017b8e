import { beforeAll, describe, expect, it } from 'vitest';
import { buildSidebar, stripLikeGoogle } from '../../build-sidebar.mjs';
import { sidebarEn } from '../../src/words/sidebar.en.ts';
import { sidebarId } from '../../src/words/sidebar.id.ts';

describe('the built page', () => {
  let html = '';
  beforeAll(async () => {
    html = await buildSidebar();
  });

  it('takes at most 60 KB', () => {
    expect(html.length).toBeLessThanOrEqual(60_000);
    expect(html.length).toBeGreaterThan(10_000);
  });

  it('has one place for its boot data and asks no other host for anything', () => {
    expect(html.split('"__BOOT__"')).toHaveLength(2);
    expect(html).not.toMatch(/<(?:link|script|img)[^>]+(?:src|href)=/);
  });

  it('holds nothing that HtmlService strips or runs', () => {
    expect(html).not.toMatch(/<\?|<!--|`/);
  });
});

describe('the stripper', () => {
  it('takes comments out of template literals and leaves strings alone', () => {
    expect(stripLikeGoogle('a=`x//y`;b="http://c"')).toBe('a=`x`;b="http://c"');
    expect(stripLikeGoogle('a=`x/*y*/z`')).toBe('a=`xz`');
  });
});

describe('the words', () => {
  it('have a place for a value in both languages or in neither', () => {
    const holes = (words: object): string[] =>
      Object.entries(words).flatMap(([name, word]) =>
        typeof word === 'string' ? (word.split('{}').length > 1 ? [name] : []) : holes(word as object),
      );
    expect(holes(sidebarId)).toEqual(holes(sidebarEn));
    expect(holes(sidebarEn).length).toBeGreaterThan(5);
  });
});
