/**
 * `google.script` inside the sidebar's frame. As on Google's pages: handlers by `with…`, at most ten calls under
 * way, the rest queued, no order kept, and an argument that cannot cross the bridge throws at once.
 */

type Handler = (value: unknown, userObject?: unknown) => void;

interface Call {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly success: Handler | undefined;
  readonly failure: Handler | undefined;
  readonly userObject: unknown;
}

interface Answer {
  readonly google: 'answer';
  readonly id: number;
  readonly ok: boolean;
  readonly value?: unknown;
  readonly error?: string;
}

/** Sends what the frame wants to the page around it. */
export type Post = (message: object) => void;

const limit = 10;

/** Throws the error of Google's own bridge when a value is none of the kinds that may cross it. */
function checkLegal(value: unknown, seen: readonly unknown[] = []): void {
  if (
    typeof value === 'function' ||
    value instanceof Date ||
    typeof value === 'symbol' ||
    seen.includes(value)
  ) {
    throw new TypeError('Failed due to illegal value in property: 0');
  }
  if (typeof Node !== 'undefined' && value instanceof Node)
    throw new TypeError('Failed due to illegal value in property: 0');
  if (typeof value !== 'object' || value === null) return;
  for (const inner of Object.values(value)) checkLegal(inner, [...seen, value]);
}

/** What `postMessage` would lose or Google changes: undefined in a list becomes null, in an object it goes. */
function crossed(args: readonly unknown[]): unknown[] {
  const found: unknown[] = JSON.parse(JSON.stringify(args));
  return found;
}

export interface Bridge {
  readonly run: object;
  hear(answer: unknown): void;
}

function isAnswer(data: unknown): data is Answer {
  return typeof data === 'object' && data !== null && 'google' in data && data.google === 'answer';
}

/** `report` gets errors no failure handler takes. */
export function createBridge(post: Post, report: (message: string) => void): Bridge {
  const waiting: Call[] = [];
  const under = new Map<number, Call>();
  let last = 0;
  const next = (): void => {
    while (under.size < limit) {
      const call = waiting.shift();
      if (call === undefined) return;
      last += 1;
      under.set(last, call);
      post({ google: 'run', id: last, name: call.name, args: crossed(call.args) });
    }
  };
  const hear = (answer: unknown): void => {
    if (!isAnswer(answer)) return;
    const call = under.get(answer.id);
    if (call === undefined) return;
    under.delete(answer.id);
    next();
    settle(call, answer, report);
  };
  const start = (call: Call): void => {
    for (const arg of call.args) checkLegal(arg);
    waiting.push(call);
    next();
  };
  return { run: runner(start, undefined, undefined, undefined), hear };
}

function settle(call: Call, answer: Answer, report: (message: string) => void): void {
  if (answer.ok) {
    call.success?.(answer.value ?? null, call.userObject);
    return;
  }
  const error = new Error(answer.error ?? '');
  error.name = 'ScriptError';
  if (call.failure === undefined) report(`Uncaught ScriptError: ${error.message}`);
  else call.failure(error, call.userObject);
}

function runner(
  start: (call: Call) => void,
  success?: Handler,
  failure?: Handler,
  userObject?: unknown,
): object {
  return new Proxy(
    {},
    {
      get: (_target, name) => {
        if (typeof name === 'symbol' || name === 'then') return undefined;
        if (name === 'withSuccessHandler') return (one: Handler) => runner(start, one, failure, userObject);
        if (name === 'withFailureHandler') return (one: Handler) => runner(start, success, one, userObject);
        if (name === 'withUserObject') return (one: unknown) => runner(start, success, failure, one);
        return (...args: unknown[]) => start({ name, args, success, failure, userObject });
      },
    },
  );
}
