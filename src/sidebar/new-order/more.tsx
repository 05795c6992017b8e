import type { Catalogue } from '../catalogue/catalogue.ts';
import { Choice, TextField } from '../parts/field.tsx';
import { MoneyField } from '../parts/money-field.tsx';
import type { DraftTexts } from './draft.ts';
import { edit } from './edit.ts';
import type { NewOrderModel } from './model.ts';

interface Props {
  readonly model: NewOrderModel;
  readonly catalogue: Catalogue;
}

/** What most orders do without; opens by itself when something in it needs a look. */
export function MorePart({ model, catalogue }: Props) {
  const words = model.words.more;
  const problems = model.problems.value;
  const { view, money } = catalogue;
  const draft = model.draft.value;
  const tie = (name: keyof DraftTexts) => ({
    id: name,
    value: draft[name],
    change: (text: string) => edit(model, { [name]: text }, [name]),
    problem: problems[name],
  });
  return (
    <details class="folded">
      <summary>{words.title}</summary>
      <MoneyField {...tie('shipping')} label={words.shipping} money={money} />
      <MoneyField {...tie('discount')} label={words.discount} money={money} />
      <Choice {...tie('courier')} label={words.courier} choices={view.couriers} none={words.notSet} />
      <Choice {...tie('method')} label={words.method} choices={view.methods} none={words.notSet} />
      <label class="check">
        <input
          type="checkbox"
          id="paid"
          checked={draft.paid}
          onChange={(event) => edit(model, { paid: event.currentTarget.checked }, ['paid'])}
        />
        {words.paid}
      </label>
      <Choice {...tie('channel')} label={words.channel} choices={view.channels} none={words.notSet} />
      <TextField {...tie('note')} label={words.note} rows={2} />
      <details>
        <summary>{words.elsewhere}</summary>
        <TextField {...tie('toName')} label={words.recipient} />
        <TextField {...tie('toPhone')} label={words.recipientPhone} mode="tel" />
        <TextField {...tie('toAddress')} label={words.recipientAddress} rows={3} />
      </details>
      {view.people.length > 0 && (
        <Choice
          id="admin"
          label={words.admin}
          value={model.admin.value}
          choices={view.people}
          none={words.notSet}
          problem={problems.admin}
          change={(name) => {
            model.admin.value = name;
          }}
        />
      )}
    </details>
  );
}
