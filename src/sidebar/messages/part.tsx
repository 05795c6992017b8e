import type { Part } from '../panel.ts';
import { createMessages, loadTab } from './model.ts';
import { MessagesPanel } from './panel.tsx';

/** The panel "Messages". */
export const part: Part = {
  create: (context) => {
    const model = createMessages(context);
    return {
      focus: model.focus,
      load: () => loadTab(model),
      again: () => void loadTab(model),
      first: () => (model.tab.peek() === 'queue' ? 'messages-open' : `messages-${model.tab.peek()}`),
      view: () => <MessagesPanel model={model} />,
    };
  },
};
