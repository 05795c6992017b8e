import { batch } from '@preact/signals-core';
import { Button } from '../parts/button.tsx';
import { RemoteView } from '../parts/remote-view.tsx';
import { loadTab, type MessagesModel, TABS } from './model.ts';
import { Preview } from './preview.tsx';
import { Queue } from './queue.tsx';
import { Replies } from './replies.tsx';

/** The panel "Messages": what is to be sent, what is answered all day, and how a message will read. */
export function MessagesPanel({ model }: { readonly model: MessagesModel }) {
  const words = model.words.messages;
  return (
    <div class="panel messages">
      <div class="toolbar">
        <fieldset class="steps" aria-label={words.what}>
          {TABS.map((tab) => (
            <Button
              key={tab}
              id={`messages-${tab}`}
              aria-pressed={model.tab.value === tab}
              onClick={() =>
                batch(() => {
                  model.tab.value = tab;
                  model.said.value = '';
                  void loadTab(model);
                })
              }
            >
              {words.tabs[tab]}
            </Button>
          ))}
        </fieldset>
      </div>
      <Chosen model={model} />
    </div>
  );
}

function Chosen({ model }: { readonly model: MessagesModel }) {
  const { words } = model;
  const shared = { loading: words.messages.loading, words: words.trouble };
  switch (model.tab.value) {
    case 'queue':
      return (
        <RemoteView remote={model.remote} {...shared}>
          {(view) => <Queue model={model} view={view} />}
        </RemoteView>
      );
    case 'replies':
      return (
        <RemoteView remote={model.replies} {...shared}>
          {(view) => <Replies model={model} view={view} />}
        </RemoteView>
      );
    case 'preview':
      return <Preview model={model} />;
  }
}
