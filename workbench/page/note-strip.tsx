/** The note of the selected cell. */
import { note, words } from './state.ts';

export function NoteStrip() {
  const shown = note.value;
  if (shown === null) return null;
  return (
    <aside class="note" aria-label={`${words().note} ${shown.cell}`}>
      <strong>{shown.cell}</strong>
      <span>{shown.text}</span>
    </aside>
  );
}
