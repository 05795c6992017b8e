import { compare, type Scalar } from './values.ts';

type Test = (item: Scalar) => boolean;

/** '*' and '?' stand for any text and any letter. */
function wildcard(text: string): RegExp {
  const plain = text.replace(/[.+^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${plain.replaceAll('*', '.*').replaceAll('?', '.')}$`, 'is');
}

function equal(text: string, number: number): Test {
  if (!Number.isNaN(number)) return (item) => item === number || item === text;
  const pattern = wildcard(text);
  return (item) => typeof item === 'string' && pattern.test(item);
}

const orders: Readonly<Record<string, (order: number) => boolean>> = {
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
};

/** What COUNTIF looks for: '>=5', '<>x', 'ab*', or a plain value. */
export function criterion(wanted: Scalar): Test {
  const found = typeof wanted === 'string' ? /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(wanted) : null;
  if (found === null) return (item) => item === wanted;
  const [, operator = '=', text = ''] = found;
  const number = text === '' ? Number.NaN : Number(text);
  const ordered = orders[operator];
  if (ordered !== undefined) {
    const limit: Scalar = Number.isNaN(number) ? text : number;
    return (item) => typeof item === typeof limit && ordered(compare(item, limit));
  }
  const same = equal(text, number);
  return operator === '=' ? same : (item) => !same(item);
}
