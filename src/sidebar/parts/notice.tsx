import type { ComponentChildren } from 'preact';
import type { SidebarWords } from '../../words/sidebar.ts';
import type { Failure } from '../client.ts';
import { Mark } from './mark.tsx';

type Tone = 'info' | 'warn' | 'bad' | 'good';

const MARKS: Readonly<Record<Tone, string>> = { info: 'i', warn: '!', bad: '!', good: '\u2713' };

interface NoticeProps {
  readonly tone: Tone;
  readonly title?: string | undefined;
  readonly children: ComponentChildren;
  readonly live?: 'status' | 'alert';
}

// One function for all, so that it runs when the box appears and not whenever it is drawn.
const intoSight = (box: HTMLElement | null): void => box?.scrollIntoView({ block: 'nearest' });

/** A calm box with a sign, so that its colour is never the only message; one that speaks up comes into sight. */
export function Notice({ tone, title, children, live }: NoticeProps) {
  return (
    <div class={`notice ${tone}`} role={live} ref={live ? intoSight : null}>
      <Mark sign={MARKS[tone]} />
      <div>
        {title !== undefined && <strong>{title}</strong>}
        {children}
      </div>
    </div>
  );
}

interface TroubleProps {
  readonly failure: Failure;
  readonly words: SidebarWords['trouble'];
  readonly children?: ComponentChildren;
}

/** Why nothing can be shown, in words for people, and the way out. */
export function Trouble({ failure, words, children }: TroubleProps) {
  const lost = failure.kind === 'lost';
  const sentence = lost ? (navigator.onLine ? words.noAnswer : words.offline) : failure.message || words.odd;
  return (
    <Notice tone="bad" live="alert">
      <p>{sentence}</p>
      {children}
      {lost && navigator.onLine && <AccountsHint words={words} />}
    </Notice>
  );
}

/** Several Google accounts in one browser are the usual reason for calls that vanish. */
export function AccountsHint({ words }: { readonly words: SidebarWords['trouble'] }) {
  return (
    <details class="aside">
      <summary>{words.accountsTitle}</summary>
      <p>{words.accounts}</p>
    </details>
  );
}

/** Grey bars while the first answer is on its way. */
export function Loading({ words }: { readonly words: string }) {
  return (
    <div class="loading" role="status">
      <p>{words}</p>
      <div class="bar" />
    </div>
  );
}

/** Says when orders are practice or messages wait; nothing in a live shop. */
export function ModeNote({ mode, words }: { readonly mode: string; readonly words: SidebarWords['mode'] }) {
  if (mode === 'practice') return <Notice tone="info">{words.practice}</Notice>;
  if (mode === 'paused') return <Notice tone="warn">{words.paused}</Notice>;
  return null;
}
