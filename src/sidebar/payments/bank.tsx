import type { MatchedRow } from '../../domain/match-bank.ts';
import type { OpenOrdersView } from '../../entry/calls.ts';
import { fill } from '../fill.ts';
import { Choice, TextField } from '../parts/field.tsx';
import type { ShopMoney } from '../shop-money.ts';
import { BookFooter } from './footer.tsx';
import { type BankMatch, chosenOf, matchPaste, paymentsOf, usualMethod } from './matching.ts';
import type { PaymentsModel } from './model.ts';

interface Props {
  readonly model: PaymentsModel;
  readonly view: OpenOrdersView;
  readonly money: ShopMoney;
}

/** Rows of a bank's statement against the orders that wait for money. */
export function BankPage({ model, view, money }: Props) {
  const words = model.words.payments;
  const text = model.bankText.value;
  const match = text.trim() === '' ? undefined : matchPaste(text, view, model.language);
  const method = model.method.value || usualMethod(view);
  const payments = match ? paymentsOf(match.matched, model.choices.value, method) : [];
  return (
    <>
      <div class="scroll">
        <TextField
          id="bank-text"
          label={words.bankLabel}
          hint={words.bankHint}
          value={text}
          rows={match ? 3 : 6}
          change={(typed) => {
            model.bankText.value = typed;
          }}
        />
        {match && <Counts match={match} model={model} />}
        {match && match.matched.length > 0 && (
          <Matches matched={match.matched} method={method} {...{ model, view, money }} />
        )}
        {match && match.unknown.length > 0 && <Unknown rows={match.unknown} model={model} money={money} />}
      </div>
      <BookFooter
        model={model}
        payments={payments}
        label={fill(fill(words.book, payments.length), money.format(sumOf(payments)))}
      />
    </>
  );
}

interface MatchesProps extends Props {
  readonly matched: readonly MatchedRow[];
  readonly method: string;
}

function Matches({ matched, method, model, view, money }: MatchesProps) {
  const words = model.words.payments;
  return (
    <>
      <Choice
        id="bank-method"
        label={words.method}
        value={method}
        choices={view.methods}
        none={words.noMethod}
        change={(typed) => {
          model.method.value = typed;
        }}
      />
      <ul class="matches">
        {matched.map((row) => (
          <Match key={row.reference} row={row} {...{ model, view, money }} />
        ))}
      </ul>
    </>
  );
}

const sumOf = (payments: readonly { readonly amount: number }[]): number =>
  payments.reduce((sum, { amount }) => sum + amount, 0);

function Counts({ match, model }: { readonly match: BankMatch; readonly model: PaymentsModel }) {
  const words = model.words.payments;
  const { paste, matched, unknown, before, out } = match;
  const left = paste.skipped.filter(({ reason }) => reason !== 'header' && reason !== 'summary');
  const lines = [
    fill(words.matched, matched.length),
    ...(unknown.length > 0 ? [fill(words.unmatched, unknown.length)] : []),
    ...(before > 0 ? [fill(words.before, before)] : []),
    ...(out > 0 ? [fill(words.out, out)] : []),
  ];
  return (
    <div role="status">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {paste.directionAssumed && <p class="second">{words.assumed}</p>}
      {left.length > 0 && (
        <details>
          <summary>{fill(words.skipped, left.length)}</summary>
          <ul>
            {left.map(({ line, text, reason }) => (
              <li key={line} class="second">
                {line}: {text} ({words.skips[reason]})
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function Match({ row: matched, model, view, money }: Props & { readonly row: MatchedRow }) {
  const words = model.words.payments;
  const { row, reference, candidates, before, contested } = matched;
  const at = candidates.findIndex((each) => each === chosenOf(matched, model.choices.value));
  const name = (order: string): string =>
    [order, view.orders.find(({ number }) => number === order)?.customer].filter(Boolean).join(' ');
  const say = (place: string): string => {
    const { parts = [], excess = 0 } = candidates[Number(place)] ?? {};
    const named = parts.map(({ order, amount }) => `${name(order)} ${money.format(amount)}`).join(' + ');
    return excess > 0 ? `${named} (+${money.format(excess)})` : named;
  };
  const reasons = candidates[at]?.reasons ?? candidates[0]?.reasons ?? [];
  return (
    <li class={`card ${at < 0 ? 'open' : ''}`}>
      <p class="row">
        <span class="grow">{row.day ?? words.pending}</span>
        <strong>{money.format(row.amount)}</strong>
      </p>
      <p class="second">{row.text}</p>
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
    </li>
  );
}

function Unknown({
  rows,
  model,
  money,
}: Pick<Props, 'model' | 'money'> & { readonly rows: readonly MatchedRow[] }) {
  return (
    <section>
      <h2>{model.words.payments.unknown}</h2>
      <ul class="matches">
        {rows.map(({ reference, row }) => (
          <li key={reference}>
            <p class="row">
              <span class="grow">{row.day ?? model.words.payments.pending}</span>
              <strong>{money.format(row.amount)}</strong>
            </p>
            <p class="second">{row.text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
