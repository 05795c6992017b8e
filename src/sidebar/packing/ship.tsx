import type { FulfilmentView } from '../../entry/calls.ts';
import { fill } from '../fill.ts';
import { BookingBar } from '../parts/booking-bar.tsx';
import { Button } from '../parts/button.tsx';
import { TextField } from '../parts/field.tsx';
import { decided, pasteText, readPaste, shipPasted } from './acts.ts';
import { downloadCsv } from './csv.ts';
import { type PackingModel, shown } from './model.ts';
import { Pairs } from './pairs.tsx';
import { Said } from './panel.tsx';
import { SingleParcel } from './single.tsx';

interface Props {
  readonly model: PackingModel;
  readonly view: FulfilmentView;
}

/** Tracking numbers for many orders in one paste, a parcel by hand, and the courier's file. */
export function ShipStep({ model, view }: Props) {
  const words = model.words.packing;
  const paste = readPaste(model);
  const ready = paste.pairs.filter((pair) => decided(model, pair).on).length;
  return (
    <>
      <div class="scroll">
        <Said model={model} />
        <fieldset class="bare" disabled={model.shipping.locked()}>
          <TextField
            id="packing-paste"
            label={words.paste}
            value={model.paste.value}
            rows={4}
            change={(text) => pasteText(model, text)}
          />
          {model.paste.value.trim() === '' ? (
            <p class="hint">{words.pasteHint}</p>
          ) : (
            <Pairs model={model} paste={paste} />
          )}
          <SingleParcel model={model} view={view} />
        </fieldset>
        <div class="field">
          <Button class="wide" onClick={() => downloadCsv(model, shown(model))}>
            {words.csv}
          </Button>
          <p class="hint">{fill(words.csvHint, shown(model).length)}</p>
        </div>
      </div>
      <footer>
        <BookingBar
          id="packing-ship-these"
          booking={model.shipping}
          words={model.words}
          label={fill(words.shipThese, ready)}
          ready={ready > 0}
          book={() => void shipPasted(model)}
        />
      </footer>
    </>
  );
}
