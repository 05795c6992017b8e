import type { Part } from '../panel.ts';
import { createNewOrder } from './model.ts';
import { NewOrderPanel } from './panel.tsx';

/** The panel "New order". */
export const part: Part = {
  create: (context) => {
    const model = createNewOrder(context);
    return {
      focus: model.focus,
      first: () => (model.restored.peek() ? '' : 'customer'),
      load: () => model.remote.load(),
      view: () => <NewOrderPanel model={model} openOrder={context.openOrder} />,
    };
  },
};
