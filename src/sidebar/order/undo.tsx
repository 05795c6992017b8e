import type { Answers, Input, LastBooking } from '../../entry/calls.ts';
import { createBooking } from '../booking.ts';
import { fill } from '../fill.ts';
import { BookingBar } from '../parts/booking-bar.tsx';
import { Notice } from '../parts/notice.tsx';
import type { ActionDesk, OrderAction } from './actions.tsx';

/** Takes the last booking of the order back, and says before what that is. */
export const undo: OrderAction = {
  id: 'undo',
  label: (words) => words.orderEdit.undo,
  offered: (_order, last) => last !== null,
  create: (desk) => {
    const { client, newKey, words, order, last } = desk;
    const booking = createBooking<Omit<Input<'undo'>, 'key'>, Answers['undo']>({
      ask: (input) => client.undo(input),
      newKey,
      unsure: words.save.unsure,
    });
    const book = async () => {
      const admin = desk.admin();
      const { number } = order;
      const answer = await booking.send({
        ...{ number, seq: last?.seq },
        ...(admin !== '' && { admin }),
      });
      if (answer) desk.done(answer.order, answer.message);
    };
    return () => (
      <fieldset aria-label={words.orderEdit.undo}>
        <p>{words.orderEdit.will}</p>
        <ul class="facts">{last && sayings(last, desk).map((said) => <li key={said}>{said}</li>)}</ul>
        {last?.told && (
          <Notice tone="warn">
            <p>{words.orderEdit.told}</p>
          </Notice>
        )}
        <BookingBar
          id="undo-book"
          label={words.orderEdit.undoNow}
          book={() => void book()}
          ready
          {...{ booking, words }}
        />
      </fieldset>
    );
  },
};

function sayings(last: LastBooking, { words: { orderEdit: words }, money }: ActionDesk): string[] {
  const { placed, paid, edited, parcel, returned, exchanged } = last;
  const pairs = (['status', 'courier', 'tracking'] as const).flatMap((name) => {
    const [before, after] = last[name] ?? [];
    if (before === undefined) return [];
    return [fill(fill(words[name], after || words.blank), before || words.blank)];
  });
  return [
    ...(placed ? [words.placed] : []),
    ...pairs,
    ...(returned ? [words.returned] : []),
    ...(exchanged !== '' ? [fill(words.exchanged, exchanged)] : []),
    ...(paid > 0 ? [fill(placed ? words.kept : words.paid, money.format(paid))] : []),
    ...(paid < 0 ? [fill(words.paidBack, money.format(-paid))] : []),
    ...(edited ? [words.edited] : []),
    ...(parcel ? [words.parcel] : []),
  ];
}
