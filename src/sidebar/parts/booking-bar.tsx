import type { SidebarWords } from '../../words/sidebar.ts';
import type { Booking } from '../booking.ts';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';
import { Stopped } from './stopped.tsx';

interface BookingBarProps<I, T> {
  readonly id: string;
  readonly booking: Booking<I, T>;
  readonly words: Pick<SidebarWords, 'trouble' | 'save'>;
  readonly label: string;
  /** Whether there is anything to book. */
  readonly ready: boolean;
  readonly book: () => void;
  /** What is said once it is booked; left out where the view says it. */
  readonly said?: (value: T) => string;
}

/** The button that books, what stopped the last try above it, and the same again after a lost answer. */
export function BookingBar<I, T>({ id, booking, words, label, ready, book, said }: BookingBarProps<I, T>) {
  const state = booking.state.value;
  const saving = state.kind === 'saving';
  const doubtful = booking.inDoubt.value !== null && !saving;
  return (
    <>
      {state.kind === 'stopped' && <Stopped {...state} words={words.trouble} />}
      {state.kind === 'done' && said !== undefined && (
        <Notice tone="good" live="status">
          <p>{said(state.value)}</p>
        </Notice>
      )}
      <Button
        id={id}
        class="action wide"
        disabled={saving || !(ready || doubtful)}
        aria-busy={saving}
        title={words.save.shortcut}
        onClick={book}
      >
        {saving ? words.save.busy : doubtful ? words.trouble.retry : label}
      </Button>
    </>
  );
}
