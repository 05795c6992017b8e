import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { Stopped } from '../parts/stopped.tsx';
import { saveChanges } from './acts.ts';
import { isDirty, type OrderModel } from './model.ts';

/** The one button of the panel, and what came of pressing it. */
export function SaveBar({ model }: { readonly model: OrderModel }) {
  const words = model.words;
  const saving = model.save.value.kind === 'saving';
  const doubtful = model.inDoubt.value !== null && !saving;
  return (
    <footer>
      <Outcome model={model} />
      <Button
        id="order-save"
        class="action wide"
        disabled={saving || !(isDirty(model) || doubtful)}
        aria-busy={saving}
        title={words.save.shortcut}
        onClick={() => void saveChanges(model)}
      >
        {saving ? words.order.saving : doubtful ? words.trouble.retry : words.order.save}
      </Button>
    </footer>
  );
}

function Outcome({ model }: { readonly model: OrderModel }) {
  const save = model.save.value;
  if (save.kind === 'saved')
    return (
      <Notice tone="good" live="status">
        <p>{save.message}</p>
      </Notice>
    );
  return save.kind === 'stopped' ? <Stopped {...save} words={model.words.trouble} /> : null;
}
