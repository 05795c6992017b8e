/**
 * Holds the answers of a real sheet against what we believe: `node probe/compare.mjs answers.txt`.
 * Without a file it only checks that the probes, expected.json and docs/google-assumptions.md name the same ids.
 */
import { readFileSync } from 'node:fs';

const text = (path) => readFileSync(new URL(path, import.meta.url), 'utf8');
const expected = JSON.parse(text('expected.json'));

/** Ids that stand in one list and not in the other. */
function strays() {
  const believed = new Set(
    [...text('../docs/google-assumptions.md').matchAll(/^\| ([A-Z]\d+) \|/gm)].map(([, id]) => id),
  );
  const probed = new Set(
    [...text('probe.js').matchAll(/(?:^ {2}([A-Z]\d+): |tell\('([A-Z]\d+)')/gm)].map(([, a, b]) => a ?? b),
  );
  return [
    ...[...probed]
      .filter((id) => !believed.has(id))
      .map((id) => `${id} is probed and stands nowhere in the table`),
    ...[...probed]
      .filter((id) => !(id in expected))
      .map((id) => `${id} is probed and nothing is expected of it`),
    ...Object.keys(expected)
      .filter((id) => !probed.has(id))
      .map((id) => `${id} is expected and never probed`),
  ];
}

/** A line of the log, or a cell of the tab with its quotes doubled; undefined when it is neither. */
function answer(line) {
  const [json = ''] = /\{"id":.*\}/.exec(line.includes('{""id""') ? line.replaceAll('""', '"') : line) ?? [];
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

const agrees = (want, got) =>
  want === 'threw' ? String(got).startsWith('threw') : JSON.stringify(want) === JSON.stringify(got);

/** What was seen against what is believed, field by field; fields nobody expects are only measurements. */
function differences(id, seen) {
  return Object.entries(expected[id] ?? {})
    .filter(([field, want]) => !agrees(want, seen[field]))
    .map(
      ([field, want]) =>
        `${id} ${field}: believed ${JSON.stringify(want)}, seen ${JSON.stringify(seen[field])}`,
    );
}

/** What is wrong with one answer. */
const faultsOf = ({ id, seen }) =>
  typeof seen.threw === 'string' ? [`${id} threw ${seen.threw}`] : differences(id, seen);

function compare(path) {
  const answers = readFileSync(path, 'utf8').split('\n').map(answer).filter(Boolean);
  const good = answers.filter((one) => faultsOf(one).length === 0).map(({ id }) => id);
  const silent = Object.keys(expected).filter((id) => !answers.some((one) => one.id === id));
  console.log(`as believed: ${[...new Set(good)].join(' ') || 'none'}`);
  if (silent.length > 0) console.log(`no answer yet: ${silent.join(' ')}`);
  return answers.filter(({ id }) => !good.includes(id)).flatMap(faultsOf);
}

const [path] = process.argv.slice(2);
const faults = path === undefined ? strays() : compare(path);
for (const fault of faults) console.log(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
