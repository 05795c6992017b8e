import { type Signal, signal } from '@preact/signals-core';
import type { TodayView } from '../entry/calls.ts';
import type { Boot, PanelName } from './boot.ts';
import type { Client } from './client.ts';
import { createNewOrder, type NewOrderModel } from './new-order/model.ts';
import { NewOrderPanel } from './new-order/panel.tsx';
import { open } from './order/acts.ts';
import { createOrder, type OrderModel } from './order/model.ts';
import { OrderPanel } from './order/panel.tsx';
import { Tabs } from './parts/tabs.tsx';
import { createRemote, type Remote } from './remote.ts';
import { newKey } from './request-key.ts';
import type { Store } from './store.ts';
import { TodayPanel } from './today/panel.tsx';

export interface AppModel {
  readonly panel: Signal<PanelName>;
  readonly newOrder: NewOrderModel;
  readonly order: OrderModel;
  readonly today: Remote<TodayView>;
}

/** The state of the whole sidebar; asks the server nothing yet. */
export function createApp(boot: Boot, client: Client, store: Store): AppModel {
  const { language, words } = boot;
  return {
    panel: signal(boot.panel),
    newOrder: createNewOrder({ client, store, newKey, words, language }),
    order: createOrder({ client, newKey, words, language }),
    today: createRemote(() => client.today({})),
  };
}

/** Shows a panel; its data is fetched the first time only. */
export function showPanel(app: AppModel, panel: PanelName): void {
  app.panel.value = panel;
  const { remote } = { newOrder: app.newOrder, order: app.order, today: { remote: app.today } }[panel];
  if (remote.state.peek().kind !== 'idle') return;
  void remote.load().then(() => {
    if (panel === 'newOrder' && !app.newOrder.restored.peek()) app.newOrder.focus.value = 'customer';
  });
}

export function App({ app }: { readonly app: AppModel }) {
  const { words, language } = app.newOrder;
  const openOrder = (number: string) => {
    open(app.order, number);
    showPanel(app, 'order');
  };
  return (
    <Tabs
      label={words.panels.label}
      chosen={app.panel.value}
      choose={(panel) => showPanel(app, panel)}
      tabs={[
        {
          id: 'newOrder',
          label: words.panels.newOrder,
          content: <NewOrderPanel model={app.newOrder} openOrder={openOrder} />,
        },
        { id: 'order', label: words.panels.order, content: <OrderPanel model={app.order} /> },
        {
          id: 'today',
          label: words.panels.today,
          content: <TodayPanel remote={app.today} words={words} language={language} />,
        },
      ]}
    />
  );
}
