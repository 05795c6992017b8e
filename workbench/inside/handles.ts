/** Google's objects inside the context: a class name, some data, and methods that are all calls to the host. */
import { constantsOf, enumValue } from './enums.ts';
import type { Handle, ToWorker } from './protocol.ts';

export type Call = (method: string, self: unknown, args: unknown[]) => ToWorker;

const secret = Symbol('handle');
interface Holder {
  $: string;
  data: unknown;
}

let call: Call;
export function connect(to: Call): void {
  call = to;
}

const silent = new Set([
  'then',
  'toJSON',
  'constructor',
  'prototype',
  'valueOf',
  'inspect',
  'asymmetricMatch',
  'nodeType',
  'length',
  'message',
  'name',
  'stack',
]);

/** Google's objects turn up in handlers' arguments with these plain properties. */
function props(data: unknown): Record<string, unknown> {
  return typeof data === 'object' && data !== null && 'props' in data
    ? (data.props as Record<string, unknown>)
    : {};
}

export function handle(name: string, data: unknown): object {
  const holder: Holder = { $: name, data };
  const own: Record<string, unknown> = { ...constantsOf[name], ...props(data) };
  const proxy: object = new Proxy(
    {},
    {
      get(_target, key) {
        if (key === secret) return holder;
        if (typeof key === 'symbol') return undefined;
        if (Object.hasOwn(own, key)) return own[key];
        if (key === 'toString') return () => name;
        if (silent.has(key)) return undefined;
        return (...args: unknown[]) => invoke(proxy, holder, key, args);
      },
      ownKeys: () => Object.keys(own),
      getOwnPropertyDescriptor: (_target, key) =>
        typeof key === 'string' && Object.hasOwn(own, key)
          ? { value: own[key], enumerable: true, configurable: true }
          : undefined,
      has: (_target, key) => key === secret || (typeof key === 'string' && Object.hasOwn(own, key)),
    },
  );
  return proxy;
}

function invoke(proxy: object, holder: Holder, method: string, args: unknown[]): unknown {
  const answer = call(`${holder.$}.${method}`, holder.data, args.map(encode));
  if ('dead' in answer) throw new Error('This execution is over.');
  if ('error' in answer) {
    const error = new Error(answer.error);
    error.name = 'Exception';
    throw error;
  }
  if (answer.data !== undefined) holder.data = answer.data;
  return answer.self ? proxy : decode(answer.value);
}

function isHandle(value: unknown): value is Handle {
  return typeof value === 'object' && value !== null && '$' in value && 'data' in value;
}

/** Only the outermost values are looked at: a block of cells passes as it is. */
export function decode(value: unknown): unknown {
  if (isHandle(value))
    return value.$ === 'Enum' ? enumValue(String(value.data)) : handle(value.$, value.data);
  if (Array.isArray(value) && isHandle(value[0])) return value.map(decode);
  if (typeof value === 'object' && value !== null && '$event' in value) {
    return Object.fromEntries(
      Object.entries(value.$event as object).map(([key, item]) => [key, decode(item)]),
    );
  }
  return value;
}

function cell(value: unknown): unknown {
  if (typeof value === 'function' || typeof value === 'symbol') return String(value);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Reflect.get(value, secret) === undefined && !Array.isArray(value) ? String(value) : encode(value);
}

function encode(value: unknown): unknown {
  if (typeof value === 'function' || typeof value === 'symbol') return String(value);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  if (Array.isArray(value)) return value.map((item) => (Array.isArray(item) ? item.map(cell) : encode(item)));
  const holder = Reflect.get(value, secret) as Holder | undefined;
  if (holder !== undefined) return { $: holder.$, data: holder.data };
  if ('enum' in value) return { $: 'Enum', data: value.enum };
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, encode(item)]));
}

/** As google.script.run returns it: a Date anywhere empties the whole answer, undefined becomes null. */
export function plain(value: unknown): unknown {
  return hasDate(value) ? null : value === undefined ? null : JSON.parse(JSON.stringify(value) ?? 'null');
}

function hasDate(value: unknown): boolean {
  if (value instanceof Date) return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(hasDate);
}

export function logText(args: readonly unknown[]): string {
  return args
    .map((arg) =>
      typeof arg === 'object' && arg !== null ? (JSON.stringify(arg) ?? String(arg)) : String(arg),
    )
    .join(' ');
}
