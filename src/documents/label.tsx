import { Barcode } from './barcode.tsx';
import { piecesOf, type Sheet, senderOf, weightText } from './paper.ts';
import { Lines, Person } from './parts.tsx';

/** So many lines of contents; what is left is counted. */
const MOST_LINES = 5;

/** What is stuck on the parcel, 100 × 150 mm or a quarter of A4. */
export function Label(sheet: Sheet) {
  const { view, words, order } = sheet;
  const sender = senderOf(view, order);
  return (
    <article class="label">
      <header>
        <h2 class="courier">{order.courier || words.courier}</h2>
        <div class="order">
          <p class="number">{order.number}</p>
          <p>{order.day}</p>
        </div>
      </header>
      <Tracking {...sheet} />
      <div class="to">
        <Person
          title={words.to}
          name={order.recipient || order.customer}
          phone={order.phone}
          address={order.address}
        />
      </div>
      <div class="from">
        <Person title={words.from} {...sender} />
      </div>
      <Collect {...sheet} />
      <div class="inside">
        <h3>
          {words.contents}: {words.pieces(piecesOf(order))}
          {order.weight > 0 && `, ${weightText(order.weight, view.language)}`}
        </h3>
        <Inside {...sheet} />
        <Lines text={order.note} />
      </div>
    </article>
  );
}

function Tracking({ words, order }: Sheet) {
  if (order.tracking === '')
    return (
      <div class="tracking blank">
        <p>{words.trackingSpace}</p>
      </div>
    );
  return (
    <div class="tracking">
      <Barcode text={order.tracking} />
      <p class="code">{order.tracking}</p>
    </div>
  );
}

function Collect({ words, money, order }: Sheet) {
  if (order.collect === 0) return null;
  return (
    <p class="collect">
      <span>{words.collect}</span> <strong>{money(order.collect)}</strong>
    </p>
  );
}

function Inside({ words, order }: Sheet) {
  const { lines } = order;
  const shown = lines.length > MOST_LINES + 1 ? lines.slice(0, MOST_LINES) : lines;
  return (
    <ul>
      {shown.map(({ id, name, quantity }) => (
        <li key={id}>
          {quantity} {'\u00d7'} {name}
        </li>
      ))}
      {shown.length < lines.length && <li>{words.more(lines.length - shown.length)}</li>}
    </ul>
  );
}
