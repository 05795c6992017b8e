import type { FoundOrder } from '../../entry/find-calls.ts';
import { fill } from '../fill.ts';
import { Button } from '../parts/button.tsx';
import { TextField } from '../parts/field.tsx';
import { RemoteView } from '../parts/remote-view.tsx';
import { type ShopMoney, shopMoney } from '../shop-money.ts';
import { type FindModel, type Found, find, findOlder } from './model.ts';

/** The panel "Find": one field, and the orders that answer to it. */
export function FindPanel({ model }: { readonly model: FindModel }) {
  const words = model.words.find;
  return (
    <form class="panel" onSubmit={(event) => event.preventDefault()}>
      <div class="toolbar">
        <TextField
          id="find-text"
          label={words.label}
          hint={words.hint}
          value={model.text.value}
          problem={model.problem.value}
          change={(text) => {
            model.text.value = text;
            model.problem.value = undefined;
          }}
          enter={() => void find(model)}
        />
        <Button class="wide" disabled={isBusy(model)} onClick={() => void find(model)}>
          {words.button}
        </Button>
      </div>
      {model.begun.value ? (
        <RemoteView remote={model.remote} loading={words.busy} words={model.words.trouble}>
          {(found) => <Results model={model} found={found} />}
        </RemoteView>
      ) : (
        <div class="scroll empty">
          <h2 class="title">{words.start}</h2>
          <p>{words.startHint}</p>
        </div>
      )}
    </form>
  );
}

function isBusy(model: FindModel): boolean {
  return model.remote.state.value.kind === 'loading';
}

function Results({ model, found }: { readonly model: FindModel; readonly found: Found }) {
  const words = model.words.find;
  const money = shopMoney(found, model.language);
  const count = found.orders.length;
  return (
    <div class="scroll">
      <div role="status">
        <h2 class="count">
          {count > 0 ? fill(words.count, count + found.more) : fill(words.none, found.text)}
        </h2>
        {count === 0 && <p>{words.noneHint}</p>}
      </div>
      <ul class="found" onKeyDown={walk}>
        {found.orders.map((order, at) => (
          <li key={order.number}>
            <Hit id={`found-${at}`} order={order} money={money} model={model} />
          </li>
        ))}
      </ul>
      {found.more > 0 && <p class="hint">{fill(words.more, found.more)}</p>}
      {found.older > 0 && (
        <div>
          <p class="hint">{fill(words.olderHint, found.older)}</p>
          <Button class="link" onClick={() => void findOlder(model)}>
            {words.older}
          </Button>
        </div>
      )}
    </div>
  );
}

interface HitProps {
  readonly id: string;
  readonly order: FoundOrder;
  readonly money: ShopMoney;
  readonly model: FindModel;
}

function Hit({ id, order, money, model }: HitProps) {
  const { number, customer, recipient, day, status, paymentStatus, items, total } = order;
  const other = recipient !== '' && recipient !== customer;
  return (
    <Button id={id} class="hit" onClick={() => model.openOrder(number)}>
      <span class="row">
        <span class="grow strong">{number}</span>
        <span>{money.format(total)}</span>
      </span>
      <span class="first">{customer}</span>
      {other && <span class="second">{fill(model.words.find.forWhom, recipient)}</span>}
      <span class="second">{[day, status, paymentStatus].filter(Boolean).join(' \u00b7 ')}</span>
      <span class="second clipped">{items}</span>
    </Button>
  );
}

/** Arrows lead from one order to the next; from the first, up into the field. */
function walk(event: KeyboardEvent): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const at = Number(/^found-(\d+)$/.exec((event.target as Element).id)?.[1]);
  if (by === undefined || Number.isNaN(at)) return;
  event.preventDefault();
  const next = at + by < 0 ? 'find-text' : `found-${at + by}`;
  document.getElementById(next)?.focus();
}
