import type { OrderMessage } from '../../src/domain/order-message/message.ts';
import type { Expected } from './order-message-made.ts';

/** How one field of one message came out. */
export interface Mark {
  readonly message: string;
  readonly field: string;
  readonly wanted: string;
  readonly got: string;
  readonly right: boolean;
  readonly certain: boolean;
}

export interface Score {
  readonly fields: number;
  readonly right: number;
  /** Share of fields that are right. */
  readonly share: number;
  /** Wrong and not marked for the eye. */
  readonly silent: readonly Mark[];
  readonly wrong: readonly Mark[];
  /** Share of the right fields that are not marked: marking everything would be no help. */
  readonly calm: number;
}

const TEXTS = [
  'name',
  'phone',
  'ordererName',
  'ordererPhone',
  'senderName',
  'senderPhone',
  'email',
  'address',
  'method',
  'courier',
] as const;
const PARTS = ['kelurahan', 'kecamatan', 'city', 'province', 'postcode'] as const;

/** Every expected field is compared, and every field that was read and not expected counts as wrong. */
export function marksOf(text: string, read: OrderMessage, wanted: Expected): Mark[] {
  const noteDoubt = read.note !== undefined && !read.note.certain;
  const mark = (
    field: string,
    want: string | undefined,
    got: { value: string; certain: boolean } | undefined,
  ): Mark[] => {
    if (want === undefined && got === undefined) return [];
    return [
      {
        message: text,
        field,
        wanted: want ?? '(nothing)',
        got: got?.value ?? '(nothing)',
        right: want !== undefined && got !== undefined && plain(want) === plain(got.value),
        certain: got === undefined ? !noteDoubt : got.certain,
      },
    ];
  };
  return [
    ...TEXTS.flatMap((field) => mark(field, wanted[field], read[field])),
    // Parts nobody asked for may be read as well, if they are marked or right: only wanted ones are compared.
    ...PARTS.flatMap((field) =>
      wanted[field] === undefined && !read.parts[field]?.certain
        ? []
        : mark(field, wanted[field], read.parts[field]),
    ),
    ...many(wanted.phones ?? [], read.otherPhones, (want, got) => mark('phones', want, got)),
    ...lineMarks(text, read, wanted, noteDoubt),
    ...(wanted.note ?? []).flatMap((want) =>
      mark(
        'note',
        want,
        read.note && {
          ...read.note,
          value: plain(read.note.value).includes(plain(want)) ? want : read.note.value,
        },
      ),
    ),
  ];
}

function many<W, G>(
  wanted: readonly W[],
  got: readonly G[],
  mark: (want: W | undefined, got: G | undefined) => Mark[],
): Mark[] {
  return Array.from({ length: Math.max(wanted.length, got.length) }, (_, i) =>
    mark(wanted[i], got[i]),
  ).flat();
}

function lineMarks(text: string, read: OrderMessage, wanted: Expected, noteDoubt: boolean): Mark[] {
  return many(wanted.lines ?? [], read.lines, (want, got) => {
    const sure = (doubt: 'product' | 'quantity') => (got ? !got.doubts.includes(doubt) : !noteDoubt);
    const sku = got?.sku ?? '?';
    return [
      {
        message: text,
        field: 'sku',
        wanted: want?.[0] ?? '(nothing)',
        got: got ? `${sku} (${got.text})` : '(nothing)',
        right:
          want !== undefined && got !== undefined && (want[0] === '?' ? !sure('product') : want[0] === sku),
        certain: sure('product'),
      },
      {
        message: text,
        field: 'quantity',
        wanted: `${want?.[1] ?? '(nothing)'}`,
        got: `${got?.quantity ?? '(nothing)'}`,
        right: want !== undefined && got !== undefined && want[1] === got.quantity,
        certain: sure('quantity'),
      },
    ];
  });
}

/** Letters and digits; the words for a part and for nothing more are left out. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/\b(kelurahan|kel|desa|ds|kecamatan|kec|kabupaten|kota|provinsi|prov|kode ?pos|kodepos)\b/g, ' ')
    .replace(/[^\p{L}\p{N}*]+/gu, '');
}

export function scoreOf(marks: readonly Mark[]): Score {
  const right = marks.filter((mark) => mark.right);
  const wrong = marks.filter((mark) => !mark.right);
  return {
    fields: marks.length,
    right: right.length,
    share: right.length / marks.length,
    silent: wrong.filter(({ certain }) => certain),
    wrong,
    calm: right.filter(({ certain }) => certain).length / right.length,
  };
}
