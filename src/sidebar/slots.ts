import type { PanelName } from '../entry/panels.ts';
import type { Outcome } from './client.ts';
import type { Panel, PanelContext, Part } from './panel.ts';
import { createRemote, type Remote } from './remote.ts';
import { takePart } from './take-part.ts';

/** Where a panel stands once it has been fetched. */
export interface Slot {
  readonly name: PanelName;
  readonly remote: Remote<Panel>;
}

/** `script` is the panel's own, where the server sent it along with the page. */
export function createSlot(name: PanelName, context: PanelContext, script = ''): Slot {
  let brought = script;
  const remote = createRemote<Panel>(async () => {
    const outcome =
      brought === ''
        ? await context.client.part({ name })
        : { ok: true as const, value: { script: brought } };
    brought = '';
    return outcome.ok ? panelOf(outcome.value.script, context) : outcome;
  });
  return { name, remote };
}

function panelOf(script: string, context: PanelContext): Outcome<Panel> {
  try {
    const part = takePart(script) as Part | undefined;
    if (part !== undefined) return { ok: true, value: part.create(context) };
  } catch {
    // As useless as one of another build.
  }
  const message = context.words.trouble.outdated;
  return { ok: false, failure: { kind: 'odd', code: 'outdated', message, fields: {} } };
}
