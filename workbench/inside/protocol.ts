/** What a worker and the host say to each other. Structured clone carries it, so Dates stay Dates. */

/** A Google object as it crosses the border: its class and what the host needs to find it again. */
export interface Handle {
  readonly $: string;
  readonly data: unknown;
}

export interface Job {
  readonly kind: 'run' | 'list';
  /** Names the code; a worker keeps what it has compiled. */
  readonly code: string;
  readonly source: string | null;
  /** 'onOpen', 'menu.setUp', 'rpc'. */
  readonly handler: string;
  readonly args: readonly unknown[];
  /** The answer goes to a browser: Dates empty it. */
  readonly toClient: boolean;
  readonly now: number;
  readonly seed: number;
}

export type FromWorker =
  | {
      readonly kind: 'call';
      readonly method: string;
      readonly self: unknown;
      readonly args: readonly unknown[];
    }
  | { readonly kind: 'log'; readonly line: string }
  | { readonly kind: 'done'; readonly value: unknown; readonly error: Thrown | null };

export interface Thrown {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
}

/** `data` replaces that of the object the method was called on. */
export type ToWorker =
  | { readonly now: number; readonly value: unknown; readonly self: boolean; readonly data?: unknown }
  | { readonly now: number; readonly error: string }
  | { readonly now: number; readonly dead: true };
