import type { OrderDetails } from '../../entry/calls.ts';
import { fill } from '../fill.ts';
import { Button } from '../parts/button.tsx';
import { Choice, TextField } from '../parts/field.tsx';
import { MoneyField } from '../parts/money-field.tsx';
import type { ShopMoney } from '../shop-money.ts';
import { change } from './acts.ts';
import type { OrderModel } from './model.ts';

interface Props {
  readonly model: OrderModel;
  readonly order: OrderDetails;
  readonly couriers: readonly string[];
  readonly money: ShopMoney;
}

/** Status, payment, courier and tracking number; nothing is booked before it is saved. */
export function OrderForm({ model, order, couriers, money }: Props) {
  const words = model.words.order;
  const form = model.form.value;
  const problems = model.problems.value;
  const locked = model.booking.locked();
  return (
    <fieldset class="card" disabled={locked}>
      <legend>{words.change}</legend>
      {order.next.length > 0 && (
        <Choice
          id="order-status"
          label={words.status}
          value={form.status}
          choices={order.next}
          none={fill(words.keep, order.status)}
          change={(status) => change(model, { status })}
          problem={problems.status}
        />
      )}
      {order.mayPay && <PayPart model={model} order={order} money={money} />}
      <Choice
        id="order-courier"
        label={words.courier}
        value={form.courier}
        choices={couriers}
        none={model.words.more.notSet}
        change={(courier) => change(model, { courier })}
        problem={problems.courier}
      />
      <TextField
        id="order-tracking"
        label={words.tracking}
        value={form.tracking}
        change={(tracking) => change(model, { tracking })}
        problem={problems.tracking}
      />
      {order.tracking !== '' && /^https?:/i.test(order.trackingUrl) && (
        <a href={order.trackingUrl} target="_blank" rel="noopener">
          {words.track}
        </a>
      )}
    </fieldset>
  );
}

function PayPart({ model, order, money }: Omit<Props, 'couriers'>) {
  const words = model.words.order;
  const { payAll, payPart } = model.form.value;
  return (
    <fieldset>
      <legend>{words.pay}</legend>
      <Button
        class="wide"
        aria-pressed={payAll}
        onClick={() => change(model, { payAll: !payAll, payPart: '' })}
      >
        <span aria-hidden="true">{payAll ? '\u2713 ' : ''}</span>
        {fill(words.payAll, money.format(order.balance))}
      </Button>
      {!payAll && (
        <MoneyField
          id="order-pay"
          label={words.payPart}
          value={payPart}
          money={money}
          change={(text) => change(model, { payPart: text })}
          problem={model.problems.value.pay}
        />
      )}
    </fieldset>
  );
}
