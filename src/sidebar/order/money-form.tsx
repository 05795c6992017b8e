import { type Signal, signal } from '@preact/signals-core';
import type { OrderMoneyView } from '../../entry/calls.ts';
import { Choice, TextField } from '../parts/field.tsx';
import { MoneyField } from '../parts/money-field.tsx';
import { createRemote, type Remote } from '../remote.ts';
import type { ActionDesk } from './actions.tsx';

/** What a person says of money that came or goes. */
export interface MoneyForm {
  readonly remote: Remote<OrderMoneyView>;
  readonly amount: Signal<string>;
  readonly method: Signal<string>;
  readonly reference: Signal<string>;
  readonly reason: Signal<string>;
  readonly problem: Signal<string | undefined>;
}

/** Asks for the order's money at once; `amount` in minor units stands in the field, undefined leaves it blank. */
export function createMoneyForm({ client, order, money }: ActionDesk, amount?: number): MoneyForm {
  const remote = createRemote(() => client.orderMoney({ number: order.number }));
  void remote.load();
  return {
    remote,
    amount: signal(amount === undefined ? '' : money.format(amount)),
    method: signal(''),
    reference: signal(''),
    reason: signal(''),
    problem: signal<string | undefined>(undefined),
  };
}

/** The amount in minor units; says so and answers undefined where there is none. */
export function amountIn(form: MoneyForm, desk: ActionDesk, id: string): number | undefined {
  const amount = desk.money.parse(form.amount.peek());
  if (amount !== undefined && amount > 0) return amount;
  form.problem.value = desk.words.order.payOdd;
  desk.focus(id);
  return undefined;
}

/** What of method and reference was given, and who books it. */
export function saidOf(form: MoneyForm, desk: ActionDesk) {
  const [method, reference] = [form.method.peek(), form.reference.peek().trim()];
  const admin = desk.admin();
  return {
    ...(method !== '' && { method }),
    ...(reference !== '' && { reference }),
    ...(admin !== '' && { admin }),
  };
}

interface Props {
  readonly id: string;
  readonly form: MoneyForm;
  readonly desk: ActionDesk;
  readonly methods: readonly string[];
}

/** Amount, method and reference. */
export function MoneyFields({ id, form, desk, methods }: Props) {
  const words = desk.words.orderMoney;
  return (
    <>
      <MoneyField
        id={`${id}-amount`}
        label={words.amount}
        value={form.amount.value}
        money={desk.money}
        problem={form.problem.value}
        change={(text) => {
          form.amount.value = text;
          form.problem.value = undefined;
        }}
      />
      <Choice
        id={`${id}-method`}
        label={words.method}
        value={form.method.value}
        choices={methods}
        none={words.usual}
        change={(text) => {
          form.method.value = text;
        }}
      />
      <TextField
        id={`${id}-reference`}
        label={words.reference}
        value={form.reference.value}
        change={(text) => {
          form.reference.value = text;
        }}
      />
    </>
  );
}
