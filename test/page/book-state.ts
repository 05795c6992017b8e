/** A small book that holds one of everything a file must keep. */
import type { BookState, SheetState } from '../../workbench/records.ts';

const plain: Omit<SheetState, 'id' | 'name'> = {
  hidden: false,
  color: '',
  gridlines: true,
  maxRows: 1000,
  maxColumns: 26,
  frozenRows: 0,
  frozenColumns: 0,
  widths: {},
  heights: {},
  hiddenColumns: [],
  hiddenRows: [],
  merges: [],
  protections: [],
  conditions: [],
  cells: [],
  formulas: {},
  notes: {},
  links: {},
  styles: [{}],
  styleRuns: {},
  rules: [],
  ruleRuns: {},
};

const all = { top: 2, left: 3, bottom: 1000, right: 3 };

export const orders: SheetState = {
  ...plain,
  id: 0,
  name: 'Pesanan',
  color: '#188038',
  gridlines: false,
  frozenRows: 1,
  frozenColumns: 1,
  widths: { 2: 240 },
  heights: { 1: 34 },
  hiddenColumns: [4],
  merges: [{ top: 6, left: 1, bottom: 6, right: 3 }],
  protections: [{ area: null, description: 'sistem', warningOnly: true, editors: [] }],
  conditions: [{ areas: [all], formula: '=$C2<>$D2', background: '#fff2cc', bold: true }],
  cells: [
    ['No. Pesanan', 'Pelanggan', 'Status', 'Tercatat', 'Total', 'Tanggal', 'Dikirim?'],
    ['0812', 'Sari; "Dewi"', 'Dikirim', 'Dikemas', 125_000, 46_349.25, true],
    ['=bukan rumus', null, null, null, 1.5, null, false],
    [null, null, null, null, null],
  ],
  formulas: { '4,5': '=SUM(E2:E3;1,5)' },
  notes: { '1,3': 'Ketik status baru.' },
  links: { '2,2': 'https://a.example/' },
  styles: [
    {},
    { bold: true, background: '#e8f0ee', vertical: 'middle', wrap: true },
    { format: '@' },
    { format: '"Rp"#,##0' },
    { format: 'dd/mm/yyyy hh:mm' },
    { color: '#ff0000', italic: true, size: 14, horizontal: 'right' },
  ],
  styleRuns: {
    1: [
      [1, 1, 1],
      [2, 1000, 2],
    ],
    2: [[2, 2, 5]],
    5: [[2, 1000, 3]],
    6: [[2, 1000, 4]],
  },
  rules: [
    { kind: 'list', values: ['Dikemas', 'Dikirim'], dropdown: true, allowInvalid: true, help: 'Pilih.' },
    { kind: 'checkbox', values: [], dropdown: false, allowInvalid: true, help: '' },
    { kind: 'list', values: ['a,b', 'c "d"'], dropdown: true, allowInvalid: false, help: '' },
  ],
  ruleRuns: { 3: [[2, 1000, 1]], 2: [[2, 1000, 3]], 7: [[2, 1000, 2]] },
};

const journal: SheetState = {
  ...plain,
  id: 1_000_001,
  name: '_book',
  hidden: true,
  cells: [['x'.repeat(50_000), 'kunci']],
};

export const book: BookState = {
  version: 1,
  id: 'book-1',
  name: 'Toko',
  locale: 'id_ID',
  timeZone: 'Asia/Jakarta',
  owner: 'owner@toko.example',
  now: '2026-11-23T01:00:00.000Z',
  nextSheetId: 1_000_002,
  sheets: [orders, journal],
  properties: { document: { a: '1' }, script: {}, user: { 'siti@toko.example': { b: '2' } } },
  triggers: [
    {
      id: 't1',
      account: 'owner@toko.example',
      handler: 'heartbeat',
      kind: 'clock',
      every: 3_600_000,
      next: 1,
    },
  ],
  mails: [],
};
