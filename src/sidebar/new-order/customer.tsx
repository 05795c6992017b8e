import type { Catalogue } from '../catalogue/catalogue.ts';
import { type CustomerEntry, showPhone } from '../catalogue/customers.ts';
import { isPlausiblePhone } from '../catalogue/phone-query.ts';
import { Combobox } from '../parts/combobox.tsx';
import { Problem, TextField } from '../parts/field.tsx';
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
  if (customer?.kind === 'known') return <KnownCustomer model={model} customer={customer} />;
  if (customer?.kind === 'new') return <NewCustomer model={model} catalogue={catalogue} customer={customer} />;
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
      problem={model.problems.value['customer']}
    />
  );
}

type Of<K extends DraftCustomer['kind']> = Extract<DraftCustomer, { kind: K }>;

function KnownCustomer({ model, customer }: { readonly model: NewOrderModel; readonly customer: Of<'known'> }) {
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
      <Problem id="customer" problem={model.problems.value['customer']} />
    </div>
  );
}

function NewCustomer({ model, catalogue, customer }: Props & { readonly customer: Of<'new'> }) {
  const words = model.words.customer;
  const problems = model.problems.value;
  const { name, phone, email, address } = customer;
  const owner = isPlausiblePhone(phone) ? catalogue.searchCustomers(phone).hits[0] : undefined;
  const next = () => {
    model.focus.value = 'product';
  };
  return (
    <fieldset class="card">
      <legend>{words.fresh}</legend>
      <TextField
        id="customer.name"
        label={words.name}
        value={name}
        change={(text) => describeCustomer(model, 'name', text)}
        problem={problems['customer.name']}
        enter={() => {
          model.focus.value = 'customer.phone';
        }}
      />
      <TextField
        id="customer.phone"
        label={words.phone}
        value={phone}
        mode="tel"
        change={(text) => describeCustomer(model, 'phone', text)}
        problem={problems['customer.phone']}
        enter={next}
      />
      {owner !== undefined && (
        <div class="hint" role="status">
          <span>{words.owner(owner.name)}</span>{' '}
          <button type="button" class="link" onClick={() => pickCustomer(model, owner)}>
            {words.useOwner(owner.name)}
          </button>
        </div>
      )}
      <details open={email !== '' || address !== '' || problems['customer.email'] !== undefined}>
        <summary>{words.more}</summary>
        <TextField
          id="customer.email"
          label={words.email}
          value={email}
          mode="email"
          change={(text) => describeCustomer(model, 'email', text)}
          problem={problems['customer.email']}
        />
        <TextField
          id="customer.address"
          label={words.address}
          value={address}
          rows={3}
          change={(text) => describeCustomer(model, 'address', text)}
          problem={problems['customer.address']}
        />
      </details>
      <DropButton model={model} />
    </fieldset>
  );
}

function DropButton({ model, id }: { readonly model: NewOrderModel; readonly id?: string }) {
  return (
    <button type="button" class="link" id={id} onClick={() => dropCustomer(model)}>
      {model.words.customer.change}
    </button>
  );
}
