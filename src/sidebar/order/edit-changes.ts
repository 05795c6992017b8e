import {
  CHARGES,
  type ChargeNumbers,
  type ChargeTexts,
  chargeProblems,
  type LineNumbers,
  type LineText,
  lineProblems,
  readCharges,
  readLine,
  totalsOf,
} from '../pricing/figures.ts';
import { discountKept, type EditInput, type EditModel, lineOf, usualPrice } from './edit-model.ts';
import { countOf, type Pieces, wanted } from './pieces.tsx';

/** A line that stays or comes, with what can be read of it. */
export interface EditedLine extends LineNumbers {
  readonly key: string;
  readonly text: LineText;
  readonly problems: ReturnType<typeof lineProblems>;
  /** Somebody typed another discount than it would keep. */
  readonly discounted: boolean;
}

export interface EditFigures extends ChargeNumbers {
  readonly lines: readonly EditedLine[];
  readonly problems: Partial<Record<keyof ChargeTexts, string>>;
  /** Minor units, of what can be read. */
  readonly total: number;
}

/** Everything the form shows of its numbers. */
export function figuresOf(model: EditModel): EditFigures {
  const { desk, pieces, texts } = model;
  const lines = wanted(pieces.value).map(({ key, quantity }) => editedLine(model, key, quantity));
  const numbers = readCharges(texts.value, desk.money);
  const goods = lines.reduce((sum, { net }) => sum + (net ?? 0), 0);
  const { taxRule, uniqueCode } = desk.order;
  const charges = { ...numbers.off, ...numbers.charges, tax: taxRule ?? undefined, uniqueCode };
  return {
    ...{ lines, ...numbers, problems: chargeProblems(numbers, goods, desk.words) },
    total: totalsOf(lines, charges).total,
  };
}

function editedLine(model: EditModel, key: string, quantity: number): EditedLine {
  const { money, words } = model.desk;
  const { price = '', discount } = model.priced.value[key] ?? {};
  const usual = usualPrice(model, key);
  const each = price.trim() === '' ? usual : money.parse(price);
  const kept = discountKept(lineOf(model, key), quantity, each);
  const keptText = kept === 0 ? '' : money.format(kept);
  const text = { quantity: String(quantity), price, discount: discount ?? keptText };
  const numbers = readLine(text, usual, money);
  const discounted = discount !== undefined && discount.trim() !== keptText;
  return { key, text, discounted, ...numbers, problems: lineProblems(text, numbers, words) };
}

/** Only what differs; undefined where nothing does, or something cannot be read. */
export function changesOf(
  model: EditModel,
  figures: EditFigures,
): Omit<EditInput, 'number' | 'admin'> | undefined {
  const { desk, pieces, texts, before } = model;
  const typed = texts.value;
  const odd = figures.lines.some(({ net }) => net === undefined) || Object.keys(figures.problems).length > 0;
  if (odd || pieces.value.some((each) => countOf(each) === undefined)) return undefined;
  const kept = new Map(desk.order.lines.map(({ id, quantity }) => [id, quantity]));
  const counted = (each: Pieces): boolean => countOf(each) !== (kept.get(each.key) ?? 0);
  const other = pieces.value.some(counted) || figures.lines.some((each) => each.repriced || each.discounted);
  const to = (['name', 'phone', 'email', 'address'] as const).filter((name) => typed[name] !== before[name]);
  const rest = (['courier', 'note'] as const).filter((name) => typed[name] !== before[name]);
  const changes = {
    ...(other && { lines: figures.lines.map((line) => lineInput(line, kept.has(line.key))) }),
    ...chargeChanges(model, figures),
    ...(to.length > 0 && { to: Object.fromEntries(to.map((name) => [name, typed[name].trim()])) }),
    ...Object.fromEntries(rest.map((name) => [name, typed[name].trim()])),
  };
  return Object.keys(changes).length === 0 ? undefined : changes;
}

function lineInput({ key, quantity = 0, price, off, repriced, discounted }: EditedLine, kept: boolean) {
  return {
    ...(kept ? { line: key } : { sku: key }),
    quantity,
    ...(repriced && { price }),
    ...(discounted && off),
  } as NonNullable<EditInput['lines']>[number];
}

function chargeChanges({ desk, texts, before }: EditModel, { off, charges }: EditFigures) {
  const { order } = desk;
  const others = CHARGES.filter((name) => charges[name] !== undefined && charges[name] !== order[name]);
  return {
    ...(texts.value.discount.trim() !== before.discount && off),
    ...Object.fromEntries(others.map((name) => [name, charges[name]])),
  };
}
