import type { Part } from '../panel.ts';
import { createFind } from './model.ts';
import { FindPanel } from './panel.tsx';

/** The panel "Find". */
export const part: Part = {
  create: (context) => {
    const model = createFind(context);
    return {
      focus: model.focus,
      first: () => 'find-text',
      // Nothing to fetch before something is looked for.
      load: () => Promise.resolve(),
      view: () => <FindPanel model={model} />,
    };
  },
};
