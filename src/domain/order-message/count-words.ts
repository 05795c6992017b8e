export interface Count {
  readonly type: 'number' | 'quantity';
  readonly units: number;
  readonly sure: boolean;
}

const NUMBERS =
  'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas|zero one two three four five six seven eight nine ten eleven'
    .split('|')
    .map((list) => list.split(' '));
const PIECES =
  /^(pcs?|piece|pieces|biji|bj|buah|bh|bks|bungkus|bngks|botol|btl|box|kotak|lembar|lbr|helai|pack|pak|pax|porsi|cup|toples|pouch|sachet|sct|unit|potong|kaleng|tube|jar|item|bottles?|packs?|boxes)$/;
/** Units that hold several pieces, or may: what they come to is for the eye. */
const PACKS: Readonly<Record<string, number>> = {
  lusin: 12,
  lsn: 12,
  dozen: 12,
  kodi: 20,
  gross: 144,
  pasang: 1,
  psg: 1,
  pair: 1,
  pairs: 1,
  set: 1,
  paket: 1,
  dus: 1,
  karton: 1,
  ball: 1,
  renteng: 1,
  rim: 500,
};

/** 'dua', 'setengah', 'sebotol', 'selusin'. */
export function countIn(word: string): Count | undefined {
  const number = NUMBERS.map((list) => list.indexOf(word)).find((at) => at >= 0);
  if (number !== undefined) return { type: 'number', units: number, sure: true };
  if (/^(setengah|half|puluh|belas|ratus)$/.test(word)) return { type: 'number', units: 0.5, sure: false };
  const unit = word.startsWith('se') ? unitOf(word.slice(2)) : undefined;
  return unit && { type: 'quantity', ...unit };
}

/** How many pieces a unit is; undefined when the word is none. */
export function unitOf(word: string): { units: number; sure: boolean } | undefined {
  if (PIECES.test(word)) return { units: 1, sure: true };
  const units = PACKS[word];
  return units === undefined ? undefined : { units, sure: false };
}
