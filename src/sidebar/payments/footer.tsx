import { fill } from '../fill.ts';
import { BookingBar } from '../parts/booking-bar.tsx';
import { Notice } from '../parts/notice.tsx';
import { bookAll, type Payment, type PaymentsModel } from './model.ts';

interface Props {
  readonly model: PaymentsModel;
  readonly payments: readonly Payment[];
  readonly label: string;
}

/** One button books all; what could not be booked is told order by order. */
export function BookFooter({ model, payments, label }: Props) {
  const words = model.words.payments;
  const refused = model.refused.value;
  return (
    <footer>
      {refused.length > 0 && (
        <Notice tone="bad" live="alert" title={words.refused}>
          <ul>
            {refused.map(({ order, message }, at) => (
              <li key={`${order}${at}`}>
                {order}: {message}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <BookingBar
        id="book-payments"
        booking={model.booking}
        words={model.words}
        label={label}
        ready={payments.length > 0}
        book={() => void bookAll(model, payments)}
        said={() => fill(words.booked, model.booked.value)}
      />
    </footer>
  );
}
