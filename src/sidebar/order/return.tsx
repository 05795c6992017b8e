import { type Signal, signal } from '@preact/signals-core';
import type { Input, MoneyBooked, OrderMoneyView } from '../../entry/calls.ts';
import { type Booking, createBooking } from '../booking.ts';
import { BookingBar } from '../parts/booking-bar.tsx';
import { Choice } from '../parts/field.tsx';
import { RemoteView } from '../parts/remote-view.tsx';
import type { ActionDesk, OrderAction } from './actions.tsx';
import { type Back, BackFields, backLines, createBack } from './back.tsx';
import { createMoneyForm, MoneyFields, type MoneyForm, saidOf } from './money-form.tsx';

type ReturnInput = Omit<Input<'returnOrder'>, 'key'>;
type Kind = ReturnInput['kind'];

interface ReturnModel {
  readonly desk: ActionDesk;
  readonly form: MoneyForm;
  readonly back: Back;
  readonly kind: Signal<Kind>;
  readonly booking: Booking<ReturnInput, MoneyBooked>;
}

/** Goods that come back: which, in what state and why, and what is paid back for them. */
export const bringBack: OrderAction = {
  id: 'return',
  label: (words) => words.orderMoney.bringBack,
  offered: ({ mayReturn }) => mayReturn,
  create: (desk) => {
    const { client, newKey, words } = desk;
    const form = createMoneyForm(desk);
    const model: ReturnModel = {
      ...{ desk, form, back: createBack(desk, form.remote), kind: signal<Kind>('return') },
      booking: createBooking({
        ask: (input) => client.returnOrder(input),
        newKey,
        unsure: words.save.unsure,
      }),
    };
    return () => (
      <RemoteView remote={form.remote} loading={words.orderMoney.loading} words={words.trouble}>
        {(view) => <ReturnForm model={model} view={view} />}
      </RemoteView>
    );
  },
};

interface Props {
  readonly model: ReturnModel;
  readonly view: OrderMoneyView;
}

function ReturnForm({ model, view }: Props) {
  const { desk, form, back, kind, booking } = model;
  const words = desk.words.orderMoney;
  if (back.pieces.value.length === 0) return <p>{words.nothingOut}</p>;
  return (
    <fieldset aria-label={words.bringBack}>
      <Choice
        id="return-kind"
        label={words.kind}
        value={kind.value === 'return' ? '' : kind.value}
        choices={['warranty']}
        none={words.kinds.return}
        say={() => words.kinds.warranty}
        change={(text) => {
          kind.value = text === 'warranty' ? text : 'return';
        }}
      />
      <BackFields id="return" desk={desk} back={back} />
      <p class="second">{words.blankRefund}</p>
      <MoneyFields id="return" {...{ form, desk }} methods={view.methods} />
      <BookingBar
        id="return-book"
        label={words.returnNow}
        words={desk.words}
        ready={backLines(back).length > 0}
        book={() => void book(model)}
        booking={booking}
      />
    </fieldset>
  );
}

async function book(model: ReturnModel): Promise<void> {
  const { desk, form, back, kind, booking } = model;
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
    lines: backLines(back),
    ...(refund !== undefined && { refund }),
  });
  if (answer) desk.done(answer.order, answer.message);
}
