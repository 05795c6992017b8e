import type { Answer, Answers, Input, Method } from '../entry/calls.ts';

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

export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure };

export type Client = { readonly [M in Method]: (input: Input<M>) => Promise<Outcome<Answers[M]>> };

export interface ClientOptions {
  readonly send: Send;
  /** Waits before the one automatic retry. Writes are safe to repeat: they carry their key. */
  readonly pause: () => Promise<void>;
}

/** One method for each call of the server's door. Never rejects. */
export function createClient({ send, pause }: ClientOptions): Client {
  const sendTwice = (method: string, json: string) =>
    send(method, json).catch(() => pause().then(() => send(method, json)));
  return new Proxy({} as Client, {
    get: (_target, method) => (input: unknown) =>
      sendTwice(String(method), JSON.stringify(input)).then(readAnswer, () => ({
        ok: false,
        failure: failure('lost'),
      })),
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
