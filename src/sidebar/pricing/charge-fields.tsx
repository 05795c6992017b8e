import type { SidebarWords } from '../../words/sidebar.ts';
import { MoneyField } from '../parts/money-field.tsx';
import type { ShopMoney } from '../shop-money.ts';
import type { ChargeTexts } from './figures.ts';

interface Tied {
  readonly id: string;
  readonly value: string;
  readonly change: (text: string) => void;
  readonly problem: string | undefined;
}

interface Props {
  /** The input of a text. */
  readonly tie: (name: keyof ChargeTexts) => Tied;
  readonly words: SidebarWords['more'];
  readonly money: ShopMoney;
}

/** What stands on an order beside its lines. */
export function ChargeFields({ tie, words, money }: Props) {
  return (
    <>
      <MoneyField {...tie('shipping')} label={words.shipping} money={money} />
      <MoneyField {...tie('shippingCost')} label={words.shippingCost} money={money} />
      <MoneyField {...tie('discount')} label={words.discount} money={money} />
      <div class="pair">
        <MoneyField {...tie('insurance')} label={words.insurance} money={money} />
        <MoneyField {...tie('packing')} label={words.packing} money={money} />
      </div>
    </>
  );
}
