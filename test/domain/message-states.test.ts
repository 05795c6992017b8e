import { describe, expect, it } from 'vitest';
import { labelOf, recognise } from '../../src/domain/labels.ts';
import { MESSAGE_STATES } from '../../src/domain/message-states.ts';

const words = [
  ['pending', 'Menunggu', 'Waiting'],
  ['sending', 'Sedang dikirim', 'Sending'],
  ['sent', 'Terkirim', 'Sent'],
  ['failed', 'Gagal', 'Failed'],
  ['unknown', 'Belum pasti', 'Unknown'],
  ['cancelled', 'Batal', 'Cancelled'],
  ['chat', 'Lewat WhatsApp', 'By WhatsApp'],
  ['overtaken', 'Terlewati', 'Overtaken'],
  ['practice', 'Latihan', 'Practice'],
] as const;

describe('how far a message has come', () => {
  it.each(words)('%s is %s or %s', (state, id, en) => {
    expect([labelOf(MESSAGE_STATES, state, 'id'), labelOf(MESSAGE_STATES, state, 'en')]).toEqual([id, en]);
    expect([id, en].map((text) => recognise(MESSAGE_STATES, text))).toEqual([state, state]);
  });

  it('is told by no other word but its own', () => {
    const others = Object.entries(MESSAGE_STATES).map(([state, { aliases }]) => [state, aliases]);
    expect(others).toEqual(words.map(([state]) => [state, []]));
    expect(words.map(([state]) => recognise(MESSAGE_STATES, state))).toEqual(words.map(([state]) => state));
  });
});
