import { fill } from '../fill.ts';
import { Button } from '../parts/button.tsx';
import { ModeNote, Notice } from '../parts/notice.tsx';
import { RemoteView } from '../parts/remote-view.tsx';
import { type PackingModel, type PackingOrder, type Step, shown, toPack, turnTo } from './model.ts';
import { PackStep } from './pack.tsx';
import { PickStep } from './pick.tsx';
import { ShipStep } from './ship.tsx';

/** The panel "Pack & ship": from the shelves to the courier, many orders at once. */
export function PackingPanel({ model }: { readonly model: PackingModel }) {
  const { words } = model;
  return (
    <div class="panel packing">
      <RemoteView remote={model.remote} loading={words.packing.loading} words={words.trouble}>
        {(view) =>
          view.orders.length === 0 ? (
            <Nothing model={model} />
          ) : (
            <>
              <div class="toolbar">
                <Steps model={model} />
                <Filter model={model} />
              </div>
              {view.mode !== 'live' && (
                <div class="note-bar">
                  <ModeNote mode={view.mode} words={words.mode} />
                </div>
              )}
              {{ pick: PickStep, pack: PackStep, ship: ShipStep }[model.step.value]({ model, view })}
            </>
          )
        }
      </RemoteView>
    </div>
  );
}

function Nothing({ model }: { readonly model: PackingModel }) {
  const words = model.words.packing;
  return (
    <div class="scroll empty">
      <Said model={model} />
      <h2 class="title">{words.empty}</h2>
      <p>{words.emptyHint}</p>
      <Button onClick={() => void model.remote.load()}>{words.refresh}</Button>
    </div>
  );
}

const STEPS = ['pick', 'pack', 'ship'] as const satisfies readonly Step[];

function Steps({ model }: { readonly model: PackingModel }) {
  const words = model.words.packing;
  const orders = shown(model);
  const waiting = toPack(orders).length;
  const counts = { pick: waiting, pack: waiting, ship: orders.length };
  return (
    <fieldset class="steps" aria-label={words.steps}>
      {STEPS.map((step) => (
        <Button
          key={step}
          id={`packing-${step}`}
          aria-pressed={model.step.value === step}
          onClick={() => turnTo(model, step)}
        >
          {fill(words[step], counts[step])}
        </Button>
      ))}
    </fieldset>
  );
}

function Filter({ model }: { readonly model: PackingModel }) {
  const words = model.words.packing;
  const all = model.orders.value;
  const late = all.filter((order) => order.late).length;
  const couriers = [...new Set(all.map(({ courier }) => courier))].sort();
  if (late === 0 && couriers.length < 2) return null;
  return (
    <select
      aria-label={words.which}
      value={model.filter.value}
      onChange={(event) => (model.filter.value = event.currentTarget.value)}
    >
      <option value="">{fill(words.all, all.length)}</option>
      {late > 0 && <option value="late">{fill(words.late, late)}</option>}
      {couriers.length > 1 &&
        couriers.map((courier) => (
          <option key={courier} value={`=${courier}`}>
            {`${courier || words.noCourier} (${all.filter((order) => order.courier === courier).length})`}
          </option>
        ))}
    </select>
  );
}

/** What the last booking did, and what it could not do. */
export function Said({ model }: { readonly model: PackingModel }) {
  const words = model.words.packing;
  const refused = model.refused.value;
  return (
    <>
      {model.said.value !== '' && (
        <Notice tone="good" live="status">
          <p>{model.said.value}</p>
        </Notice>
      )}
      {refused.length > 0 && (
        <Notice tone="bad" live="alert" title={words.refused}>
          {refused.map(({ order, message }) => (
            <p key={order}>
              <OpenOrder model={model} number={order} />: {message}
            </p>
          ))}
        </Notice>
      )}
    </>
  );
}

function OpenOrder({ model, number }: { readonly model: PackingModel; readonly number: string }) {
  return (
    <Button class="link" title={model.words.packing.open} onClick={() => model.openOrder(number)}>
      {number}
    </Button>
  );
}

/** Number, courier, promise and name of an order. */
export function OrderHead({
  model,
  order,
  day,
}: {
  readonly model: PackingModel;
  readonly order: PackingOrder;
  readonly day: string;
}) {
  const words = model.words.packing;
  return (
    <div>
      <span class="row">
        <OpenOrder model={model} number={order.number} />
        <span class="grow second">{order.courier || words.noCourier}</span>
        {order.late && <span class="tag due">{words.lateTag}</span>}
      </span>
      <strong class="first">{order.recipient}</strong>
      {day !== '' && <span class="second">{fill(words.by, day)}</span>}
    </div>
  );
}
