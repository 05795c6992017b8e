import type { PanelName } from '../entry/panels.ts';
import type { Panel, PanelContext, Part } from './panel.ts';
import { createRemote, type Remote } from './remote.ts';
import { takenPart } from './take-part.ts';

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
    if (!outcome.ok) return outcome;
    const taken = takenPart<Part>(outcome.value.script, context.words.trouble.outdated);
    return taken.ok ? { ok: true, value: taken.value.create(context) } : taken;
  });
  return { name, remote };
}
