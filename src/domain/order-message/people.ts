import type { OrderMessage } from './message.ts';
import type { Person, Sorted, Stretch, Told } from './sorted.ts';

/** Recipient, orderer and sender. A name without a label is the recipient's if it is the only one. */
export function people(
  { names, phones, clean }: Sorted,
  places: readonly Stretch[],
  notes: Stretch[],
): Pick<OrderMessage, 'name' | 'ordererName' | 'senderName'> {
  const labelled = (who: Person) => names.find((told) => told.labelled && told.who === who);
  const near = ({ field: { source } }: Told) =>
    [...phones.map((phone) => phone.field.source), ...places.map((place) => place.source)].some(
      (other) =>
        (clean.slice(Math.min(source[1], other[1]), Math.max(source[0], other[0])).match(/\n/g) ?? [])
          .length < 2,
    );
  const loose = names.filter((told) => !told.labelled);
  const pieces = loose.filter((told) => told.who === undefined && near(told));
  const guess = pieces[0] ?? loose.find(({ who }) => who !== undefined) ?? loose[0];
  const name = labelled('recipient') ?? guess;
  const orderer = labelled('orderer');
  const sender = labelled('sender');
  for (const told of names)
    if (told !== name && told !== orderer && told !== sender)
      notes.push({ source: told.field.source, sure: false });
  const others = names.filter((told) => told.labelled && told.who === 'recipient');
  const sure = name?.labelled
    ? others.every((told) => told.field.value === name.field.value)
    : loose.length === 1 && pieces.length === 1;
  return {
    ...(name ? { name: { ...name.field, certain: name.field.certain && sure } } : {}),
    ...(orderer ? { ordererName: orderer.field } : {}),
    ...(sender ? { senderName: sender.field } : {}),
  };
}

/** Of the recipient's numbers the first mobile is the one; the others stay at hand. */
export function numbers(all: readonly Told[]) {
  const of = (who: Person) => all.filter((told) => told.who === who && told.labelled);
  const [orderer, sender] = [of('orderer')[0], of('sender')[0]];
  const mine = of('recipient');
  const free = all.filter((told) => told.who === undefined);
  const pool = mine.length > 0 ? mine : free;
  const phone = pool.find((told) => /^\+628/.test(told.field.value)) ?? pool[0];
  const sure = phone === pool[0] && (mine.length > 0 || free.length === 1);
  const others = all.filter((told) => told !== phone && told !== orderer && told !== sender);
  return {
    known: {
      phone: phone && { ...phone.field, certain: phone.field.certain && sure },
      ordererPhone: orderer?.field,
      senderPhone: sender?.field,
    },
    others: others.map((told) => told.field),
  };
}
