import { useState } from 'preact/hooks';
import { act, now, words } from './state.ts';
import { longDay, time } from './when.ts';

export function ClockPanel() {
  const [moving, setMoving] = useState(false);
  const [by, setBy] = useState('');
  const move = async (step: string) => {
    if (step.trim() === '') return;
    setMoving(true);
    await act({ do: 'advance', by: step });
    setMoving(false);
  };
  const custom = (event: Event) => {
    event.preventDefault();
    void move(by);
  };
  return (
    <>
      <p class="now">
        <span class="now-time">{time(now.value)}</span>
        {longDay(now.value)}
      </p>
      <div class="steps">
        <button type="button" disabled={moving} onClick={() => void move('1 hour')}>
          {words().hour}
        </button>
        <button type="button" disabled={moving} onClick={() => void move('1 day')}>
          {words().day}
        </button>
        <button type="button" disabled={moving} onClick={() => void move('monday 08:00')}>
          {words().monday}
        </button>
        <button type="button" disabled={moving} onClick={() => void move('7 days')}>
          {words().week}
        </button>
      </div>
      <form class="custom" onSubmit={custom}>
        <label for="clock-by">{words().custom}</label>
        <div class="row">
          <input id="clock-by" value={by} onInput={(event) => setBy(event.currentTarget.value)} />
          <button type="submit" disabled={moving}>
            {words().go}
          </button>
        </div>
        <small>{words().customHint}</small>
      </form>
      <p class="hint">{moving ? words().moving : words().clockHint}</p>
    </>
  );
}
