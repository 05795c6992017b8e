import type { Input, MoneyBooked } from '../../entry/calls.ts';
import { createBooking } from '../booking.ts';
import { fill } from '../fill.ts';
import { BookingBar } from '../parts/booking-bar.tsx';
import { TextField } from '../parts/field.tsx';
import { RemoteView } from '../parts/remote-view.tsx';
import type { OrderAction } from './actions.tsx';
import { amountIn, createMoneyForm, MoneyFields, saidOf } from './money-form.tsx';

/** Pay money back: what was too much, or a courtesy. */
export const refund: OrderAction = {
  id: 'refund',
  label: (words) => words.orderMoney.refund,
  offered: ({ paid }) => paid > 0,
  create: (desk) => {
    const { client, newKey, words, order, money } = desk;
    const form = createMoneyForm(desk, order.balance < 0 ? -order.balance : undefined);
    const booking = createBooking<Omit<Input<'refund'>, 'key'>, MoneyBooked>({
      ask: (input) => client.refund(input),
      newKey,
      unsure: words.save.unsure,
    });
    const book = async () => {
      const amount = amountIn(form, desk, 'refund-amount');
      if (amount === undefined) return;
      const reason = form.reason.peek().trim();
      const said = { ...saidOf(form, desk), ...(reason !== '' && { reason }) };
      const answer = await booking.send({ number: order.number, amount, ...said });
      if (answer) desk.done(answer.order, answer.message);
    };
    return () => (
      <RemoteView remote={form.remote} loading={words.orderMoney.loading} words={words.trouble}>
        {({ methods, refundable }) => (
          <fieldset aria-label={words.orderMoney.refund}>
            <p class="second">{fill(words.orderMoney.atMost, money.format(refundable))}</p>
            <MoneyFields id="refund" {...{ form, desk, methods }} />
            <TextField
              id="refund-reason"
              label={words.orderMoney.reason}
              value={form.reason.value}
              change={(text) => {
                form.reason.value = text;
              }}
            />
            <BookingBar
              id="refund-book"
              label={words.orderMoney.refundNow}
              book={() => void book()}
              ready
              {...{ booking, words }}
            />
          </fieldset>
        )}
      </RemoteView>
    );
  },
};
