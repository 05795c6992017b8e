import { type Signal, signal } from '@preact/signals-core';
import type { ComponentType } from 'preact';
import type { DocumentOrder, DocumentsView } from '../entry/document-calls.ts';
import { DOCUMENT_KINDS, type DocumentKind } from '../entry/document-kinds.ts';
import { Invoice } from './invoice.tsx';
import { Label } from './label.tsx';
import { PackingSlip } from './packing-slip.tsx';
import { type Desk, hasReceipt, openDesk, type Sheet } from './paper.ts';
import { Receipt } from './receipt.tsx';

const PAPERS = ['a4', 'small'] as const;
type Paper = (typeof PAPERS)[number];

/** As `@page` names them. No margin: the sheets bring theirs, and the browser finds no place for an address line. */
const SIZES: Readonly<Record<Paper, string>> = { a4: '210mm 297mm', small: '100mm 150mm' };

const SHEETS: Readonly<Record<DocumentKind, ComponentType<Sheet>>> = {
  invoice: Invoice,
  receipt: Receipt,
  'packing-slip': PackingSlip,
  label: Label,
};

export interface AppModel {
  readonly desk: Desk;
  readonly kind: Signal<DocumentKind>;
  readonly paper: Signal<Paper>;
}

const usualPaper = (kind: DocumentKind): Paper => (kind === 'label' ? 'small' : 'a4');

export function createApp(view: DocumentsView, kind: DocumentKind): AppModel {
  return { desk: openDesk(view), kind: signal(kind), paper: signal(usualPaper(kind)) };
}

export function App({ app }: { readonly app: AppModel }) {
  const { words, view } = app.desk;
  const [kind, paper] = [app.kind.value, app.paper.value];
  const orders = kind === 'receipt' ? view.orders.filter(hasReceipt) : view.orders;
  const left = view.orders.filter((order) => !orders.includes(order));
  return (
    <>
      <style>{`@page{size:${SIZES[paper]};margin:0}`}</style>
      <Bar app={app} />
      <main>
        {left.length > 0 && (
          <p class="notice" role="status">
            {words.leftOut(left.map(({ number }) => number).join(', '))}
          </p>
        )}
        {orders.length === 0 && <p class="notice">{words.nothing}</p>}
        <div class={paper}>
          {kind === 'label' && paper === 'a4' ? (
            quarters(orders).map((four) => (
              <div class="quarters" key={four[0]?.number}>
                {four.map((order) => (
                  <Label key={order.number} {...app.desk} order={order} />
                ))}
              </div>
            ))
          ) : (
            <Sheets desk={app.desk} kind={kind} orders={orders} />
          )}
        </div>
      </main>
    </>
  );
}

interface SheetsProps {
  readonly desk: Desk;
  readonly kind: DocumentKind;
  readonly orders: readonly DocumentOrder[];
}

function Sheets({ desk, kind, orders }: SheetsProps) {
  const Drawn = SHEETS[kind];
  return (
    <>
      {orders.map((order) => (
        <Drawn key={`${kind} ${order.number}`} {...desk} order={order} />
      ))}
    </>
  );
}

/** Four labels share a sheet of A4. */
const quarters = (orders: readonly DocumentOrder[]): DocumentOrder[][] =>
  Array.from({ length: Math.ceil(orders.length / 4) }, (_, at) => orders.slice(at * 4, at * 4 + 4));

function Bar({ app }: { readonly app: AppModel }) {
  const { words, view } = app.desk;
  return (
    <header class="bar">
      <h1>{words.orders(view.orders.length)}</h1>
      <Choice
        label={words.choose.kind}
        names={DOCUMENT_KINDS}
        words={words.choose}
        chosen={app.kind.value}
        choose={(kind) => {
          app.kind.value = kind;
          app.paper.value = usualPaper(kind);
        }}
      />
      <Choice
        label={words.choose.paper}
        names={PAPERS}
        words={words.choose}
        chosen={app.paper.value}
        choose={(paper) => (app.paper.value = paper)}
      />
      <button type="button" class="action" onClick={() => window.print()}>
        {words.choose.print}
      </button>
      <p class="hint">{words.hint(words.choose[app.paper.value])}</p>
    </header>
  );
}

interface ChoiceProps<Name extends string> {
  readonly label: string;
  readonly names: readonly Name[];
  readonly words: Readonly<Record<Name, string>>;
  readonly chosen: Name;
  readonly choose: (name: Name) => void;
}

function Choice<Name extends string>({ label, names, words, chosen, choose }: ChoiceProps<Name>) {
  return (
    <fieldset>
      <legend>{label}</legend>
      {names.map((name) => (
        <button key={name} type="button" aria-pressed={name === chosen} onClick={() => choose(name)}>
          {words[name]}
        </button>
      ))}
    </fieldset>
  );
}
