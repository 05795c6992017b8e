import type { Input, ManyBooked, MoneyBooked } from '../../entry/calls.ts';
import { createBooking } from '../booking.ts';
import { BookingBar } from '../parts/booking-bar.tsx';
import { Button } from '../parts/button.tsx';
import { RemoteView } from '../parts/remote-view.tsx';
import type { ActionDesk, OrderAction } from './actions.tsx';
import { amountIn, createMoneyForm, MoneyFields, saidOf } from './money-form.tsx';

type Asked<M extends 'recordPayments' | 'claimPayment'> = Omit<Input<M>, 'key'>;

/** Record a payment with all that is known of it, or that the customer says it is paid. */
export const pay: OrderAction = {
  id: 'pay',
  label: (words) => words.orderMoney.pay,
  offered: ({ mayPay }) => mayPay,
  create: (desk) => {
    const { client, newKey, words, order } = desk;
    const form = createMoneyForm(desk, order.balance);
    const parts = { newKey, unsure: words.save.unsure };
    const booking = createBooking<Asked<'recordPayments'>, ManyBooked>({
      ...parts,
      ask: (input) => client.recordPayments(input),
    });
    const claim = createBooking<Asked<'claimPayment'>, MoneyBooked>({
      ...parts,
      ask: (input) => client.claimPayment(input),
    });
    const book = async () => {
      const amount = amountIn(form, desk, 'pay-amount');
      if (amount === undefined) return;
      const { admin, ...said } = saidOf(form, desk);
      const payments = [{ order: order.number, amount, ...said }];
      const answer = await booking.send({ payments, ...(admin !== undefined && { admin }) });
      const [refused] = answer?.refused ?? [];
      if (refused) booking.stop(refused.message);
      else if (answer) await showAgain(desk);
    };
    const claimed = async () => {
      const { admin, reference } = saidOf(form, desk);
      const answer = await claim.send({
        number: order.number,
        ...(reference !== undefined && { proof: reference }),
        ...(admin !== undefined && { admin }),
      });
      if (answer) desk.done(answer.order, answer.message);
      else booking.stop(words.orderMoney.notClaimed);
    };
    return () => (
      <RemoteView remote={form.remote} loading={words.orderMoney.loading} words={words.trouble}>
        {({ methods }) => (
          <fieldset aria-label={words.orderMoney.pay}>
            <MoneyFields id="pay" {...{ form, desk, methods }} />
            <BookingBar
              id="pay-book"
              label={words.orderMoney.payNow}
              book={() => void book()}
              ready
              {...{ booking, words }}
            />
            <Button class="link" disabled={booking.locked() || claim.locked()} onClick={() => void claimed()}>
              {words.orderMoney.claim}
            </Button>
          </fieldset>
        )}
      </RemoteView>
    );
  },
};

// What was booked for many orders answers no order: it is asked for again.
async function showAgain({ client, order, words, done }: ActionDesk): Promise<void> {
  const outcome = await client.order({ number: order.number });
  const now = outcome.ok ? outcome.value.order : null;
  done(now ?? order, words.orderMoney.paid);
}
