import type { Sheet } from './paper.ts';
import { Facts, Lines, Person, ShopHead, Stamp } from './parts.tsx';
import { sumRows, taxWithin } from './sums.ts';

export function Invoice(sheet: Sheet) {
  const { view, words, order } = sheet;
  const unpaid = order.balance > 0 && !order.cancelled;
  return (
    <article class="sheet invoice">
      <header class="head">
        <ShopHead view={view} />
        <div class="what">
          <h2>{words.invoice}</h2>
          <Facts
            facts={[
              [words.number, order.number],
              [words.day, order.day],
              [words.payBy, unpaid ? order.due : ''],
              [words.status, order.paymentStatus],
            ]}
          />
        </div>
      </header>
      <div class="people">
        <Person title={words.billTo} name={order.customer} phone={order.phone} />
        <Person title={words.shipTo} name={order.recipient || order.customer} address={order.address} />
        <Facts
          facts={[
            [words.courier, order.courier],
            [words.tracking, order.tracking],
            [words.method, order.method],
          ]}
        />
      </div>
      <LineTable {...sheet} />
      <div class="end">
        <div class="words">
          <InWords {...sheet} />
          {unpaid && <HowToPay {...sheet} />}
          {order.settled && !order.cancelled && <Stamp>{words.stampPaid}</Stamp>}
          {order.cancelled && <Stamp>{words.stampCancelled}</Stamp>}
        </div>
        <Sums {...sheet} />
      </div>
      {view.terms !== '' && (
        <footer class="terms">
          <Lines text={view.terms} />
        </footer>
      )}
    </article>
  );
}

function LineTable({ words, money, order }: Sheet) {
  const discounted = order.lines.some(({ discount }) => discount !== 0);
  return (
    <table class="items">
      <thead>
        <tr>
          <th scope="col">{words.item}</th>
          <th scope="col" class="figure aside">
            {words.quantity}
          </th>
          <th scope="col" class="figure aside">
            {words.price}
          </th>
          {discounted && (
            <th scope="col" class="figure aside">
              {words.discount}
            </th>
          )}
          <th scope="col" class="figure">
            {words.amount}
          </th>
        </tr>
      </thead>
      <tbody>
        {order.lines.map(({ id, sku, name, quantity, price, discount, net }) => (
          <tr key={id}>
            <td>
              <span class="item">{name}</span> <span class="sku">{sku}</span>
              <span class="narrow">
                {quantity} {'\u00d7'} {money(price)}
                {discount !== 0 && ` \u2212 ${money(discount)}`}
              </span>
            </td>
            <td class="figure aside">{quantity}</td>
            <td class="figure aside">{money(price)}</td>
            {discounted && <td class="figure aside">{discount === 0 ? '' : money(-discount)}</td>}
            <td class="figure">{money(net)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Sums({ words, money, order }: Sheet) {
  const within = taxWithin(order);
  const { paid, balance } = order;
  return (
    <div class="sums">
      <dl>
        {sumRows(order).map(({ name, minor }) => (
          <div key={name}>
            <dt>{words.sums[name]}</dt>
            <dd>{money(minor)}</dd>
          </div>
        ))}
        <div class="total">
          <dt>{words.total}</dt>
          <dd>{money(order.total)}</dd>
        </div>
        {within > 0 && (
          <div class="within">
            <dt>{words.taxWithin}</dt>
            <dd>{money(within)}</dd>
          </div>
        )}
        {paid !== 0 && (
          <div>
            <dt>{words.paid}</dt>
            <dd>{money(paid)}</dd>
          </div>
        )}
        {paid !== 0 && balance !== 0 && (
          <div class="balance">
            <dt>{balance > 0 ? words.balance : words.overpaid}</dt>
            <dd>{money(Math.abs(balance))}</dd>
          </div>
        )}
      </dl>
    </div>
  );
}

function InWords({ words, spelled, order }: Sheet) {
  return (
    <div>
      <h3>{words.inWords}</h3>
      <p class="in-words">{spelled(order.total)}</p>
    </div>
  );
}

function HowToPay({ view, words, order }: Sheet) {
  if (order.collect > 0) return <p class="how">{words.payOnDelivery}</p>;
  if (view.accounts.length === 0) return null;
  return (
    <div class="how">
      <h3>{words.payTo}</h3>
      <ul>
        {view.accounts.map((account) => (
          <li key={account}>{account}</li>
        ))}
      </ul>
      {order.uniqueCode > 0 && <p class="quiet">{words.exact}</p>}
    </div>
  );
}
