import { isPlausiblePhone } from '../../domain/phone-query.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { type CustomerEntry, showPhone } from '../catalogue/customers.ts';
import { fill } from '../fill.ts';
import { Button } from '../parts/button.tsx';
import { Combobox } from '../parts/combobox.tsx';
import { Problem, TextField } from '../parts/field.tsx';
import { BuyerNotes } from './buyer-notes.tsx';
import type { DraftCustomer } from './draft.ts';
import { describeCustomer, dropCustomer, pickCustomer, startCustomer } from './edit.ts';
import type { NewOrderModel } from './model.ts';

interface Props {
  readonly model: NewOrderModel;
  readonly catalogue: Catalogue;
}

/** Whose order it is: found, chosen, or made in place. */
export function CustomerPart({ model, catalogue }: Props) {
  const words = model.words.customer;
  const { customer } = model.draft.value;
  if (customer?.kind === 'known')
    return <KnownCustomer model={model} catalogue={catalogue} customer={customer} />;
  if (customer?.kind === 'new')
    return <NewCustomer model={model} catalogue={catalogue} customer={customer} />;
  return (
    <Combobox<CustomerEntry>
      box={model.customerBox}
      label={words.label}
      hint={words.hint}
      none={words.none}
      words={model.words.combobox}
      search={catalogue.searchCustomers}
      keyOf={({ id }) => id}
      show={({ name, phone }) => (
        <>
          <span class="first">{name}</span>
          <span class="second">{showPhone(phone) || words.noPhone}</span>
        </>
      )}
      pick={(entry) => pickCustomer(model, entry)}
      create={(query) => startCustomer(model, query)}
      createLabel={words.create}
      problem={model.problems.value.customer}
    />
  );
}

type Of<K extends DraftCustomer['kind']> = Extract<DraftCustomer, { kind: K }>;

function KnownCustomer({ model, catalogue, customer }: Props & { readonly customer: Of<'known'> }) {
  const words = model.words.customer;
  return (
    <div class="field">
      <span class="label">{words.label}</span>
      <div class="chosen">
        <div class="grow">
          <span class="first">{customer.name}</span>
          <span class="second">{showPhone(customer.phone) || words.noPhone}</span>
        </div>
        <DropButton model={model} id="customer" />
      </div>
      <Problem id="customer" problem={model.problems.value.customer} />
      <BuyerNotes model={model} catalogue={catalogue} />
    </div>
  );
}

function NewCustomer({ model, catalogue, customer }: Props & { readonly customer: Of<'new'> }) {
  const words = model.words.customer;
  const { phone } = customer;
  const tie = (part: keyof Omit<Of<'new'>, 'kind'>, next: string) => ({
    id: `customer.${part}`,
    label: words[part],
    value: customer[part],
    problem: model.problems.value[`customer.${part}`],
    look: model.draft.value.marks.includes(`customer.${part}`) ? model.words.paste.check : undefined,
    change: (text: string) => describeCustomer(model, part, text),
    enter: () => {
      model.focus.value = next;
    },
  });
  const owner = isPlausiblePhone(phone) ? catalogue.searchCustomers(phone).hits[0] : undefined;
  return (
    <fieldset class="card">
      <legend>{words.fresh}</legend>
      <TextField {...tie('name', 'customer.phone')} />
      <TextField {...tie('phone', 'product')} mode="tel" />
      {owner !== undefined && (
        <div class="hint" role="status">
          {fill(words.owner, owner.name)}{' '}
          <Button class="link" onClick={() => pickCustomer(model, owner)}>
            {fill(words.useOwner, owner.name)}
          </Button>
        </div>
      )}
      <details open={model.draft.value.pasted !== ''}>
        <summary>{words.more}</summary>
        <TextField {...tie('email', 'customer.address')} mode="email" />
        <TextField {...tie('address', '')} rows={3} />
      </details>
      <DropButton model={model} />
    </fieldset>
  );
}

function DropButton({ model, id }: { readonly model: NewOrderModel; readonly id?: string }) {
  return (
    <Button class="link" id={id} onClick={() => dropCustomer(model)}>
      {model.words.customer.change}
    </Button>
  );
}
