/** The strip at the right edge that opens the panels. */
import { api } from './api.ts';
import { refreshExecutions, refreshMails } from './hear.ts';
import { type PanelName, panel, unread, words } from './state.ts';

const icons: Readonly<Record<PanelName | 'download', string>> = {
  mails: 'M3 5h18v14H3zM3.5 6l8.5 7 8.5-7',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7.5V12l3 2.5',
  accounts:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 20c0-4 3-6 6.5-6s6.5 2 6.5 6M16 4.5a3.5 3.5 0 0 1 0 6.5M17.5 14.5c2.5.6 4 2.500 4 5.500',
  executions: 'M4 5h16M4 10h10M4 15h13M4 20h7',
  download: 'M12 4v11M7.500 11 12 15.500 16.500 11M4 20h16',
};

function Icon({ name }: { name: PanelName | 'download' }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path
        d={icons[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.7"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

function toggle(name: PanelName): void {
  panel.value = panel.value === name ? null : name;
  if (panel.value === 'mails') void refreshMails();
  if (panel.value === 'executions') void refreshExecutions();
}

function RailButton({ name }: { name: PanelName }) {
  const on = panel.value === name;
  return (
    <button
      type="button"
      class={on ? 'on' : ''}
      aria-pressed={on}
      aria-label={words()[name]}
      title={words()[name]}
      onClick={() => toggle(name)}
    >
      <Icon name={name} />
      {name === 'mails' && unread.value > 0 && <span class="badge">{unread.value}</span>}
    </button>
  );
}

export function Rail() {
  return (
    <nav class="rail">
      <RailButton name="mails" />
      <RailButton name="clock" />
      <RailButton name="accounts" />
      <RailButton name="executions" />
      <span class="rail-line" />
      <a href={api.download()} download title={words().download} aria-label={words().download}>
        <Icon name="download" />
      </a>
    </nav>
  );
}
