import type { Part } from '../panel.ts';
import { createMessages } from './model.ts';
import { MessagesPanel } from './panel.tsx';

/** The panel "Messages". */
export const part: Part = {
  create: (context) => {
    const model = createMessages(context);
    return {
      focus: model.focus,
      load: () => model.remote.load(),
      again: () => void model.remote.refresh(),
      first: () => 'messages-open',
      view: () => <MessagesPanel model={model} />,
    };
  },
};
