import type { OrderView } from '../../entry/calls.ts';
import { Button } from '../parts/button.tsx';
import { onSubmit } from '../parts/keys.ts';
import { ModeNote, Notice } from '../parts/notice.tsx';
import { RemoteView } from '../parts/remote-view.tsx';
import { type ShopMoney, shopMoney } from '../shop-money.ts';
import { OrderActions } from './actions.tsx';
import { open, openSelected, saveChanges } from './acts.ts';
import { OrderFacts, OrderHead } from './facts.tsx';
import { OrderForm } from './form.tsx';
import type { OrderModel } from './model.ts';
import { SaveBar } from './save-bar.tsx';

/** The panel "Order": the selected row, and what can be done to it. */
export function OrderPanel({ model }: { readonly model: OrderModel }) {
  const words = model.words;
  return (
    <form
      class="panel"
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={onSubmit(() => void saveChanges(model))}
    >
      <div class="toolbar">
        <Button class="wide" disabled={isBusy(model)} onClick={() => openSelected(model)}>
          {words.order.refresh}
        </Button>
        <LoseChanges model={model} />
      </div>
      <RemoteView remote={model.remote} loading={words.loading.order} words={words.trouble}>
        {(view) => <Opened model={model} view={view} money={shopMoney(view, model.language)} />}
      </RemoteView>
    </form>
  );
}

function isBusy(model: OrderModel): boolean {
  return model.booking.state.value.kind === 'saving' || model.remote.state.value.kind === 'loading';
}

function LoseChanges({ model }: { readonly model: OrderModel }) {
  const words = model.words.order;
  if (!model.asking.value) return null;
  return (
    <Notice tone="warn" live="alert">
      <p>{words.unsaved}</p>
      <Button onClick={() => open(model, '')}>{words.discard}</Button>{' '}
      <Button class="link" onClick={() => (model.asking.value = false)}>
        {words.stay}
      </Button>
    </Notice>
  );
}

interface OpenedProps {
  readonly model: OrderModel;
  readonly view: OrderView;
  readonly money: ShopMoney;
}

function Opened({ model, view, money }: OpenedProps) {
  const words = model.words;
  const { order } = view;
  if (order === null)
    return (
      <div class="scroll empty">
        <h2 class="title">{words.order.none}</h2>
        <p>{words.order.noneHint}</p>
      </div>
    );
  return (
    <>
      <div class="scroll">
        <ModeNote mode={view.mode} words={words.mode} />
        <OrderHead order={order} words={words.order} />
        {model.said.value !== '' && (
          <Notice tone="good" live="status">
            <p>{model.said.value}</p>
          </Notice>
        )}
        <OrderForm model={model} order={order} couriers={view.couriers} money={money} />
        <OrderFacts order={order} money={money} words={words.order} open={model.openOrder} />
        <OrderActions model={model} shop={view} order={order} />
      </div>
      <SaveBar model={model} />
    </>
  );
}
