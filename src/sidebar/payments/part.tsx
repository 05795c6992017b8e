import type { Part } from '../panel.ts';
import { createPayments } from './model.ts';
import { PaymentsPanel } from './panel.tsx';

/** The panel "Payments". */
export const part: Part = {
  create: (context) => {
    const model = createPayments(context);
    return {
      focus: model.focus,
      first: () => `payments-${model.page.peek()}`,
      load: () => model.remote.load(),
      again: () => void model.remote.refresh(),
      view: () => <PaymentsPanel model={model} />,
    };
  },
};
