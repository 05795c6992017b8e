import type { Answer, Answers, Calls, Input, Method } from '../entry/calls.ts';

/** Carries one call to the server and back as text; rejects only when no answer came. */
export type Send = (method: string, json: string) => Promise<string>;

/**
 * Why there is no value. `lost`: nobody knows whether the server did it.
 * `refused`: the server answered and did nothing; `message` and `fields` are sentences for people.
 * `odd`: an answer nobody understands; as uncertain as `lost`.
 */
export interface Failure {
  readonly kind: 'lost' | 'refused' | 'odd';
  readonly code: string;
  readonly message: string;
  readonly fields: Readonly<Record<string, string>>;
}

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

export type Client = { readonly [M in Method]: (input: Input<M>) => Promise<Outcome<Answers[M]>> };

export interface ClientOptions {
  readonly send: Send;
  /** Waits before the one automatic retry. Writes are safe to repeat: they carry their key. */
  readonly pause: () => Promise<void>;
}

const METHODS: Readonly<Record<keyof Calls, true>> = {
  newOrder: true,
  order: true,
  today: true,
  placeOrder: true,
  changeOrder: true,
};

/** One method for each call of the server's door. Never rejects. */
export function createClient({ send, pause }: ClientOptions): Client {
  const lose = async (method: Method, json: string): Promise<string> => {
    try {
      return await send(method, json);
    } catch {
      await pause();
      return send(method, json);
    }
  };
  return new Proxy({} as Client, {
    get: (_target, name) =>
      typeof name === 'string' && name in METHODS
        ? async (input: unknown) => {
            const json = JSON.stringify(input);
            return lose(name as Method, json).then(readAnswer, () => ({ ok: false, failure: failure('lost') }));
          }
        : undefined,
  });
}

function failure(kind: Failure['kind'], rest: Partial<Failure> = {}): Failure {
  return { kind, code: kind, message: '', fields: {}, ...rest };
}

function readAnswer<M extends Method>(text: string): Outcome<Answers[M]> {
  let answer: Answer<M>;
  try {
    answer = JSON.parse(text) as Answer<M>;
  } catch {
    return { ok: false, failure: failure('odd') };
  }
  if (answer?.ok === true) return answer;
  const error = answer?.error;
  if (typeof error?.message !== 'string') return { ok: false, failure: failure('odd') };
  const { code, message, fields = {} } = error;
  return { ok: false, failure: failure('refused', { code, message, fields }) };
}
