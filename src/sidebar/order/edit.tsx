import type { ProductEntry } from '../catalogue/products.ts';
import { fill } from '../fill.ts';
import { BookingBar } from '../parts/booking-bar.tsx';
import { Choice, TextField } from '../parts/field.tsx';
import { ChargeFields } from '../pricing/charge-fields.tsx';
import type { OrderAction } from './actions.tsx';
import { changesOf, type EditFigures, figuresOf } from './edit-changes.ts';
import { EditLine } from './edit-line.tsx';
import { createEdit, type EditModel, type Texts, usualPrice } from './edit-model.ts';
import { AddPieces, PiecesList, problemsOf } from './pieces.tsx';

/** Goods, prices, charges, address, courier and note of an order that has not left. */
export const edit: OrderAction = {
  id: 'edit',
  label: (words) => words.orderEdit.edit,
  offered: ({ open }) => open,
  create: (desk) => {
    const model = createEdit(desk);
    return () => <EditForm model={model} />;
  },
};

function EditForm({ model }: { readonly model: EditModel }) {
  const { desk, booking } = model;
  const words = desk.words.orderEdit;
  const figures = figuresOf(model);
  const changes = changesOf(model, figures);
  return (
    <fieldset aria-label={words.edit}>
      <fieldset disabled={booking.locked()}>
        <EditGoods model={model} figures={figures} />
        <EditCharges model={model} figures={figures} />
        <EditTexts model={model} />
      </fieldset>
      {changes !== undefined && <NewTotal model={model} figures={figures} />}
      <BookingBar
        id="edit-book"
        label={words.editNow}
        words={desk.words}
        ready={changes !== undefined}
        book={() => void book(model)}
        booking={booking}
      />
    </fieldset>
  );
}

interface Props {
  readonly model: EditModel;
  readonly figures: EditFigures;
}

function EditGoods({ model, figures }: Props) {
  const { desk, pieces, shelf, booking } = model;
  const state = booking.state.value;
  const fields = state.kind === 'stopped' ? (state.failure?.fields ?? {}) : {};
  const keys = figures.lines.map(({ key }) => key);
  const priceOf = ({ sku, price }: ProductEntry) => usualPrice(model, sku) ?? price;
  const line = (key: string) => {
    const found = figures.lines.find((each) => each.key === key);
    return found && <EditLine model={model} line={found} />;
  };
  return (
    <>
      <p class="second">{desk.words.orderEdit.piecesHint}</p>
      <PiecesList id="edit" {...{ desk, pieces }} problems={problemsOf(keys, fields)} below={line} />
      <AddPieces id="edit" {...{ desk, shelf, pieces, priceOf }} />
    </>
  );
}

/** Ties an input to a text of the form. */
const tieTo =
  ({ texts }: EditModel, problems: EditFigures['problems']) =>
  (name: keyof Texts) => ({
    id: `edit-${name}`,
    value: texts.value[name],
    change: (text: string) => {
      texts.value = { ...texts.peek(), [name]: text };
    },
    problem: (problems as Partial<Record<keyof Texts, string>>)[name],
  });

function EditCharges({ model, figures: { problems } }: Props) {
  const { desk, charging } = model;
  return (
    <details
      class="folded"
      open={charging.value || Object.keys(problems).length > 0}
      onToggle={(event) => {
        charging.value = event.currentTarget.open;
      }}
    >
      <summary>{desk.words.orderEdit.charges}</summary>
      <ChargeFields tie={tieTo(model, problems)} words={desk.words.more} money={desk.money} />
    </details>
  );
}

function EditTexts({ model }: { readonly model: EditModel }) {
  const { desk } = model;
  const { more } = desk.words;
  const tie = tieTo(model, {});
  return (
    <>
      <TextField {...tie('name')} label={more.recipient} />
      <TextField {...tie('phone')} label={more.recipientPhone} mode="tel" />
      <TextField {...tie('email')} label={desk.words.customer.email} mode="email" />
      <TextField {...tie('address')} label={more.recipientAddress} rows={3} />
      <Choice {...tie('courier')} label={more.courier} choices={desk.shop.couriers} none={more.notSet} />
      <TextField {...tie('note')} label={more.note} rows={2} />
    </>
  );
}

/** What the order comes to once it is booked, where that is another sum. */
function NewTotal({ model: { desk }, figures: { total } }: Props) {
  const { order, money, words } = desk;
  if (total === order.total) return null;
  const left = order.balance + total - order.total;
  const then = left < 0 ? words.orderEdit.overpaidThen : words.orderEdit.owedThen;
  return (
    <div role="status">
      <div class="row strong">
        <span class="grow">{words.orderEdit.newTotal}</span>
        <span>{money.format(total)}</span>
      </div>
      <p class="second">
        {fill(words.orderEdit.totalWas, money.format(order.total))} {fill(then, money.format(Math.abs(left)))}
      </p>
    </div>
  );
}

async function book(model: EditModel): Promise<void> {
  const { desk, booking } = model;
  const changes = changesOf(model, figuresOf(model));
  if (changes === undefined && booking.inDoubt.peek() === null) return;
  const admin = desk.admin();
  const answer = await booking.send({
    ...changes,
    number: desk.order.number,
    ...(admin !== '' && { admin }),
  });
  if (answer) desk.done(answer.order, answer.message);
}
