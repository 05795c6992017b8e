import { describe, expect, it } from 'vitest';
import { sidebarPage, stripPage, stripScript } from '../../workbench/server-strip.ts';

describe('the comment stripper', () => {
  it('drops comments of code', () => {
    expect(stripScript('a(); // gone\nb(/* gone */);')).toBe('a(); \nb();');
  });

  it('drops what looks like a comment inside a template literal, as Google does', () => {
    expect(stripScript('x = `http://www.w3.org`;\ny = 1;')).toBe('x = `http:\ny = 1;');
    expect(stripScript('x = `a /* b */ c`;')).toBe('x = `a  c`;');
  });

  it.each(['"http://a.example"', "'/* stays */'", '"a \\" // stays"', "'a \\\\'", '1 / 2 / 3'])(
    'leaves %s whole',
    (code) => {
      expect(stripScript(code)).toBe(code);
    },
  );

  it('reads only scripts of a page', () => {
    const html = '<a href="http://a.example">x</a><script>f() // gone</script><p>// stays</p>';
    expect(stripPage(html)).toBe('<a href="http://a.example">x</a><script>f() </script><p>// stays</p>');
  });

  it('puts the shim before every script of the page, whatever signs it holds', () => {
    const page = sidebarPage('<html><head lang="x"><script>use()</script></head></html>', 'a("$&")');
    expect(page).toBe('<html><head lang="x"><script>a("$&")</script><script>use()</script></head></html>');
  });
});
