/** Whether a parcel has a tracking number: at once, some time after it left, or never. */
export type NeedsNumber = 'yes' | 'later' | 'no';

export interface Courier {
  readonly id: string;
  readonly en: string;
  /** The page a customer follows the parcel on; '{resi}' stands for the number. '' when there is none. */
  readonly tracking: string;
  readonly needsNumber: NeedsNumber;
}

/**
 * What a new shop starts with; every row can be edited. The pages are the couriers' own front doors, without
 * a number: public code disagrees on each courier's link parameters, so the number is shown for copying.
 */
export const DEFAULT_COURIERS: readonly Courier[] = [
  courier('JNE', 'https://www.jne.co.id/tracking-package'),
  courier('J&T Express', 'https://jet.co.id/track'),
  courier('SiCepat', 'https://www.sicepat.com/checkAwb'),
  courier('SPX Express', 'https://spx.co.id/'),
  courier('AnterAja', 'https://anteraja.id/tracking'),
  courier('Ninja Xpress', 'https://www.ninjaxpress.co/id-id/tracking'),
  courier('Pos Indonesia', 'https://www.posindonesia.co.id/id/tracking'),
  courier('TIKI', 'https://www.tiki.id/id/tracking'),
  courier('Lion Parcel', 'https://lionparcel.com/track'),
  courier('Wahana', 'https://www.wahana.com/'),
  courier('GoSend', '', 'later'),
  courier('GrabExpress', '', 'later'),
  courier('Lalamove', '', 'later'),
  { id: 'Kurir Toko', en: 'Own courier', tracking: '', needsNumber: 'no' },
  { id: 'Ambil Sendiri', en: 'Self-collect', tracking: '', needsNumber: 'no' },
];

/** Shapes of real numbers; where two couriers share one, none is guessed. */
const SHAPES: readonly (readonly [shape: RegExp, courier: string])[] = [
  [/^SPXID\d{10,14}$/, 'SPX Express'],
  [/^J[A-Z]\d{10}$/, 'J&T Express'],
  [/^(NLID|NVID|BLAPK)[A-Z0-9]{6,}$/, 'Ninja Xpress'],
  [/^[A-Z]{2}\d{9}ID$/, 'Pos Indonesia'],
  [/^1000\d{10}$/, 'AnterAja'],
  [/^00\d{10}$/, 'SiCepat'],
  [/^03\d{10}$/, 'TIKI'],
  [/^(\d{15,16}|TG\d{10})$/, 'JNE'],
  [/^[A-Z]{3}\d{5}$/, 'Wahana'],
];

/** Whether parcels of a courier have a number; one that the shop added itself is taken to have one. */
export function needsNumber(name: string): NeedsNumber {
  const wanted = name.trim().toLowerCase();
  const found = DEFAULT_COURIERS.find(({ id, en }) => [id, en].some((one) => one.toLowerCase() === wanted));
  return found?.needsNumber ?? 'yes';
}

/** Shapes that couriers share: of use only where no shape of its own fits. */
const SHARED_SHAPES: readonly (readonly [shape: RegExp, courier: string])[] = [
  [/^[A-Z]{2}\d{10}$/, 'JNE'],
  [/^\d{11}$/, 'Lion Parcel'],
  [/^\d{12}$/, 'TIKI'],
  [/^\d{12}$/, 'SiCepat'],
  [/^\d{11,13}$/, 'Pos Indonesia'],
];

/** A suggestion, never a decision: the couriers whose numbers look like this one, none or several. */
export function guessCouriers(tracking: string): string[] {
  const clean = cleanTracking(tracking);
  const fitting = (shapes: typeof SHAPES) =>
    shapes.filter(([shape]) => shape.test(clean)).map(([, id]) => id);
  const own = fitting(SHAPES);
  return own.length > 0 ? own : fitting(SHARED_SHAPES);
}

/** A tracking number without blanks, in capitals; the live link of a driver's app stays as it is. */
export function cleanTracking(text: string): string {
  const bare = text.replace(/[\s\u200b-\u200d\ufeff]+/g, '').replace(/^'/, '');
  return /^https?:\/\//i.test(bare) ? bare : bare.toUpperCase();
}

/** Where the customer follows the parcel; '' when nothing is known. */
export function trackingUrl(template: string, tracking: string): string {
  if (/^https:\/\//i.test(tracking)) return tracking;
  // Half an emoji makes encodeURIComponent throw.
  const whole = tracking.replace(/\p{Surrogate}/gu, '\ufffd');
  return template.split('{resi}').join(encodeURIComponent(whole));
}

function courier(name: string, tracking: string, needsNumber: NeedsNumber = 'yes'): Courier {
  return { id: name, en: name, tracking, needsNumber };
}
