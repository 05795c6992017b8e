import { describe, expect, it } from 'vitest';
import { createBridge } from '../../workbench/page/run-shim.ts';

interface Sent {
  readonly id: number;
  readonly name: string;
  readonly args: readonly unknown[];
}

interface Run {
  withSuccessHandler(handler: (value: unknown, user?: unknown) => void): Run;
  withFailureHandler(handler: (error: unknown, user?: unknown) => void): Run;
  withUserObject(user: unknown): Run;
  rpc(...args: unknown[]): void;
}

function isRun(run: object): run is Run {
  return 'withSuccessHandler' in run || true;
}

function bridge() {
  const sent: Sent[] = [];
  const reports: string[] = [];
  const made = createBridge(
    (message) => {
      const { id, name, args } = JSON.parse(JSON.stringify(message));
      sent.push({ id, name, args });
    },
    (report) => reports.push(report),
  );
  if (!isRun(made.run)) throw new Error('no runner');
  const answer = (id: number, rest: object) => made.hear({ google: 'answer', id, ...rest });
  return { run: made.run, answer, sent, reports };
}

describe('google.script.run in the sidebar', () => {
  it('hands the answer and the user object to the success handler', () => {
    const { run, answer, sent } = bridge();
    const got: unknown[] = [];
    run
      .withUserObject('u')
      .withSuccessHandler((...all) => got.push(all))
      .rpc('today', '{}');
    expect(sent).toEqual([{ id: 1, name: 'rpc', args: ['today', '{}'] }]);
    answer(1, { ok: true, value: 'yes' });
    expect(got).toEqual([['yes', 'u']]);
  });

  it('hands an error to the failure handler and reports it when there is none', () => {
    const { run, answer, reports } = bridge();
    const got: string[] = [];
    run.withFailureHandler((error) => got.push(String(error))).rpc();
    run.rpc();
    answer(1, { ok: false, error: 'broken' });
    answer(2, { ok: false, error: 'broken' });
    expect(got).toEqual(['ScriptError: broken']);
    expect(reports).toEqual(['Uncaught ScriptError: broken']);
  });

  it('runs ten calls at once and the eleventh when one has come back', () => {
    const { run, answer, sent } = bridge();
    for (let call = 0; call < 12; call += 1) run.rpc(call);
    expect(sent.map((one) => one.args[0])).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    answer(5, { ok: true });
    expect(sent.at(-1)?.args).toEqual([10]);
    expect(sent).toHaveLength(11);
  });

  it.each([
    ['a date', new Date(0)],
    ['a function', () => 1],
    ['a date deep inside', { a: [{ b: new Date(0) }] }],
  ])('refuses %s', (_name, value) => {
    const { run, sent } = bridge();
    expect(() => run.rpc(value)).toThrow('illegal value');
    expect(sent).toEqual([]);
  });

  it('refuses a circle', () => {
    const circle: { self?: unknown } = {};
    circle.self = circle;
    expect(() => bridge().run.rpc(circle)).toThrow('illegal value');
  });

  it('turns undefined in a list into null', () => {
    const { run, sent } = bridge();
    run.rpc([1, undefined]);
    expect(sent[0]?.args).toEqual([[1, null]]);
  });
});
