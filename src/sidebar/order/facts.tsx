import type { OrderDetails } from '../../entry/calls.ts';
import type { SidebarWords } from '../../words/sidebar.ts';
import { fill } from '../fill.ts';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import type { ShopMoney } from '../shop-money.ts';

interface Props {
  readonly order: OrderDetails;
  readonly money: ShopMoney;
  readonly words: SidebarWords['order'];
}

/** Shows another order. */
type Open = (number: string) => void;

/** Which order it is, where it stands, and what is wrong with it. */
export function OrderHead({ order, words }: Omit<Props, 'money'>) {
  return (
    <>
      <header class="order-head">
        <h2 class="title">{order.number}</h2>
        <p class="first">{order.customer}</p>
        <p class="second">
          {[order.day, order.channel, order.channelOrder].filter(Boolean).join(' \u00b7 ')}
        </p>
        <p class="tags">
          <span class="tag">{order.status}</span>
          <span class={`tag ${order.balance > 0 ? 'due' : 'settled'}`}>{order.paymentStatus}</span>
          {order.hold !== '' && <span class="tag">{words.holds[order.hold]}</span>}
        </p>
        <Dates order={order} words={words} />
      </header>
      {order.problem !== '' && (
        <Notice tone="bad" title={words.problem}>
          <p>{order.problem}</p>
        </Notice>
      )}
    </>
  );
}

/** What is to happen by when. */
function Dates({ order, words }: Omit<Props, 'money'>) {
  const dates = [
    order.due !== '' && order.balance > 0 && fill(words.due, order.due),
    order.shipBy !== '' && order.open && fill(words.shipBy, order.shipBy),
  ].filter((text) => text !== false);
  return (
    <>
      {dates.map((text) => (
        <p key={text} class="second">
          {text}
        </p>
      ))}
    </>
  );
}

/** What was ordered, by whom, and what was said about it. */
export function OrderFacts({ order, money, words, open }: Props & { readonly open: Open }) {
  return (
    <>
      <Contact order={order} words={words} />
      <section>
        <h2>{words.goods}</h2>
        <ul class="goods">
          {order.lines.map((line) => (
            <li key={line.id} class="row">
              <span class="grow">
                <span class="first">{line.name}</span>
                <span class="second">
                  {line.quantity} {'\u00d7'} {money.format(line.price)}
                  {line.discount > 0 && ` \u2212 ${money.format(line.discount)}`} {'\u00b7'} {line.sku}
                </span>
              </span>
              <span class="number">{money.format(line.net)}</span>
            </li>
          ))}
        </ul>
        <Totals order={order} money={money} words={words} />
        {order.shippingCost > 0 && (
          <p class="hint">{fill(words.shippingCost, money.format(order.shippingCost))}</p>
        )}
        <Links order={order} words={words} open={open} />
      </section>
      <Afterwards order={order} words={words} />
    </>
  );
}

/** Orders this one came of, or that went out for its goods. */
function Links({ order, words, open }: Omit<Props, 'money'> & { readonly open: Open }) {
  const links = (['splitFrom', 'replaces', 'replacedBy'] as const).flatMap((link) =>
    order[link]
      .split(', ')
      .filter(Boolean)
      .map((number) => ({ number, said: fill(words[link], number) })),
  );
  return (
    <>
      {links.map(({ number, said }) => (
        <Button key={said} class="link" onClick={() => open(number)}>
          {said}
        </Button>
      ))}
    </>
  );
}

function Contact({ order, words }: Omit<Props, 'money'>) {
  const { recipient, customer, dropship } = order;
  const sender = dropship && [dropship.name, dropship.phone].filter(Boolean).join(', ');
  const known = [
    recipient !== customer && recipient !== '' && fill(words.recipient, recipient),
    ...[order.phone, order.email, order.address],
    sender && fill(words.sender, sender),
  ].filter((text): text is string => typeof text === 'string' && text !== '');
  if (known.length === 0) return null;
  return (
    <section>
      <h2>{words.contact}</h2>
      {known.map((text) => (
        <p key={text} class="second wrap">
          {text}
        </p>
      ))}
    </section>
  );
}

function Totals({ order, money, words }: Props) {
  const extra = order.fees - order.insurance - order.packing;
  const rows = [
    [words.subtotal, order.subtotal, order.subtotal !== order.total],
    [words.discount, -order.discount, order.discount > 0],
    [words.shipping, order.shipping, order.shipping > 0],
    [words.insurance, order.insurance, order.insurance > 0],
    [words.packing, order.packing, order.packing > 0],
    [words.fees, extra, extra > 0],
    [words.tax, order.tax, order.tax > 0],
    [words.uniqueCode, order.uniqueCode, order.uniqueCode > 0],
    [words.total, order.total, true],
    [words.paid, order.paid, order.paid > 0],
    [words.balance, order.balance, order.balance > 0 && order.paid > 0],
  ] as const;
  return (
    <dl class="totals">
      {rows.map(
        ([label, amount, shown]) =>
          shown && (
            <div key={label} class={label === words.total || label === words.balance ? 'row strong' : 'row'}>
              <dt class="grow">{label}</dt>
              <dd>{money.format(amount)}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

function Afterwards({ order, words }: Omit<Props, 'money'>) {
  return (
    <>
      {order.method !== '' && (
        <section>
          <h2>{words.method}</h2>
          <p class="wrap">{order.method}</p>
        </section>
      )}
      {order.note !== '' && (
        <section>
          <h2>{words.note}</h2>
          <p class="wrap">{order.note}</p>
        </section>
      )}
      <section>
        <h2>{words.lastMessage}</h2>
        <p class="wrap">{order.lastMessage || words.noMessage}</p>
      </section>
    </>
  );
}
