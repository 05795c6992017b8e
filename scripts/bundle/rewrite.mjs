/** Small tools to rewrite JavaScript by its syntax tree. */
import { createRequire } from 'node:module';

// webpack's own parser: it is there whenever webpack is.
const acorn = createRequire(createRequire(import.meta.url).resolve('webpack'))('acorn');

export const parse = (code) => acorn.parse(code, { ecmaVersion: 2022, sourceType: 'module' });

/** Calls `seen` with every node and the field of its parent in which it stands. */
export function visit(node, seen, field = '') {
  seen(node, field);
  for (const [inside, child] of Object.entries(node))
    for (const inner of Array.isArray(child) ? child : [child])
      if (typeof inner?.type === 'string') visit(inner, seen, inside);
}

/** The text with other texts in some places, `{ start, end, text }`, that do not overlap. */
export function edited(code, edits) {
  let from = 0;
  const parts = edits
    .toSorted((a, b) => a.start - b.start)
    .flatMap(({ start, end, text }) => {
      const before = code.slice(from, start);
      from = end;
      return [before, text];
    });
  return [...parts, code.slice(from)].join('');
}
