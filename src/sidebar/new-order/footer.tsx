import type { Catalogue } from '../catalogue/catalogue.ts';
import { fill } from '../fill.ts';
import { Button } from '../parts/button.tsx';
import { Stopped } from '../parts/stopped.tsx';
import type { OrderFigures } from './figures.ts';
import type { NewOrderModel } from './model.ts';
import { saveOrder, unlock } from './save.ts';

interface Props {
  readonly model: NewOrderModel;
  readonly catalogue: Catalogue;
  readonly figures: OrderFigures;
}

/** Always in sight: the total, what stopped the last try, and the one button. */
export function Footer({ model, catalogue, figures }: Props) {
  const words = model.words;
  const save = model.save.value;
  const saving = save.kind === 'saving';
  const doubtful = model.draft.value.inDoubt !== '' && !saving;
  return (
    <footer>
      {save.kind === 'stopped' && <Stopped {...save} words={words.trouble} />}
      <div class="row total">
        <span class="grow">
          {words.total.label}{' '}
          <span class="second">{figures.pieces > 0 && fill(words.total.pieces, figures.pieces)}</span>
        </span>
        <strong>{catalogue.money.format(figures.total)}</strong>
      </div>
      <Afterwards model={model} catalogue={catalogue} figures={figures} />
      <Button
        id="save"
        class="action wide"
        disabled={saving}
        aria-busy={saving}
        title={words.save.shortcut}
        onClick={() => void saveOrder(model)}
      >
        {saving ? words.save.busy : doubtful ? words.trouble.retry : words.save.button}
      </Button>
      {doubtful && (
        <Button class="link" onClick={() => unlock(model)}>
          {words.save.edit}
        </Button>
      )}
    </footer>
  );
}

/** What is in the total without being typed, or comes to it later. */
function Afterwards({ model, catalogue, figures }: Props) {
  const words = model.words.total;
  const code = catalogue.view.uniqueCodes && !model.draft.value.paid && figures.pieces > 0;
  if (figures.tax === 0 && !code) return null;
  return (
    <p class="hint">
      {figures.tax > 0 && fill(words.tax, catalogue.money.format(figures.tax))} {code && words.code}
    </p>
  );
}
