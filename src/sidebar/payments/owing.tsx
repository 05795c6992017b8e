import { formatDay } from '../../domain/day-text.ts';
import { type AgeBand, ageing } from '../../domain/terms.ts';
import type { OpenOrdersView } from '../../entry/calls.ts';
import { fill } from '../fill.ts';
import { BookingBar } from '../parts/booking-bar.tsx';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import type { ShopMoney } from '../shop-money.ts';
import { bookAll, type PaymentsModel } from './model.ts';

type OwingOrder = OpenOrdersView['orders'][number];

interface Props {
  readonly model: PaymentsModel;
  readonly view: OpenOrdersView;
  readonly money: ShopMoney;
}

const BANDS: readonly AgeBand[] = ['over-90', '61-90', '31-60', '1-30', 'current'];

/** Who owes what since when, who says it is paid, and what is to go back. */
export function OwingPage({ model, view, money }: Props) {
  const words = model.words.payments;
  const claimed = view.orders.filter(({ claimed: proof, balance }) => proof !== null && balance > 0);
  const back = view.orders.filter(({ owedBack }) => owedBack > 0);
  const { total, bands, rows } = ageing(
    view.orders.map(({ number, customer, balance, due }) => ({
      order: number,
      customer,
      balance,
      due: due || view.today,
    })),
    view.today,
  );
  const known = new Map(view.orders.map((order) => [order.number, order]));
  return (
    <div class="scroll">
      {rows.length === 0 && back.length === 0 && (
        <Notice tone="good">
          <p>{words.nobody}</p>
        </Notice>
      )}
      {(claimed.length > 0 || model.booked.value > 0) && (
        <Claims orders={claimed} model={model} money={money} />
      )}
      {rows.length > 0 && (
        <p class="row total">
          <span class="grow">{words.total}</span>
          <strong>{money.format(total)}</strong>
        </p>
      )}
      {BANDS.filter((band) => bands[band] > 0).map((band) => {
        const orders = rows.flatMap((row) => (row.band === band ? (known.get(row.order) ?? []) : []));
        const title = `${words.bands[band]}: ${money.format(bands[band])}`;
        return (
          <Section key={band} amountOf={(order) => order.balance} {...{ title, orders, model, money }} />
        );
      })}
      {back.length > 0 && (
        <Section
          title={words.owedBack}
          orders={back}
          amountOf={(order) => order.owedBack}
          {...{ model, money }}
        />
      )}
    </div>
  );
}

interface ListProps extends Omit<Props, 'view'> {
  readonly orders: readonly OwingOrder[];
}

interface SectionProps extends ListProps {
  readonly title: string;
  readonly amountOf: (order: OwingOrder) => number;
}

function Section({ title, orders, amountOf, model, money }: SectionProps) {
  return (
    <section>
      <h2>{title}</h2>
      <ul class="matches">
        {orders.map((order) => (
          <Owed key={order.number} amount={amountOf(order)} {...{ order, model, money }} />
        ))}
      </ul>
    </section>
  );
}

function Claims({ orders, model, money }: ListProps) {
  const words = model.words.payments;
  return (
    <section>
      <h2>{words.claimed}</h2>
      <ul class="matches">
        {orders.map((order) => (
          <Claim key={order.number} {...{ order, model, money }} />
        ))}
      </ul>
      {model.booking.state.value.kind !== 'idle' && (
        <BookingBar
          id="claims"
          booking={model.booking}
          words={model.words}
          label={words.confirm}
          ready={false}
          book={() => void bookAll(model, [])}
          said={() => fill(words.booked, model.booked.value)}
        />
      )}
    </section>
  );
}

interface RowProps extends Omit<Props, 'view'> {
  readonly order: OwingOrder;
}

function Owed({ order, amount, model, money }: RowProps & { readonly amount: number }) {
  const { number, customer, day, due, status, paymentStatus, cod, courier } = order;
  const words = model.words.payments;
  const said = (each: string) => formatDay(each, model.language, 'short');
  const about = [
    due === '' ? said(day) : fill(words.due, said(due)),
    status,
    cod ? `COD ${courier}`.trim() : paymentStatus,
  ];
  return (
    <li>
      <Button class="owed" onClick={() => model.openOrder(number)}>
        <span class="row">
          <span class="grow strong">{number}</span>
          <span>{money.format(amount)}</span>
        </span>
        <span class="first">{customer}</span>
        <span class="second">{about.join(' \u00b7 ')}</span>
      </Button>
    </li>
  );
}

function Claim({ order, model, money }: RowProps) {
  const words = model.words.payments;
  const { number, balance, claimed } = order;
  const proof = claimed ?? '';
  return (
    <>
      <Owed order={order} amount={balance} model={model} money={money} />
      <li class="row">
        {/^https?:\/\//i.test(proof) ? (
          <a class="grow" href={proof} target="_blank" rel="noreferrer">
            {words.proof}
          </a>
        ) : (
          <span class="grow second">{proof}</span>
        )}
        <Button
          disabled={model.booking.locked()}
          onClick={() => void bookAll(model, [{ order: number, amount: balance }])}
        >
          {words.confirm}
        </Button>
      </li>
    </>
  );
}
