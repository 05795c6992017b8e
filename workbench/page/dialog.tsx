/** A dialog of the add-on: a page of its own above the book, in the size it asked for. */
import { useEffect, useRef } from 'preact/hooks';
import type { DialogView } from './protocol.ts';
import { ScriptFrame } from './script-frame.tsx';
import { act, dialog, words } from './state.ts';

const close = { do: 'closeDialog' } as const;

function Opened({ shown }: { readonly shown: DialogView }) {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => box.current?.showModal(), []);
  const cancel = (event: Event) => {
    event.preventDefault();
    void act(close);
  };
  return (
    <dialog ref={box} class="script-dialog" aria-label={shown.title} onCancel={cancel}>
      <header>
        <h2>{shown.title}</h2>
        <button type="button" class="round" aria-label={words().close} onClick={() => void act(close)}>
          ×
        </button>
      </header>
      <div style={{ width: `${shown.width}px`, height: `${shown.height}px` }}>
        <ScriptFrame title={shown.title} html={shown.html} close={close} />
      </div>
    </dialog>
  );
}

export function Dialog() {
  const shown = dialog.value;
  return shown === null ? null : <Opened key={shown.html} shown={shown} />;
}
