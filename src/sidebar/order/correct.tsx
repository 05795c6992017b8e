import { type Signal, signal } from '@preact/signals-core';
import { formatDay } from '../../domain/day-text.ts';
import type { Input, MoneyBooked, OrderMoneyView } from '../../entry/calls.ts';
import { type Booking, createBooking } from '../booking.ts';
import { BookingBar } from '../parts/booking-bar.tsx';
import { Choice } from '../parts/field.tsx';
import { MoneyField } from '../parts/money-field.tsx';
import { RemoteView } from '../parts/remote-view.tsx';
import type { ActionDesk, OrderAction } from './actions.tsx';
import { createMoneyForm, type MoneyForm } from './money-form.tsx';

type CorrectInput = Omit<Input<'correctPayment'>, 'key'>;

/** A payment that was typed wrong is taken back, and what it was is booked anew. */
export const correct: OrderAction = {
  id: 'correct',
  label: (words) => words.orderMoney.correct,
  offered: ({ paid }) => paid > 0,
  create: (desk) => {
    const { client, newKey, words, order, money } = desk;
    const form = createMoneyForm(desk);
    const chosen = signal('');
    const booking = createBooking<CorrectInput, MoneyBooked>({
      ask: (input) => client.correctPayment(input),
      newKey,
      unsure: words.save.unsure,
    });
    const book = async (payment: string) => {
      const amount = money.parse(form.amount.peek());
      if (amount === undefined) {
        form.problem.value = words.order.payOdd;
        desk.focus('correct-amount');
        return;
      }
      const admin = desk.admin();
      const said = admin === '' ? {} : { admin };
      const answer = await booking.send({ number: order.number, payment, amount, ...said });
      if (answer) desk.done(answer.order, answer.message);
    };
    return () => (
      <RemoteView remote={form.remote} loading={words.orderMoney.loading} words={words.trouble}>
        {(view) => <Correction {...{ view, desk, form, chosen, booking, book }} />}
      </RemoteView>
    );
  },
};

interface Props {
  readonly view: OrderMoneyView;
  readonly desk: ActionDesk;
  readonly form: MoneyForm;
  readonly chosen: Signal<string>;
  readonly booking: Booking<CorrectInput, MoneyBooked>;
  readonly book: (payment: string) => Promise<void>;
}

function Correction({ view, desk, form, chosen, booking, book }: Props) {
  const { words, money, language } = desk;
  const say = (id: string): string => {
    const { day, amount = 0, method = '' } = view.payments.find((each) => each.id === id) ?? {};
    const when = day && formatDay(day, language, 'short');
    return [id, when, money.format(amount), method].filter(Boolean).join(' ');
  };
  const standing = view.payments.filter((each) => each.standing);
  if (standing.length === 0) return <p>{words.orderMoney.noneStanding}</p>;
  return (
    <fieldset aria-label={words.orderMoney.correct}>
      <Choice
        id="correct-payment"
        label={words.orderMoney.wrong}
        value={chosen.value}
        choices={standing.map(({ id }) => id)}
        none={words.orderMoney.choose}
        say={say}
        change={(id) => {
          chosen.value = id;
        }}
      />
      <MoneyField
        id="correct-amount"
        label={words.orderMoney.should}
        value={form.amount.value}
        money={money}
        problem={form.problem.value}
        change={(text) => {
          form.amount.value = text;
          form.problem.value = undefined;
        }}
      />
      <BookingBar
        id="correct-book"
        label={words.orderMoney.correctNow}
        ready={chosen.value !== ''}
        book={() => void book(chosen.peek())}
        {...{ booking, words }}
      />
    </fieldset>
  );
}
