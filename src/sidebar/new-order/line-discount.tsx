import { Button } from '../parts/button.tsx';
import { TextField } from '../parts/field.tsx';
import { changeLine } from './edit.ts';
import type { LineFigures } from './figures.ts';
import type { NewOrderModel } from './model.ts';
import { lineField } from './problems.ts';

interface Props {
  readonly model: NewOrderModel;
  readonly figures: LineFigures;
  readonly enter: () => void;
}

/** An amount or a percentage off one line; a link until it is wanted. */
export function LineDiscount({ model, figures: { line }, enter }: Props) {
  const words = model.words.line;
  const id = lineField(line.key, 'discount');
  const { discounting } = model;
  if (line.discount === '' && discounting.value !== line.key)
    return (
      <Button
        class="link"
        onClick={() => {
          discounting.value = line.key;
          model.focus.value = id;
        }}
      >
        {words.addDiscount}
      </Button>
    );
  return (
    <TextField
      id={id}
      label={words.discount}
      value={line.discount}
      change={(text) => {
        discounting.value = line.key;
        changeLine(model, line.key, 'discount', text);
      }}
      problem={model.problems.value[id]}
      enter={enter}
      blur={() => {
        discounting.value = 0;
      }}
    />
  );
}
