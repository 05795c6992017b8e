import type { ComponentChildren } from 'preact';
import type { LastBooking, OrderDetails, OrderView } from '../../entry/calls.ts';
import type { SidebarWords } from '../../words/sidebar.ts';
import type { PanelContext } from '../panel.ts';
import { Button } from '../parts/button.tsx';
import { type ShopMoney, shopMoney } from '../shop-money.ts';
import { showBooked } from './acts.ts';
import { correct } from './correct.tsx';
import { documents } from './documents.tsx';
import { edit } from './edit.tsx';
import { swap } from './exchange.tsx';
import type { OrderModel } from './model.ts';
import { pay } from './pay.tsx';
import { refund } from './refund.tsx';
import { bringBack } from './return.tsx';
import { split } from './split.tsx';
import { undo } from './undo.tsx';

/** What an action works with: the order as it was when the action was opened, and the page's means. */
export interface ActionDesk extends PanelContext {
  readonly order: OrderDetails;
  /** What an undo would take back; null for nothing. */
  readonly last: LastBooking | null;
  readonly shop: OrderView;
  readonly money: ShopMoney;
  /** Moves the keyboard to the element with this id. */
  readonly focus: (id: string) => void;
  /** It is booked: shows the order as it is now and the sentence, and closes the action. */
  readonly done: (order: OrderDetails, message: string) => void;
}

/** Something that can be done to an order besides changing its row; a file of its own beside this one. */
export interface OrderAction {
  readonly id: string;
  readonly label: (words: SidebarWords) => string;
  readonly offered: (order: OrderDetails, last: LastBooking | null) => boolean;
  /** Called when a person opens it; its state lives in signals until it is closed. Answers what it shows. */
  readonly create: (desk: ActionDesk) => () => ComponentChildren;
}

/** In the order in which they are offered. */
const ACTIONS: readonly OrderAction[] = [pay, edit, split, documents, refund, correct, bringBack, swap, undo];

interface Props {
  readonly model: OrderModel;
  readonly shop: OrderView;
  readonly order: OrderDetails;
}

/** What can be done to the order, one at a time. */
export function OrderActions({ model, shop, order }: Props) {
  const offered = ACTIONS.filter((action) => action.offered(order, lastOf(model)));
  if (offered.length === 0) return null;
  const open = model.action.value;
  return (
    <section>
      <h2>{model.words.order.actions}</h2>
      <ul class="actions">
        {offered.map((action) => (
          <li key={action.id}>
            <Button
              id={`action-${action.id}`}
              aria-expanded={open?.id === action.id}
              onClick={() => toggle(action, { model, shop, order })}
            >
              {action.label(model.words)}
            </Button>
            {open?.id === action.id && <div class="card">{open.view()}</div>}
          </li>
        ))}
      </ul>
    </section>
  );
}

const lastOf = ({ last }: OrderModel): LastBooking | null =>
  last.state.value.kind === 'ready' ? last.state.value.value : null;

function toggle({ id, create }: OrderAction, { model, shop, order }: Props): void {
  if (model.action.peek()?.id === id) {
    model.action.value = null;
    return;
  }
  const view = create({
    ...model,
    order,
    shop,
    last: lastOf(model),
    money: shopMoney(shop, model.language),
    focus: (target) => {
      model.focus.value = target;
    },
    done: (now, message) => {
      model.action.value = null;
      model.said.value = message;
      model.focus.value = `action-${id}`;
      showBooked(model, now);
    },
  });
  model.said.value = '';
  model.action.value = { id, view };
}
