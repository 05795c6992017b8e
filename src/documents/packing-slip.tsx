import { phoneText, piecesOf, type Sheet, senderOf, weightText } from './paper.ts';
import { Facts, Lines, Person } from './parts.tsx';

/** What lies in the parcel. It never names a price. */
export function PackingSlip({ view, words, order }: Sheet) {
  const sender = senderOf(view, order);
  return (
    <article class="sheet slip">
      <header class="head">
        <div class="shop">
          <div>
            <p class="shop-name">{sender.name}</p>
            <Lines text={sender.address} />
            {sender.phone !== '' && <p>{phoneText(sender.phone)}</p>}
          </div>
        </div>
        <div class="what">
          <h2>{words.slip}</h2>
          <Facts
            facts={[
              [words.order, order.number],
              [words.day, order.day],
            ]}
          />
        </div>
      </header>
      <div class="people">
        <Person
          title={words.to}
          name={order.recipient || order.customer}
          phone={order.phone}
          address={order.address}
        />
        <Facts
          facts={[
            [words.courier, order.courier],
            [words.tracking, order.tracking],
            [words.weight, order.weight > 0 ? weightText(order.weight, view.language) : ''],
          ]}
        />
      </div>
      <Contents order={order} words={words} />
      {order.note !== '' && (
        <div class="note">
          <h3>{words.note}</h3>
          <Lines text={order.note} />
        </div>
      )}
      <p class="packed-by">{words.packedBy}</p>
    </article>
  );
}

function Contents({ order, words }: Pick<Sheet, 'order' | 'words'>) {
  return (
    <table class="items">
      <thead>
        <tr>
          <td />
          <th scope="col" class="figure count">
            {words.quantity}
          </th>
          <th scope="col">{words.item}</th>
        </tr>
      </thead>
      <tbody>
        {order.lines.map(({ id, sku, name, quantity }) => (
          <tr key={id}>
            <td class="tick">
              <span class="box" />
            </td>
            <td class="figure count">{quantity}</td>
            <td>
              <span class="item">{name}</span> <span class="sku">{sku}</span>
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td colSpan={3}>{words.pieces(piecesOf(order))}</td>
        </tr>
      </tfoot>
    </table>
  );
}
