import type { Part } from '../panel.ts';
import { createPacking } from './model.ts';
import { PackingPanel } from './panel.tsx';

/** The panel "Pack & ship". */
export const part: Part = {
  create: (context) => {
    const model = createPacking(context);
    return {
      focus: model.focus,
      load: () => model.remote.load(),
      again: () => void model.remote.refresh(),
      first: () => `packing-${model.step.peek()}`,
      view: () => <PackingPanel model={model} />,
    };
  },
};
