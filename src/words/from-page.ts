/**
 * Sentences that seldom are said stand in a page beside the script, for the script must stay small. The build moves them
 * there (`scripts/bundle/sentences.mjs`) and puts calls of `fromPage` in their place; the sources know nothing of it.
 */

/** A text; a sentence with holes (texts and parameters' names in turn); texts by name, under '[]' a list, under '=' what a function makes. */
type Text = string | readonly string[] | { readonly [name: string]: Text };

let readPage = (): string => {
  throw new Error('nobody said where the page of sentences is');
};
let page: Readonly<Record<string, Readonly<Record<string, Text>>>> | undefined;

/** Says how the page's text is read; it is read once an execution, when a sentence is first needed. */
export function sentencesStandIn(read: () => string): void {
  readPage = read;
}

/** What the module `name` exports: its sentences from the page, and `code` for those that decide something. @public */
export function fromPage(name: string, code: object): object {
  let words: Record<string, unknown> | undefined;
  const open = (): Record<string, unknown> => {
    page ??= JSON.parse(readPage()) as NonNullable<typeof page>;
    words ??= merged(page[name] ?? {}, code);
    return words;
  };
  return new Proxy(code, {
    get: (_, key) => open()[String(key)],
    has: (_, key) => key in open(),
    ownKeys: () => Object.keys(open()),
    getOwnPropertyDescriptor: (_, key) => ({
      value: open()[String(key)],
      enumerable: true,
      configurable: true,
    }),
  });
}

function merged(texts: Readonly<Record<string, Text>>, code: object): Record<string, unknown> {
  const words: Record<string, unknown> = { ...code };
  for (const [name, text] of Object.entries(texts)) {
    const decided = words[name];
    words[name] =
      typeof decided === 'object' && decided !== null ? merged(text as {}, decided) : spoken(text);
  }
  return words;
}

function spoken(text: Text): unknown {
  if (typeof text === 'string') return text;
  if (Array.isArray(text)) return sentence(text);
  const { '=': made, '[]': list, ...named } = text as Readonly<Record<string, Text>>;
  if (list !== undefined) return list;
  if (made === undefined) return merged(named, {});
  const parts = Object.entries(made as Readonly<Record<string, readonly string[]>>);
  return (...given: unknown[]) =>
    Object.fromEntries(parts.map(([name, part]) => [name, sentence(part)(...given)]));
}

/** Holes are named by a parameter's place ('0') or by a name in the one parameter there is. */
const sentence =
  (parts: readonly string[]) =>
  (...given: unknown[]): string =>
    parts
      .map((part, i) =>
        i % 2 === 0 ? part : String(/^\d+$/.test(part) ? given[Number(part)] : named(given[0], part)),
      )
      .join('');

const named = (params: unknown, name: string): unknown => (params as Readonly<Record<string, unknown>>)[name];
