import type { ShopMoney } from '../shop-money.ts';
import { TextField } from './field.tsx';

interface MoneyFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly money: ShopMoney;
  readonly change: (text: string) => void;
  readonly problem?: string | undefined;
  readonly enter?: () => void;
}

/** Takes an amount as people type it and writes it out properly when they leave. */
export function MoneyField({ id, label, value, money, change, problem, enter }: MoneyFieldProps) {
  const tidy = () => {
    const amount = money.parse(value);
    if (amount !== undefined && money.format(amount) !== value) change(money.format(amount));
  };
  return (
    <TextField
      id={id}
      label={label}
      value={value}
      change={change}
      problem={problem}
      mode="numeric"
      blur={tidy}
      {...(enter && { enter })}
    />
  );
}
