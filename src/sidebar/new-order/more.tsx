import type { Catalogue } from '../catalogue/catalogue.ts';
import { Choice, TextField } from '../parts/field.tsx';
import { ChargeFields } from '../pricing/charge-fields.tsx';
import type { DraftTexts } from './draft.ts';
import { edit } from './edit.ts';
import type { NewOrderModel } from './model.ts';

interface Props {
  readonly model: NewOrderModel;
  readonly catalogue: Catalogue;
}

/** Ties an input to a text of the draft. */
function tieTo(model: NewOrderModel) {
  const draft = model.draft.value;
  const problems = model.problems.value;
  return (name: keyof DraftTexts) => ({
    id: name,
    value: draft[name],
    change: (text: string) => edit(model, { [name]: text }, [name]),
    problem: problems[name],
    look: draft.marks.includes(name) ? model.words.paste.check : undefined,
  });
}

/** What most orders do without; opens by itself when something in it needs a look. */
export function MorePart({ model, catalogue }: Props) {
  const words = model.words.more;
  return (
    <details class="folded" open={model.draft.value.pasted !== ''}>
      <summary>{words.title}</summary>
      <ChargeFields tie={tieTo(model)} words={words} money={catalogue.money} />
      <Ways model={model} catalogue={catalogue} />
      <Places model={model} />
    </details>
  );
}

function Ways({ model, catalogue }: Props) {
  const words = model.words.more;
  const { view } = catalogue;
  const tie = tieTo(model);
  return (
    <>
      <Choice {...tie('courier')} label={words.courier} choices={view.couriers} none={words.notSet} />
      <Choice {...tie('method')} label={words.method} choices={view.methods} none={words.notSet} />
      <label class="check">
        <input
          type="checkbox"
          id="paid"
          checked={model.draft.value.paid}
          onChange={(event) => edit(model, { paid: event.currentTarget.checked }, ['paid'])}
        />
        {words.paid}
      </label>
      <Choice {...tie('channel')} label={words.channel} choices={view.channels} none={words.notSet} />
      {model.draft.value.channel !== '' && <TextField {...tie('channelOrder')} label={words.channelOrder} />}
      <Choice
        {...tie('hold')}
        label={words.hold}
        choices={['keep', 'pre-order']}
        say={(hold) => (hold === 'keep' ? words.keep : words.preOrder)}
        none={words.holdNone}
      />
      <TextField {...tie('note')} label={words.note} rows={2} />
    </>
  );
}

/** What came with a message is unfolded, to be seen. */
function Places({ model }: Pick<Props, 'model'>) {
  const words = model.words.more;
  const { pasted, toName, toPhone, toAddress, senderName, senderPhone } = model.draft.value;
  const tie = tieTo(model);
  return (
    <>
      <details open={pasted !== '' && toName + toPhone + toAddress !== ''}>
        <summary>{words.elsewhere}</summary>
        <TextField {...tie('toName')} label={words.recipient} />
        <TextField {...tie('toPhone')} label={words.recipientPhone} mode="tel" />
        <TextField {...tie('toAddress')} label={words.recipientAddress} rows={3} />
      </details>
      <details open={pasted !== '' && senderName + senderPhone !== ''}>
        <summary>{words.dropship}</summary>
        <TextField {...tie('senderName')} label={words.senderName} />
        <TextField {...tie('senderPhone')} label={words.senderPhone} mode="tel" />
      </details>
    </>
  );
}
