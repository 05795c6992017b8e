import type { Catalogue } from '../catalogue/catalogue.ts';
import { ProductPicker } from '../catalogue/picker.tsx';
import { Button } from '../parts/button.tsx';
import { onSubmit } from '../parts/keys.ts';
import { ModeNote, Notice } from '../parts/notice.tsx';
import { RemoteView } from '../parts/remote-view.tsx';
import { CustomerPart } from './customer.tsx';
import { isBlank } from './draft.ts';
import { addProduct, clearForm } from './edit.ts';
import { Footer } from './footer.tsx';
import { atLevel, pricesOf } from './helpful.ts';
import { OrderLine } from './line.tsx';
import type { NewOrderModel } from './model.ts';
import { MorePart } from './more.tsx';
import { PastePart, UnclearPart } from './paste.tsx';
import { readMessage } from './paste-acts.ts';
import { PlacedPart } from './placed.tsx';
import { saveOrder } from './save.ts';
import { TogetherPart } from './together.tsx';

interface PanelProps {
  readonly model: NewOrderModel;
  readonly openOrder: (number: string) => void;
}

/** The panel "New order". */
export function NewOrderPanel({ model, openOrder }: PanelProps) {
  const save = model.save.value;
  return (
    <RemoteView remote={model.remote} loading={model.words.loading.newOrder} words={model.words.trouble}>
      {(catalogue) =>
        save.kind === 'placed' ? (
          <PlacedPart model={model} money={catalogue.money} placed={save.placed} open={openOrder} />
        ) : (
          <Form model={model} catalogue={catalogue} />
        )
      }
    </RemoteView>
  );
}

interface FormProps {
  readonly model: NewOrderModel;
  readonly catalogue: Catalogue;
}

function Form({ model, catalogue }: FormProps) {
  const figures = model.figures.value;
  if (figures === undefined) return null;
  const locked = model.save.value.kind === 'saving' || model.draft.value.inDoubt !== '';
  // Enter in a field leads on; it must not save by surprise.
  return (
    <form
      class="panel"
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={onSubmit(() => void saveOrder(model))}
      onPaste={(event) => pasteMessage(event, model, catalogue)}
    >
      {/* With every field locked, arrows must still be able to scroll. */}
      <div class="scroll" tabIndex={locked ? 0 : undefined}>
        <ModeNote mode={catalogue.view.mode} words={model.words.mode} />
        {model.restored.value && <Notice tone="info">{model.words.save.restored}</Notice>}
        <fieldset class="bare" disabled={locked}>
          <PastePart model={model} catalogue={catalogue} />
          <CustomerPart model={model} catalogue={catalogue} />
          <ul class="lines">
            {figures.lines.map((line) => (
              <OrderLine key={line.line.key} model={model} catalogue={catalogue} figures={line} />
            ))}
          </ul>
          <UnclearPart model={model} catalogue={catalogue} />
          <AddProduct model={model} catalogue={catalogue} />
          <TogetherPart model={model} catalogue={catalogue} />
          <MorePart model={model} catalogue={catalogue} />
        </fieldset>
        <ClearButton model={model} />
      </div>
      <Footer model={model} catalogue={catalogue} figures={figures} />
    </form>
  );
}

/** Several lines pasted into an empty form are a customer's message, whichever field they were meant for. */
function pasteMessage(event: ClipboardEvent, model: NewOrderModel, catalogue: Catalogue): void {
  const text = event.clipboardData?.getData('text/plain').trim() ?? '';
  if (!(event.target instanceof HTMLInputElement) || !text.includes('\n')) return;
  if (!isBlank(model.draft.peek())) return;
  event.preventDefault();
  model.paste.text.value = text;
  model.paste.open.value = true;
  void readMessage(model, catalogue);
}

function AddProduct({ model, catalogue }: FormProps) {
  const prices = pricesOf(model.draft.value, model.buyer);
  return (
    <ProductPicker
      box={model.productBox}
      catalogue={catalogue}
      words={model.words}
      priceOf={(product) => atLevel(product, prices).price}
      pick={(product) => addProduct(model, product)}
      leave={() => {
        if (model.draft.peek().lines.length > 0) model.focus.value = 'save';
      }}
      problem={model.problems.value.product}
    />
  );
}

/** Asks once before it throws typing away. */
function ClearButton({ model }: { readonly model: NewOrderModel }) {
  const { asking } = model;
  const words = model.words.save;
  if (isBlank(model.draft.value) || model.save.value.kind === 'saving') return null;
  if (!asking.value)
    return (
      <Button class="link" onClick={() => (asking.value = true)}>
        {words.clear}
      </Button>
    );
  return (
    <fieldset class="ask">
      <legend>{words.clearSure}</legend>
      <Button onClick={() => clearForm(model)}>{words.clearYes}</Button>
      <Button class="link" onClick={() => (asking.value = false)}>
        {words.clearNo}
      </Button>
    </fieldset>
  );
}
