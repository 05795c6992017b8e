import type { Catalogue } from '../catalogue/catalogue.ts';
import { productTitle } from '../catalogue/products.ts';
import { fill } from '../fill.ts';
import { Button } from '../parts/button.tsx';
import { Problem, TextField } from '../parts/field.tsx';
import { Notice } from '../parts/notice.tsx';
import { RemoteView } from '../parts/remote-view.tsx';
import type { UnclearLine } from './draft.ts';
import { isBlank } from './draft.ts';
import type { NewOrderModel } from './model.ts';
import { closePaste, openPaste, readMessage, settleUnclear } from './paste-acts.ts';

interface Props {
  readonly model: NewOrderModel;
  readonly catalogue: Catalogue;
}

/** Where a customer's message goes in, and what it was once the form is filled from it. */
export function PastePart({ model, catalogue }: Props) {
  const words = model.words.paste;
  const { paste } = model;
  const draft = model.draft.value;
  if (draft.pasted !== '')
    return (
      <Notice tone="info">
        <p>{words.filled}</p>
        <details>
          <summary>{words.message}</summary>
          <p class="wrap">{draft.pasted}</p>
        </details>
      </Notice>
    );
  if (paste.open.value) return <PasteBox model={model} catalogue={catalogue} />;
  if (!isBlank(draft)) return null;
  return (
    <Button class="link" id="open-paste" onClick={() => openPaste(model)}>
      {words.open}
    </Button>
  );
}

function PasteBox({ model, catalogue }: Props) {
  const words = model.words.paste;
  const { paste } = model;
  const again = () => void readMessage(model, catalogue);
  return (
    <div class="card paste">
      <TextField
        id="paste"
        label={words.label}
        hint={words.hint}
        rows={8}
        value={paste.text.value}
        problem={paste.problem.value}
        change={(text) => {
          paste.text.value = text;
          paste.problem.value = undefined;
        }}
      />
      {paste.reading.value && (
        <RemoteView remote={paste.reader} loading={words.busy} words={model.words.trouble}>
          {() => null}
        </RemoteView>
      )}
      <Button class="wide" onClick={again}>
        {words.fill}
      </Button>
      <Button class="link" onClick={() => closePaste(model)}>
        {words.cancel}
      </Button>
    </div>
  );
}

/** What the message asks for that a person must decide: none of the products fits, or several do. */
export function UnclearPart({ model, catalogue }: Props) {
  const { unclear } = model.draft.value;
  if (unclear.length === 0) return null;
  return (
    <section>
      <h2>{model.words.paste.unclear}</h2>
      <ul class="lines">
        {unclear.map((line, at) => (
          <Unclear key={`${at} ${line.text}`} model={model} catalogue={catalogue} line={line} at={at} />
        ))}
      </ul>
      <Problem id="unclear-0" problem={model.problems.value['unclear-0']} />
    </section>
  );
}

function Unclear({
  model,
  catalogue,
  line,
  at,
}: Props & { readonly line: UnclearLine; readonly at: number }) {
  const words = model.words.paste;
  const products = line.candidates.flatMap((sku) => catalogue.productOf(sku) ?? []);
  return (
    <li class="card unclear">
      <p>
        <span class="first">{fill(words.wrote, line.text)}</span>
        <span class="second">{fill(words.pieces, line.quantity)}</span>
      </p>
      {products.map((product, place) => (
        <Button
          key={product.sku}
          id={place === 0 ? `unclear-${at}` : undefined}
          onClick={() => settleUnclear(model, at, product.sku)}
        >
          {productTitle(product)}
        </Button>
      ))}
      <Button
        class="link"
        id={products.length === 0 ? `unclear-${at}` : undefined}
        onClick={() => settleUnclear(model, at, null)}
      >
        {words.skip}
      </Button>
    </li>
  );
}
