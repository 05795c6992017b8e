import type { Settlement } from '../../domain/settlement.ts';
import type { OpenOrdersView } from '../../entry/calls.ts';
import { fill } from '../fill.ts';
import { Choice, TextField } from '../parts/field.tsx';
import { MoneyField } from '../parts/money-field.tsx';
import type { ShopMoney } from '../shop-money.ts';
import { BookFooter } from './footer.tsx';
import type { PaymentsModel } from './model.ts';
import { type CodPaste, owingCouriers, settleList, settlementPayments, waitingWith } from './settling.ts';

interface Props {
  readonly model: PaymentsModel;
  readonly view: OpenOrdersView;
  readonly money: ShopMoney;
}

/** One transfer of a courier for many orders, net of its fee. */
export function CodPage({ model, view, money }: Props) {
  const words = model.words.payments;
  const couriers = owingCouriers(view);
  const { cod } = model;
  const courier = couriers.includes(cod.courier.value) ? cod.courier.value : (couriers[0] ?? '');
  const received = money.parse(cod.received.value);
  const paste =
    received === undefined
      ? undefined
      : settleList(view, courier, { list: cod.list.value, received }, model.language);
  const settlement = paste?.settlement;
  const payments = settlement ? settlementPayments(settlement, view, `${courier} ${view.today}`) : [];
  return (
    <>
      <div class="scroll">
        {couriers.length === 0 ? (
          <p>{words.codNone}</p>
        ) : (
          <CodForm problem={paste?.problem} {...{ model, view, money, couriers, courier }} />
        )}
        {settlement && <Outcome {...{ settlement, model, money }} unread={paste.unread} />}
      </div>
      <BookFooter model={model} payments={payments} label={fill(words.bookCod, payments.length)} />
    </>
  );
}

interface FormProps extends Props {
  readonly couriers: readonly string[];
  readonly courier: string;
  readonly problem: CodPaste['problem'];
}

function CodForm({ model, view, money, couriers, courier, problem }: FormProps) {
  const words = model.words.payments;
  const { cod } = model;
  return (
    <>
      <Choice
        id="cod-courier"
        label={words.courier}
        value={courier}
        choices={couriers}
        none={words.choose}
        change={(name) => {
          cod.courier.value = name;
        }}
      />
      <p class="second">{waitingSaid(model, view, courier, money)}</p>
      <MoneyField
        id="cod-received"
        label={words.received}
        value={cod.received.value}
        money={money}
        problem={problem && words.codProblems[problem]}
        change={(typed) => {
          cod.received.value = typed;
        }}
      />
      <TextField
        id="cod-list"
        label={words.codList}
        hint={words.codHint}
        rows={4}
        value={cod.list.value}
        change={(typed) => {
          cod.list.value = typed;
        }}
      />
    </>
  );
}

function waitingSaid(model: PaymentsModel, view: OpenOrdersView, courier: string, money: ShopMoney): string {
  const waiting = waitingWith(view, courier);
  const sum = waiting.reduce((all, { balance }) => all + balance, 0);
  return fill(fill(model.words.payments.codWaiting, waiting.length), money.format(sum));
}

interface OutcomeProps extends Pick<Props, 'model' | 'money'> {
  readonly settlement: Settlement;
  readonly unread: readonly string[];
}

function Outcome({ settlement, unread, model, money }: OutcomeProps) {
  const words = model.words.payments;
  const { gross, fee, missing, doubled, differing } = settlement;
  const lists = [
    [words.codMissing, missing.map(({ order }) => order)],
    [words.codDoubled, doubled],
    [words.codDiffering, differing.map(({ order, amount }) => `${order} ${money.format(amount)}`)],
    [words.codUnread, unread],
  ] as const;
  return (
    <section role="status">
      <p class="row">
        <span class="grow">{words.codGross}</span>
        <span>{money.format(gross)}</span>
      </p>
      <p class="row">
        <span class="grow">{words.codFee}</span>
        <span>{money.format(fee)}</span>
      </p>
      {lists
        .filter(([, found]) => found.length > 0)
        .map(([label, found]) => (
          <details key={label}>
            <summary>{fill(label, found.length)}</summary>
            <p class="second">{found.join(', ')}</p>
          </details>
        ))}
    </section>
  );
}
