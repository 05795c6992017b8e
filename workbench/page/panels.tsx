/** Opens the panel that was chosen in the rail. */
import { AccountsPanel } from './panel-accounts.tsx';
import { ClockPanel } from './panel-clock.tsx';
import { ExecutionsPanel } from './panel-executions.tsx';
import { MailsPanel } from './panel-mails.tsx';
import { panel, words } from './state.ts';

const bodies = { mails: MailsPanel, clock: ClockPanel, accounts: AccountsPanel, executions: ExecutionsPanel };

export function Panels() {
  const name = panel.value;
  if (name === null) return null;
  const Body = bodies[name];
  return (
    <aside class={`panel ${name}`} aria-label={words()[name]}>
      <header>
        <h2>{words()[name]}</h2>
        <button type="button" class="round" aria-label={words().close} onClick={() => (panel.value = null)}>
          ×
        </button>
      </header>
      <div class="panel-body">
        <Body />
      </div>
    </aside>
  );
}
