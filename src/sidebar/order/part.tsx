import type { Part } from '../panel.ts';
import { open } from './acts.ts';
import { createOrder } from './model.ts';
import { OrderPanel } from './panel.tsx';

/** The panel "Order". */
export const part: Part = {
  create: (context) => {
    const model = createOrder(context);
    return {
      focus: model.focus,
      load: () => model.remote.load(),
      open: (number) => open(model, number),
      view: () => <OrderPanel model={model} />,
    };
  },
};
