import { BookingBar } from '../parts/booking-bar.tsx';
import { saveChanges } from './acts.ts';
import { isDirty, type OrderModel } from './model.ts';

/** The one button of the panel, and what came of pressing it. */
export function SaveBar({ model }: { readonly model: OrderModel }) {
  return (
    <footer>
      <BookingBar
        id="order-save"
        booking={model.booking}
        words={model.words}
        label={model.words.order.save}
        ready={isDirty(model)}
        book={() => void saveChanges(model)}
        said={({ message }) => message}
      />
    </footer>
  );
}
