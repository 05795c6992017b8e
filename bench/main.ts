/** `npm run bench [-- --json] [--only prefix]`: measures what is promised on the built bundle and says what holds. */
import { parseArgs } from 'node:util';
import { groups } from './groups.ts';
import { type BenchRow, judge } from './targets.ts';

const { values } = parseArgs({
  options: { json: { type: 'boolean' }, only: { type: 'string', default: '' } },
});
const { json = false, only } = values;

async function measure(): Promise<BenchRow[]> {
  const wanted = groups.filter(({ ids }) => ids.some((id) => id.startsWith(only)));
  if (wanted.length === 0) throw new Error(`nothing is called ${only}…`);
  let figures = {};
  for (const group of wanted) figures = { ...figures, ...(await group.measure()) };
  return judge(figures).filter(({ id }) => id.startsWith(only));
}

function table(rows: readonly BenchRow[]): string {
  const lines = rows.map(
    ({ id, figure, target, ok }) =>
      `${ok ? ' ' : '✗'} ${id.padEnd(24)}${String(figure).padStart(10)}   ≤ ${target}`,
  );
  const missed = rows.filter(({ ok }) => !ok).length;
  return [...lines, missed === 0 ? `all ${rows.length} hold` : `${missed} of ${rows.length} missed`].join(
    '\n',
  );
}

const rows = await measure();
if (json) for (const row of rows) console.log(JSON.stringify(row));
else console.log(table(rows));
process.exit(rows.every(({ ok }) => ok) ? 0 : 1);
