/** What is promised: the most each figure may be. A figure measured at several sizes is named `id@size`. */
const TARGETS = {
  'order-reads': 6,
  'order-barriers': 2,
  'order-cells': 22_000,
  'order-seconds': 2.8,
  'order-calls': 38,
  'order-again-reads': 6,
  'cells-per-order': 110,
  'status-reads': 7,
  'status-barriers': 2,
  'status-seconds': 2.8,
  'edit-order-reads': 7,
  'ship-50-reads': 8,
  'ship-50-barriers': 3,
  'ship-50-seconds': 10,
  'pay-20-reads': 8,
  'foreign-edit-reads': 0,
  'beat-idle-reads': 4,
  'beat-idle-barriers': 1,
  'digest-calls': 25,
  'weekly-reads': 8,
  'weekly-cells': 20_000,
  'match-bank-ms': 1_000,
  'bundle-kb': 250,
  'bundle-load-ms': 20,
  'sidebar-kb': 60,
  'documents-kb': 60,
  'part-kb': 40,
  'sidebar-ready-ms': 400,
  'sidebar-boot-kb': 1_000,
  'sidebar-boot-seconds': 3,
} as const;

export type Id = keyof typeof TARGETS;

/** Figures by id, `id@size` where it was measured at several sizes. */
export type Figures = Readonly<Record<string, number>>;

export interface BenchRow {
  readonly id: string;
  readonly figure: number;
  /** At most. */
  readonly target: number;
  readonly ok: boolean;
}

/** These must not grow with the book: within 1 % of each other at all sizes. */
const CONSTANT: readonly string[] = ['order-reads', 'order-again-reads', 'order-cells'];

const isId = (id: string): id is Id => id in TARGETS;

const baseOf = (id: string): string => id.split('@')[0] ?? id;

function isConstant(id: string, figures: Figures): boolean {
  if (!CONSTANT.includes(baseOf(id))) return true;
  const same = Object.keys(figures).filter((other) => baseOf(other) === baseOf(id));
  const values = same.map((other) => figures[other] ?? 0);
  return Math.max(...values) <= Math.min(...values) * 1.01;
}

/** Throws on an id that nobody promised anything about. */
export function judge(figures: Figures): BenchRow[] {
  return Object.entries(figures).map(([id, figure]) => {
    const base = baseOf(id);
    if (!isId(base)) throw new Error(`no target for ${id}`);
    const target = TARGETS[base];
    return { id, figure, target, ok: figure <= target && isConstant(id, figures) };
  });
}
