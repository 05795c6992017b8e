import { type Signal, signal } from '@preact/signals-core';
import type { Input, MoneyBooked, OrderMoneyView } from '../../entry/calls.ts';
import { type Booking, createBooking } from '../booking.ts';
import { fill } from '../fill.ts';
import { BookingBar } from '../parts/booking-bar.tsx';
import { Choice, TextField } from '../parts/field.tsx';
import { RemoteView } from '../parts/remote-view.tsx';
import type { ActionDesk, OrderAction } from './actions.tsx';
import { createMoneyForm, MoneyFields, type MoneyForm, saidOf } from './money-form.tsx';

type ReturnInput = Omit<Input<'returnOrder'>, 'key'>;
type Kind = ReturnInput['kind'];

interface ReturnModel {
  readonly desk: ActionDesk;
  readonly form: MoneyForm;
  readonly kind: Signal<Kind>;
  /** How many pieces of each line come back, as typed. */
  readonly pieces: Signal<Readonly<Record<string, string>>>;
  readonly writeOff: Signal<boolean>;
  readonly booking: Booking<ReturnInput, MoneyBooked>;
}

/** Goods that come back: which, in what state and why, and what is paid back for them. */
export const bringBack: OrderAction = {
  id: 'return',
  label: (words) => words.orderMoney.bringBack,
  offered: ({ open }) => !open,
  create: (desk) => {
    const { client, newKey, words } = desk;
    const model: ReturnModel = {
      desk,
      form: createMoneyForm(desk),
      kind: signal<Kind>('return'),
      pieces: signal({}),
      writeOff: signal(false),
      booking: createBooking({
        ask: (input) => client.returnOrder(input),
        newKey,
        unsure: words.save.unsure,
      }),
    };
    return () => (
      <RemoteView remote={model.form.remote} loading={words.orderMoney.loading} words={words.trouble}>
        {(view) => <ReturnForm model={model} view={view} />}
      </RemoteView>
    );
  },
};

const KINDS: readonly Kind[] = ['return', 'exchange', 'warranty'];

interface Props {
  readonly model: ReturnModel;
  readonly view: OrderMoneyView;
}

function ReturnForm({ model, view }: Props) {
  const { desk, form, kind, writeOff, booking } = model;
  const words = desk.words.orderMoney;
  const lines = view.lines.filter(({ out }) => out > 0);
  if (lines.length === 0) return <p>{words.nothingOut}</p>;
  return (
    <fieldset aria-label={words.bringBack}>
      <Choice
        id="return-kind"
        label={words.kind}
        value={kind.value}
        choices={KINDS.slice(1)}
        none={words.kinds.return}
        say={(each) => words.kinds[each as Kind]}
        change={(text) => {
          kind.value = (text || 'return') as Kind;
        }}
      />
      {lines.map((line) => (
        <Line key={line.id} line={line} model={model} today={view.today} />
      ))}
      <label class="check">
        <input
          type="checkbox"
          checked={writeOff.value}
          onChange={(event) => {
            writeOff.value = event.currentTarget.checked;
          }}
        />
        {words.writeOff}
      </label>
      <TextField
        id="return-reason"
        label={words.reason}
        value={form.reason.value}
        change={(text) => {
          form.reason.value = text;
        }}
      />
      <p class="second">{words.blankRefund}</p>
      <MoneyFields id="return" {...{ form, desk }} methods={view.methods} />
      <BookingBar
        id="return-book"
        label={words.returnNow}
        words={desk.words}
        ready={linesOf(model).length > 0}
        book={() => void book(model)}
        booking={booking}
      />
    </fieldset>
  );
}

interface LineProps {
  readonly line: OrderMoneyView['lines'][number];
  readonly model: ReturnModel;
  readonly today: string;
}

function Line({ line, model, today }: LineProps) {
  const { id, name, out, worth, warranty } = line;
  const { words, money } = model.desk;
  const covered = warranty !== '' && warranty >= today;
  return (
    <div>
      <TextField
        id={`return-${id}`}
        label={name}
        mode="numeric"
        hint="0"
        value={model.pieces.value[id] ?? ''}
        change={(text) => {
          model.pieces.value = { ...model.pieces.peek(), [id]: text };
        }}
      />
      <p class="second">
        {fill(fill(words.orderMoney.mostOut, out), money.format(worth))}
        {warranty !== '' && ` ${fill(covered ? words.orderMoney.covered : words.orderMoney.over, warranty)}`}
      </p>
    </div>
  );
}

function linesOf({ pieces, writeOff, form }: ReturnModel): ReturnInput['lines'] {
  const reason = form.reason.value.trim();
  const condition = writeOff.value ? ('write-off' as const) : ('restock' as const);
  return Object.entries(pieces.value)
    .map(([line, text]) => ({ line, quantity: Number(text), condition, ...(reason !== '' && { reason }) }))
    .filter(({ quantity }) => quantity > 0);
}

async function book(model: ReturnModel): Promise<void> {
  const { desk, form, kind, booking } = model;
  const typed = form.amount.peek().trim();
  const refund = typed === '' ? undefined : desk.money.parse(typed);
  if (typed !== '' && refund === undefined) {
    form.problem.value = desk.words.order.payOdd;
    desk.focus('return-amount');
    return;
  }
  const answer = await booking.send({
    ...saidOf(form, desk),
    number: desk.order.number,
    kind: kind.peek(),
    lines: linesOf(model),
    ...(refund !== undefined && { refund }),
  });
  if (answer) desk.done(answer.order, answer.message);
}
