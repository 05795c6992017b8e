import { itemsInWords } from '../domain/items.ts';
import type { Sheet } from './paper.ts';
import { Facts, ShopHead } from './parts.tsx';

/** Above this (UU 10/2020) a receipt in rupiah bears stamp duty. */
const STAMP_DUTY_ABOVE = 5_000_000;

/** Kuitansi: the shop says that it has received money. */
export function Receipt({ view, words, money, spelled, order }: Sheet) {
  const { paid, number, balance } = order;
  const dutiable = view.currency.code === 'IDR' && paid > STAMP_DUTY_ABOVE;
  return (
    <article class="sheet receipt">
      <header class="head">
        <ShopHead view={view} />
        <div class="what">
          <h2>{words.receipt}</h2>
          <Facts facts={[[words.number, number]]} />
        </div>
      </header>
      <dl class="said">
        <div>
          <dt>{words.receivedFrom}</dt>
          <dd class="name">{order.customer}</dd>
        </div>
        <div>
          <dt>{words.sumOf}</dt>
          <dd class="in-words">{spelled(paid)}</dd>
        </div>
        <div>
          <dt>{words.purpose}</dt>
          <dd>
            {balance > 0 ? words.forPart(number) : words.forOrder(number)}
            <span class="quiet">{itemsInWords(order.lines, view.language, 4)}</span>
          </dd>
        </div>
      </dl>
      <div class="sign">
        <div>
          <p class="sum">{money(paid)}</p>
          <Facts
            facts={[
              [words.method, order.method],
              [words.paidOn, order.paidOn],
            ]}
          />
        </div>
        <div class="signature">
          <p>{words.signature},</p>
          <p class="shop-name">{view.shopName}</p>
        </div>
      </div>
      {dutiable && <p class="duty">{words.stampDuty}</p>}
    </article>
  );
}
