import type { TrackingPair, TrackingPaste } from '../../domain/tracking-paste.ts';
import { fill } from '../fill.ts';
import { Mark } from '../parts/mark.tsx';
import { Notice } from '../parts/notice.tsx';
import { decide, decided } from './acts.ts';
import type { PackingModel } from './model.ts';

/** What was read out of the paste: which number goes to which order, and what needs a look. */
export function Pairs({ model, paste }: { readonly model: PackingModel; readonly paste: TrackingPaste }) {
  const words = model.words.packing;
  // What needs a look comes first.
  const pairs = [...paste.pairs].sort((a, b) => Number(b.doubts.length > 0) - Number(a.doubts.length > 0));
  return (
    <>
      <ul class="picks">
        {pairs.map((pair) => (
          <PairRow key={pair.tracking} model={model} pair={pair} />
        ))}
      </ul>
      {paste.unknown.length > 0 && (
        <Notice tone="warn" title={words.unknown}>
          {paste.unknown.map(({ line, text }) => (
            <p key={line}>{text}</p>
          ))}
        </Notice>
      )}
      {paste.doubled.length > 0 && (
        <p class="hint">{fill(words.doubled, paste.doubled.map(({ tracking }) => tracking).join(', '))}</p>
      )}
    </>
  );
}

function PairRow({ model, pair }: { readonly model: PackingModel; readonly pair: TrackingPair }) {
  const words = model.words.packing;
  const { order, on } = decided(model, pair);
  const found = model.orders.value.find(({ number }) => number === order);
  const [guess] = pair.couriers;
  const courier =
    found?.courier || (pair.couriers.length === 1 && guess ? fill(words.guess, guess) : words.noCourier);
  const id = `pair-${pair.tracking}`;
  return (
    <li>
      <label class="check" for={id}>
        <input
          id={id}
          type="checkbox"
          checked={on}
          disabled={order === ''}
          onChange={(event) => decide(model, pair, { on: event.currentTarget.checked })}
        />
        <span class="grow">
          <span class="first">{pair.tracking}</span>
          <span class="second">{[order, found?.recipient, courier].filter(Boolean).join(' · ')}</span>
        </span>
      </label>
      {pair.orders.length > 1 && (
        <select
          aria-label={`${words.choose}: ${pair.tracking}`}
          value={order}
          onChange={(event) => decide(model, pair, { order: event.currentTarget.value, on: true })}
        >
          <option value="">{words.choose}</option>
          {pair.orders.map((number) => (
            <option key={number} value={number}>
              {`${number} · ${model.orders.value.find((each) => each.number === number)?.recipient ?? ''}`}
            </option>
          ))}
        </select>
      )}
      {pair.doubts.map((doubt) => (
        <p class="note warn" key={doubt}>
          <Mark sign="!" />
          {words.doubt[doubt]}
        </p>
      ))}
    </li>
  );
}
