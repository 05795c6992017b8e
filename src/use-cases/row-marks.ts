/** Signs an answer in a row of Orders begins with, apart from what is merely odd. */

/** It was not booked. */
export const REFUSED = '✕';

/** Who typed it is asked whether it was paid again: typed once more, it counts. */
export const ASKED_AGAIN = '↶';

/** What goes when the cell is put right. */
export const ANSWERED = new RegExp(`^[${REFUSED}${ASKED_AGAIN}]`);
