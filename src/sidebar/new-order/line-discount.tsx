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
  const { typing } = model;
  if (line.discount === '' && typing.value !== id)
    return (
      <Button
        class="link"
        onClick={() => {
          typing.value = id;
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
        typing.value = id;
        changeLine(model, line.key, 'discount', text);
      }}
      problem={model.problems.value[id]}
      enter={enter}
      blur={() => {
        typing.value = '';
      }}
    />
  );
}
