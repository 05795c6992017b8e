import { beforeAll, describe, expect, it } from 'vitest';
import { buildSidebar, stripLikeGoogle } from '../../build-sidebar.mjs';
import { PARTS } from '../../src/entry/panels.ts';
import { sidebarEn } from '../../src/words/sidebar.en.ts';
import { sidebarId } from '../../src/words/sidebar.id.ts';

describe('the built page', () => {
  let html = '';
  beforeAll(async () => {
    html = (await buildSidebar()).page;
  });

  it('takes at most 48 KB', () => {
    expect(html.length).toBeLessThanOrEqual(48_000);
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

describe('the built parts', () => {
  let parts: Readonly<Record<string, string>> = {};
  beforeAll(async () => {
    parts = (await buildSidebar()).parts;
  });

  it('are those the server hands out', () => {
    expect(Object.keys(parts).sort()).toEqual([...PARTS].sort());
  });

  it('take at most 40 KB each and are one JSON text that no reader of html takes for anything else', () => {
    for (const text of Object.values(parts)) {
      const script = JSON.parse(text) as string;
      expect(script.length).toBeLessThanOrEqual(40_000);
      expect(text).toMatch(/^"[^<>&]*"$/);
      expect(script).toMatch(/^bukuToko\("[0-9a-f]{8}",/);
    }
  });

  it('take buttons and signals from the page and carry no second copy of them', () => {
    const order = JSON.parse(parts.order ?? '""') as string;
    expect(order).toMatch(/^bukuToko\("\w+",\(\{[^}]*Button:/);
    expect(order).not.toContain('preact');
    expect(order).not.toContain('type:"button"');
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
