import { effect, type Signal, signal } from '@preact/signals-core';
import { formatDay } from '../../domain/day-text.ts';
import type { Input, OrderMoneyView } from '../../entry/calls.ts';
import { fill } from '../fill.ts';
import { TextField } from '../parts/field.tsx';
import type { Remote } from '../remote.ts';
import type { ActionDesk } from './actions.tsx';
import { type Pieces, PiecesList, wanted } from './pieces.tsx';

/** Goods that come back, as typed: how many of each line, in what state, and why. */
export interface Back {
  readonly pieces: Signal<readonly Pieces[]>;
  readonly writeOff: Signal<boolean>;
  readonly reason: Signal<string>;
}

/** Lines stand in it as soon as the order's money is known; only those of which something is out. */
export function createBack(desk: ActionDesk, remote: Remote<OrderMoneyView>): Back {
  const pieces = signal<readonly Pieces[]>([]);
  effect(() => {
    const state = remote.state.value;
    if (state.kind !== 'ready') return;
    const out = state.value.lines.filter((line) => line.out > 0);
    pieces.value = out.map((line) => piecesOf(line, desk, state.value.today));
  });
  return { pieces, writeOff: signal(false), reason: signal('') };
}

function piecesOf(
  { id, name, out, worth, warranty }: OrderMoneyView['lines'][number],
  { words: { orderMoney: words }, money, language }: ActionDesk,
  today: string,
): Pieces {
  const covered = warranty !== '' && warranty >= today ? words.covered : words.over;
  const about = fill(fill(words.mostOut, out), money.format(worth));
  return {
    ...{ key: id, name, quantity: '' },
    about: warranty === '' ? about : `${about} ${fill(covered, formatDay(warranty, language, 'short'))}`,
  };
}

interface Props {
  readonly id: string;
  readonly desk: ActionDesk;
  readonly back: Back;
}

/** Which goods, whether they can be sold again, and why they come back. */
export function BackFields({ id, desk, back }: Props) {
  const words = desk.words.orderMoney;
  const { pieces, writeOff, reason } = back;
  return (
    <>
      <PiecesList id={id} desk={desk} pieces={pieces} problems={{}} />
      <label class="check">
        <input
          type="checkbox"
          checked={writeOff.value}
          onChange={(event) => {
            writeOff.value = event.currentTarget.checked;
          }}
        />
        {words.writeOff}
      </label>
      <TextField
        id={`${id}-reason`}
        label={words.reason}
        value={reason.value}
        change={(text) => {
          reason.value = text;
        }}
      />
    </>
  );
}

export function backLines({ pieces, writeOff, reason }: Back): Input<'returnOrder'>['lines'] {
  const why = reason.value.trim();
  const condition = writeOff.value ? ('write-off' as const) : ('restock' as const);
  return wanted(pieces.value).map(({ key: line, quantity }) => ({
    ...{ line, quantity, condition },
    ...(why !== '' && { reason: why }),
  }));
}
