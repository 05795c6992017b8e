/** Talks with the server: one address to act, one to look, one stream of what changed. */
import type { Action, BookView, ExecutionView, MailView, PageEvent, Reply, TabView } from './protocol.ts';

const user = new URLSearchParams(location.search).get('user') ?? '';

function address(path: string, more: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams(more);
  if (user !== '') query.set('user', user);
  return `${path}?${query}`;
}

async function get<T>(path: string, more?: Readonly<Record<string, string>>): Promise<T> {
  const response = await fetch(address(path, more));
  if (!response.ok) throw new Error(await response.text());
  const found: T = await response.json();
  return found;
}

async function post(path: string, body: unknown): Promise<Reply> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(address(path), { method: 'POST', headers, body: JSON.stringify(body) });
  const reply: Reply = await response.json();
  return reply;
}

export const api = {
  book: (opening: boolean) => get<BookView>('/api/book', opening ? { opening: 'yes' } : {}),
  tab: (tab: number) => get<TabView>('/api/tab', { tab: String(tab) }),
  mails: () => get<MailView[]>('/api/mails'),
  executions: () => get<ExecutionView[]>('/api/executions'),
  act: (action: Action) => post('/api/act', action),
  /** What `google.script.run` asks for. */
  run: (name: string, args: readonly unknown[]) => post('/api/run', { name, args }),
  download: () => address('/api/book.xlsx'),
  pageOf: (email: string) => `/?user=${encodeURIComponent(email)}`,
};

/** `lost` is told when the server is gone; the stream comes back by itself with a new `hello`. */
export function listen(hear: (event: PageEvent) => void, lost: () => void): void {
  const stream = new EventSource(address('/api/events'));
  stream.onmessage = (message: MessageEvent<string>) => {
    const event: PageEvent = JSON.parse(message.data);
    hear(event);
  };
  stream.onerror = lost;
}
