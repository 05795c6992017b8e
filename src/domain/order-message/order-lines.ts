import type { Catalogue } from './catalogue.ts';
import { matchProduct } from './match-product.ts';
import type { MessageLine, Source } from './message.ts';
import { type Token, tokensOf } from './tokens.ts';

export interface ReadLines {
  readonly lines: readonly MessageLine[];
  /** Stretches that are no order line. */
  readonly rest: readonly Source[];
}

interface Item {
  readonly tokens: readonly Token[];
  /** Whether it stands on a line of its own behind what came before. */
  readonly fresh: boolean;
}

const isNamed = ({ tokens }: { tokens: readonly Token[] }): boolean =>
  tokens.some(({ type }) => type === 'sku' || type === 'name');
const isCount = ({ type }: Token): boolean => type === 'number' || type === 'quantity';
const SAYS = new Set(['sku', 'name', 'variation', 'measure', 'number', 'quantity', 'price', 'unknown']);
const says = ({ type }: Token): boolean => SAYS.has(type);

/** Whether a stretch without a label names something of the catalogue and not by chance. */
export function mentionsProduct(text: string, source: Source, catalogue: Catalogue): boolean {
  const tokens = tokensOf(text, source, catalogue);
  const named = tokens.filter(({ type }) => type === 'sku' || type === 'name');
  if (named.some(({ type }) => type === 'sku')) return true;
  const told = tokens.filter((each) => each.type === 'variation' || each.type === 'measure' || isCount(each));
  return named.length > 1 || (named.length === 1 && told.length > 0);
}

/** Order lines of the stretches, in their order. `open`: they stand behind a label for orders. */
export function readLines(
  text: string,
  stretches: readonly Source[],
  catalogue: Catalogue,
  open: (source: Source) => boolean,
): ReadLines {
  const items = stretches.flatMap((source) => itemsOf(listed(text, source), catalogue, text));
  const lines: MessageLine[] = [];
  const rest: Source[] = [];
  let last: readonly Token[] = [];
  for (const item of joinLoose(items)) {
    const range = rangeOf(item.tokens);
    const inherits =
      !isNamed(item) && item.tokens.some(({ type }) => type === 'variation' || type === 'measure');
    const names = inherits ? last.filter(({ type }) => type === 'name') : [];
    if (!isNamed(item) && names.length === 0 && !open(range)) rest.push(range);
    else {
      if (isNamed(item)) last = item.tokens;
      lines.push(lineOf(text, range, matchProduct(item.tokens, names, catalogue)));
    }
  }
  return { lines: shared(items, lines), rest };
}

function lineOf(text: string, source: Source, match: ReturnType<typeof matchProduct>): MessageLine {
  return {
    ...match,
    text: text.slice(...source).replace(/\s+/g, ' '),
    certain: match.doubts.length === 0,
    source,
  };
}

/** A stretch without the numbers of a list: '1. ', '2) '. */
function listed(text: string, [from, to]: Source): Source {
  const number = /^\s*\d{1,2}[.)](?=\s*[^\d\s])\s*/.exec(text.slice(from, to));
  return [from + (number?.[0].length ?? 0), to];
}

function itemsOf(source: Source, catalogue: Catalogue, text: string): Item[] {
  const tokens = tokensOf(text, source, catalogue);
  const items: Item[] = [];
  let [current, soft, fresh]: [Token[], boolean, boolean] = [[], false, true];
  const close = (hard: boolean): void => {
    if (current.some(says) || current.some(({ type }) => type === 'each'))
      items.push({ tokens: current, fresh });
    [current, soft, fresh] = [[], false, hard];
  };
  tokens.forEach((token, i) => {
    if (token.type === 'break') close(true);
    else if (token.type === 'comma') soft = true;
    else {
      if (startsNew(current, token, tokens.slice(i + 1), soft)) close(false);
      current.push(token);
      if (says(token)) soft = false;
    }
  });
  close(true);
  return items;
}

/** Whether a token begins the next product: 'teh 2 gula 1', '2 teh 1 gula', 'teh, gula'. */
function startsNew(current: readonly Token[], token: Token, after: readonly Token[], soft: boolean): boolean {
  const said = current.filter(says);
  // 'payung 2, abon 1': the first is nothing the shop knows, and a line all the same.
  if (!isNamed({ tokens: current }))
    return soft && said.some(isCount) && said.some(({ type }) => type === 'unknown') && !isCount(token);
  const leads = said.findIndex(isCount) === 0;
  const counted = said.some(isCount);
  const closed = counted && (soft || !leads);
  const begun = said.some(({ type }) => type === 'variation');
  switch (token.type) {
    case 'sku':
      return true;
    case 'name':
      return soft || closed || said.some(({ type, word }) => type === 'name' && word === token.word);
    case 'variation':
      return leads ? soft && begun : closed && (soft || untilBreak(after).some(isCount));
    case 'number':
    case 'quantity':
      return (soft || leads) && isProduct(after.find((each) => says(each) || isEnd(each)));
    case 'measure':
      return soft && isProduct(after.find((each) => says(each) || isEnd(each)));
    default:
      return token.type === 'unknown' && soft && counted;
  }
}

function isEnd({ type }: Token): boolean {
  return type === 'comma' || type === 'break';
}

function isProduct(token: Token | undefined): boolean {
  return /^(name|variation|sku)$/.test(token?.type ?? '');
}

function untilBreak(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex(({ type }) => type === 'break' || type === 'comma');
  return end < 0 ? tokens : tokens.slice(0, end);
}

/** A quantity, size or colour on a line of its own belongs to the product before it. */
function joinLoose(items: readonly Item[]): Item[] {
  const joined: Item[] = [];
  for (const item of items) {
    const before = joined[joined.length - 1];
    const tokens = item.tokens.filter(says);
    const detail = tokens.every(
      (each) => isCount(each) || each.type === 'variation' || each.type === 'measure',
    );
    const open = before && isNamed(before) && !before.tokens.some(isCount);
    if (tokens.length === 0) continue;
    if (before && open && detail && !isNamed(item) && !isEach(item)) {
      const unsure = joined.filter(isNamed).length > 1 && item.fresh;
      const added = unsure ? item.tokens.map((each) => ({ ...each, sure: false })) : item.tokens;
      joined[joined.length - 1] = { ...before, tokens: [...before.tokens, ...added] };
    } else if (!(isEach(item) && !isNamed(item))) joined.push(item);
  }
  return joined;
}

const isEach = ({ tokens }: Item): boolean => tokens.some(({ type }) => type === 'each');

/** 'masing-masing 2': the quantity of every line that has none of its own. */
function shared(items: readonly Item[], lines: readonly MessageLine[]): MessageLine[] {
  const tokens = items.find(isEach)?.tokens ?? [];
  const count = tokens.slice(tokens.findIndex(({ type }) => type === 'each')).find(isCount);
  if (!count) return [...lines];
  return lines.map((line) =>
    line.doubts.includes('quantity') ? { ...line, quantity: count.units, certain: false } : line,
  );
}

function rangeOf(tokens: readonly Token[]): Source {
  const said = tokens.filter(says);
  return [Math.min(...said.map(({ source }) => source[0])), Math.max(...said.map(({ source }) => source[1]))];
}
