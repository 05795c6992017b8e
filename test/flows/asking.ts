/** What the sidebar asks, typed by its method. */
import { expect } from 'vitest';
import type { Answers, Method } from '../../src/entry/calls.ts';
import type { AShop } from './a-shop.ts';

export interface Answer<M extends Method> {
  readonly ok: boolean;
  readonly value: Answers[M];
  readonly error: {
    readonly code: string;
    readonly message: string;
    readonly fields?: Readonly<Record<string, string>>;
  };
}

/** `now`: the shop of the test that runs. */
export const answering =
  (now: () => AShop) =>
  async <M extends Method>(method: M, input: object): Promise<Answer<M>> =>
    (await now().siti.rpc(method, input)) as Answer<M>;

/** The same, of what must go well. */
export const asking =
  (now: () => AShop) =>
  async <M extends Method>(method: M, input: object = {}): Promise<Answers[M]> => {
    const answer = await answering(now)(method, input);
    expect(answer).toMatchObject({ ok: true });
    return answer.value;
  };
