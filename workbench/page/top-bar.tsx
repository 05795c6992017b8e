/** Name of the book, what runs, the clock, the account. */
import { useState } from 'preact/hooks';
import { api } from './api.ts';
import { accounts, book, now, panel, running, saved, words } from './state.ts';
import { dayAndTime } from './when.ts';

function SavedState() {
  const state = saved.value;
  const file = state?.file ?? book.value?.file ?? '';
  if (state !== null && state.error !== '') {
    return (
      <span class="saved bad">
        {words().notSaved} {state.error}
      </span>
    );
  }
  return file === '' ? null : (
    <span class="saved">
      {words().savedTo} {file}
    </span>
  );
}

function Running() {
  const functions = running.value;
  if (functions.length === 0) return null;
  return (
    <span class="running" role="status">
      <span class="spinner" /> {words().running}: {functions.join(', ')}
    </span>
  );
}

function initial(email: string): string {
  return email.slice(0, 1).toUpperCase();
}

function hue(email: string): number {
  return [...email].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 360, 7);
}

function Avatar({ email }: { email: string }) {
  return (
    <span class="avatar" style={{ background: `hsl(${hue(email)} 45% 42%)` }}>
      {initial(email)}
    </span>
  );
}

function AccountMenu({ close }: { close: () => void }) {
  const me = book.value?.user ?? '';
  return (
    <div class="menu account-menu" role="menu">
      {accounts.value.map((email) => (
        <a
          key={email}
          role="menuitem"
          href={api.pageOf(email)}
          target={email === me ? '_self' : '_blank'}
          onClick={close}
        >
          <Avatar email={email} />
          <span>{email}</span>
          <small>{email === me ? words().you : words().openAs}</small>
        </a>
      ))}
    </div>
  );
}

function Account() {
  const [open, setOpen] = useState(false);
  const me = book.value?.user ?? '';
  return (
    <div class="menu-holder">
      <button
        type="button"
        class="account"
        aria-expanded={open}
        title={words().switchAccount}
        onClick={() => setOpen(!open)}
      >
        <Avatar email={me} />
        <span>{me}</span>
      </button>
      {open && <AccountMenu close={() => setOpen(false)} />}
    </div>
  );
}

export function TopBar() {
  return (
    <header class="top-bar">
      <svg class="mark" viewBox="0 0 24 32" aria-hidden="true">
        <path fill="#188038" d="M3 0h13l8 8v21a3 3 0 0 1-3 3H3a3 3 0 0 1-3-3V3a3 3 0 0 1 3-3z" />
        <path fill="#8ed1a5" d="M16 0l8 8h-6a2 2 0 0 1-2-2z" />
        <path fill="#fff" d="M5 14h14v11H5zm2 2v2.5h4V16zm6 0v2.5h4V16zm-6 4.5V23h4v-2.5zm6 0V23h4v-2.5z" />
      </svg>
      <h1>{book.value?.name ?? 'Workbench'}</h1>
      <SavedState />
      <span class="spring" />
      <Running />
      <button
        type="button"
        class="clock-chip"
        onClick={() => (panel.value = panel.value === 'clock' ? null : 'clock')}
      >
        {dayAndTime(now.value)}
      </button>
      <Account />
    </header>
  );
}
