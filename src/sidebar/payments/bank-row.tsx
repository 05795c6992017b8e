import { formatDay } from '../../domain/day-text.ts';
import { fold } from '../../domain/fold.ts';
import type { MatchedRow } from '../../domain/match-bank.ts';
import type { OpenOrdersView } from '../../entry/calls.ts';
import type { Found } from '../catalogue/search.ts';
import { fill } from '../fill.ts';
import { Button } from '../parts/button.tsx';
import { Combobox } from '../parts/combobox.tsx';
import { Choice } from '../parts/field.tsx';
import type { ShopMoney } from '../shop-money.ts';
import { chosenOf } from './matching.ts';
import { boxOf, give, type PaymentsModel } from './model.ts';

type Order = OpenOrdersView['orders'][number];

interface Props {
  readonly row: MatchedRow;
  readonly model: PaymentsModel;
  readonly view: OpenOrdersView;
  readonly money: ShopMoney;
}

/** Money that came: when, how much, what the bank says of it, and the order it is for. */
export function BankRow(props: Props) {
  const { row: matched, model } = props;
  const { row, reference } = matched;
  const given = model.given.value[reference];
  const open = given === undefined && !chosenOf(matched, model.choices.value);
  return (
    <li class={`card ${open ? 'open' : ''}`}>
      <p class="row">
        <span class="grow">
          {row.day ? formatDay(row.day, model.language, 'short') : model.words.payments.pending}
        </span>
        <strong>{props.money.format(row.amount)}</strong>
      </p>
      <p class="second">{row.text}</p>
      {given === undefined && matched.candidates.length > 0 && <Candidates {...props} />}
      {given === undefined ? open && <Give {...props} /> : <Given {...props} number={given} />}
    </li>
  );
}

function Candidates({ row: { reference, candidates, before, contested, ...matched }, ...props }: Props) {
  const { model, view, money } = props;
  const words = model.words.payments;
  const chosen = chosenOf({ ...matched, reference, candidates, before, contested }, model.choices.value);
  const at = candidates.findIndex((each) => each === chosen);
  const name = (order: string): string =>
    [order, view.orders.find(({ number }) => number === order)?.customer].filter(Boolean).join(' ');
  const say = (place: string): string => {
    const { parts = [], excess = 0 } = candidates[Number(place)] ?? {};
    const named = parts.map(({ order, amount }) => `${name(order)} ${money.format(amount)}`).join(' + ');
    return excess > 0 ? `${named} (+${money.format(excess)})` : named;
  };
  const reasons = candidates[at]?.reasons ?? candidates[0]?.reasons ?? [];
  return (
    <>
      <Choice
        id={`match-${reference}`}
        label={words.pays}
        value={at < 0 ? '' : String(at)}
        choices={candidates.map((_, place) => String(place))}
        none={words.none}
        say={say}
        change={(place) => {
          model.choices.value = { ...model.choices.peek(), [reference]: place === '' ? -1 : Number(place) };
        }}
      />
      <p class="second">{reasons.map((reason) => words.reasons[reason]).join(', ')}</p>
      {before === 'maybe' && <p class="note warn">{words.maybe}</p>}
      {contested && <p class="note warn">{words.contested}</p>}
    </>
  );
}

/** By hand: another order by number or name, or none at all. */
function Give({ row: { reference }, model, view, money }: Props) {
  const words = model.words.payments;
  return (
    <>
      <Combobox<Order>
        box={boxOf(model, reference)}
        label={words.give}
        hint={words.giveHint}
        none={words.giveNone}
        words={model.words.combobox}
        search={(text) => ordersFor(view.orders, text)}
        keyOf={({ number }) => number}
        show={({ number, customer, balance }) => (
          <>
            <span class="first">
              {number} {customer}
            </span>
            <span class="second">{fill(words.left, money.format(balance))}</span>
          </>
        )}
        pick={({ number }) => give(model, reference, number)}
      />
      <Button class="link" onClick={() => give(model, reference, '')}>
        {words.ignore}
      </Button>
    </>
  );
}

function Given({ row: { reference, row }, model, view, money, number }: Props & { readonly number: string }) {
  const words = model.words.payments;
  const order = view.orders.find((each) => each.number === number);
  const over = row.amount - (order?.balance ?? row.amount);
  return (
    <>
      <p>{number === '' ? words.ignored : fill(words.given, `${number} ${order?.customer ?? ''}`)}</p>
      {over > 0 && <p class="note warn">{fill(words.over, money.format(over))}</p>}
      <Button id={`give-back-${reference}`} class="link" onClick={() => give(model, reference, undefined)}>
        {words.giveBack}
      </Button>
    </>
  );
}

const SHOWN = 8;

function ordersFor(orders: readonly Order[], text: string): Found<Order> {
  const wanted = fold(text).split(' ').filter(Boolean);
  const hits = orders.filter(({ number, customer, recipient, balance }) => {
    const known = fold(`${number} ${customer} ${recipient}`);
    return balance > 0 && wanted.every((word) => known.includes(word));
  });
  return { hits: hits.slice(0, SHOWN), more: Math.max(0, hits.length - SHOWN) };
}
