/** The box of `ui.alert`: the script waits until a button is pressed. */
import { useEffect, useRef } from 'preact/hooks';
import type { AlertView } from './protocol.ts';
import { act, alerts, words } from './state.ts';

function label(button: string): string {
  const text = words();
  const known: Readonly<Record<string, string>> = {
    OK: text.ok,
    CANCEL: text.cancel,
    YES: text.yes,
    NO: text.no,
  };
  return known[button] ?? button;
}

function Alert({ alert }: { alert: AlertView }) {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => box.current?.showModal(), []);
  const answer = (button: string) => {
    alerts.value = alerts.value.filter((one) => one.id !== alert.id);
    void act({ do: 'answer', alert: alert.id, button });
  };
  const cancel = (event: Event) => {
    event.preventDefault();
    answer('CLOSE');
  };
  return (
    <dialog ref={box} class="alert" onCancel={cancel}>
      {alert.title !== '' && <h2>{alert.title}</h2>}
      <p>{alert.prompt}</p>
      <div class="buttons">
        {alert.buttons.map((button, index) => (
          <button
            type="button"
            key={button}
            class={index === 0 ? 'primary' : ''}
            onClick={() => answer(button)}
          >
            {label(button)}
          </button>
        ))}
      </div>
    </dialog>
  );
}

export function Alerts() {
  const [first] = alerts.value;
  return first === undefined ? null : <Alert key={first.id} alert={first} />;
}
