import type { MatchedRow } from '../../domain/match-bank.ts';
import type { OpenOrdersView } from '../../entry/calls.ts';
import { fill } from '../fill.ts';
import { Choice, TextField } from '../parts/field.tsx';
import type { ShopMoney } from '../shop-money.ts';
import { BankRow } from './bank-row.tsx';
import { BookFooter } from './footer.tsx';
import { type BankMatch, matchPaste, paymentsOf, usualMethod } from './matching.ts';
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
  const rows = match ? [...match.matched, ...match.unknown] : [];
  const payments = paymentsOf(rows, { choices: model.choices.value, given: model.given.value, method });
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
        {rows.length > 0 && <Method method={method} {...{ model, view }} />}
        {match && match.matched.length > 0 && <Rows rows={match.matched} {...{ model, view, money }} />}
        {match && match.unknown.length > 0 && (
          <section>
            <h2>{words.unknown}</h2>
            <Rows rows={match.unknown} {...{ model, view, money }} />
          </section>
        )}
      </div>
      <BookFooter
        model={model}
        payments={payments}
        label={fill(fill(words.book, payments.length), money.format(sumOf(payments)))}
      />
    </>
  );
}

function Method({ method, model, view }: Omit<Props, 'money'> & { readonly method: string }) {
  const words = model.words.payments;
  return (
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
  );
}

function Rows({ rows, ...props }: Props & { readonly rows: readonly MatchedRow[] }) {
  return (
    <ul class="matches">
      {rows.map((row) => (
        <BankRow key={row.reference} row={row} {...props} />
      ))}
    </ul>
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
