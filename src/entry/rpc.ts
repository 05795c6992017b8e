/** The one door of the sidebar: a method by name, its input checked by its schema, its answer as JSON. */
import * as v from 'valibot';
import { Refusal, refuse } from '../domain/errors.ts';
import { openShop } from '../tables/shop.ts';
import { findOrders } from '../use-cases/find-orders.ts';
import { processRequests } from '../use-cases/process-requests.ts';
import { viewOrder } from '../use-cases/view-order.ts';
import { viewNewOrder, viewToday } from '../use-cases/view-shop.ts';
import { bookWords } from '../words/book.ts';
import { type Answers, calls, type Input, type Method } from './calls.ts';
import { atDesk, fallbackLanguage, languageOf, logBug, readDesk } from './desk.ts';
import { documentHandlers } from './document-handlers.ts';
import { messageHandlers } from './message-handlers.ts';
import { moneyHandlers } from './money-handlers.ts';
import { orderHandlers } from './order-handlers.ts';
import { partScript } from './page.ts';
import { selectedRows } from './selection.ts';
import { shipHandlers } from './ship-handlers.ts';

type Handlers = { readonly [M in Method]: (input: Input<M>) => Answers[M] };

const handlers: Handlers = {
  newOrder: () => newOrder(),
  order: ({ number }) =>
    readDesk((desk, google) =>
      viewOrder(openShop(desk), number === undefined ? { row: selectedRows(desk, google)?.row } : { number }),
    ),
  today: () => readDesk((desk) => viewToday(openShop(desk), desk.book.behind ?? { late: 0, overdue: 0 })),
  find: ({ text, before }) => readDesk((desk) => findOrders(openShop(desk), text, before)),
  part: ({ name }) => ({ script: partScript(name) }),
  ...orderHandlers,
  ...shipHandlers,
  ...moneyHandlers,
  ...documentHandlers,
  ...messageHandlers,
};

// Products typed a moment ago must be there when the form opens; usually nothing waits and nothing is locked.
function newOrder(): Answers['newOrder'] {
  const view = readDesk((desk) => {
    const waits = (desk.book.anchors.get('products')?.waiting ?? 0) > 0;
    return waits ? undefined : viewNewOrder(openShop(desk));
  });
  if (view) return view;
  atDesk((desk) => processRequests(desk, { table: 'products', row: 2, count: 1 }));
  return readDesk((desk) => viewNewOrder(openShop(desk)));
}

/** Never throws: what a person may know becomes a sentence, everything else is logged and reads as a bug. */
export function rpc(method: unknown, json: unknown): string {
  let language: 'id' | 'en' | undefined;
  try {
    return JSON.stringify({ ok: true, value: answer(method, json) });
  } catch (error) {
    language = spokenLanguage();
    const words = bookWords(language);
    if (!(error instanceof Refusal)) logBug(`rpc ${knownMethod(method) ?? 'unknown'}`, error);
    const code = error instanceof Refusal ? error.code : error instanceof RangeError ? 'too-large' : 'bug';
    const params = error instanceof Refusal ? error.params : {};
    const message = words.refusal(code, params);
    const { field } = params;
    const fields = typeof field === 'string' ? { fields: { [field]: message } } : {};
    return JSON.stringify({
      ok: false,
      error: { code, message, ...fields, retryable: code === 'busy' || code === 'bug' },
    });
  }
}

const spokenLanguage = (): 'id' | 'en' => {
  try {
    return readDesk((desk) => languageOf(desk));
  } catch {
    return fallbackLanguage();
  }
};

const knownMethod = (method: unknown): Method | undefined =>
  typeof method === 'string' && Object.keys(handlers).includes(method) ? (method as Method) : undefined;

function answer(method: unknown, json: unknown): unknown {
  const name = knownMethod(method) ?? refuse('unknown-method');
  const parsed = v.safeParse(calls[name], parseJson(json));
  if (!parsed.success) return refuse('bad-request');
  return (handlers[name] as (input: unknown) => unknown)(parsed.output);
}

function parseJson(json: unknown): unknown {
  if (typeof json !== 'string' || json.length > 200_000) return refuse('bad-request');
  try {
    return JSON.parse(json);
  } catch {
    return refuse('bad-request');
  }
}
