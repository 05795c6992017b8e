/**
 * Google's HtmlService drops comments from scripts, and its reading of JavaScript is poor: inside a template
 * literal it takes two slashes, and a slash with a star, for comments too. A page that survives this survives the real one.
 */

function skipString(code: string, from: number): number {
  const quote = code[from];
  let at = from + 1;
  while (at < code.length && code[at] !== quote && code[at] !== '\n') at += code[at] === '\\' ? 2 : 1;
  return Math.min(at + 1, code.length);
}

function commentEnd(code: string, at: number): number | undefined {
  const two = code.slice(at, at + 2);
  if (two === '//') {
    const end = code.indexOf('\n', at);
    return end === -1 ? code.length : end;
  }
  if (two === '/*') {
    const end = code.indexOf('*/', at + 2);
    return end === -1 ? code.length : end + 2;
  }
  return undefined;
}

/** JavaScript without what Google would take for comments; strings in quotes stay whole. */
export function stripScript(code: string): string {
  let kept = '';
  let from = 0;
  let at = 0;
  while (at < code.length) {
    const letter = code[at];
    const end = letter === '/' ? commentEnd(code, at) : undefined;
    if (end !== undefined) {
      kept += code.slice(from, at);
      from = end;
      at = end;
    } else if (letter === '"' || letter === "'") at = skipString(code, at);
    else at += letter === '\\' ? 2 : 1;
  }
  return kept + code.slice(from);
}

/** A page as Google serves it: scripts without comments. */
export function stripPage(html: string): string {
  return html.replace(
    /(<script\b[^>]*>)([\s\S]*?)(<\/script>)/gi,
    (_whole, open: string, code: string, close: string) => open + stripScript(code) + close,
  );
}

/** The sidebar's page for its frame: stripped, and `google.script` there before any script of its own. */
export function sidebarPage(html: string, shim: string): string {
  const script = `<script>${shim}</script>`;
  const stripped = stripPage(html);
  const head = /<head[^>]*>/i;
  return head.test(stripped) ? stripped.replace(head, (open) => open + script) : script + stripped;
}
