/** The frame: bar, menu, grid, sidebar, rail with its panels, and what lies above them all. */
import { Alerts } from './alerts.tsx';
import { Dialog } from './dialog.tsx';
import type { Grid } from './grid.ts';
import { MailWindow } from './mail-window.tsx';
import { MenuBar } from './menu-bar.tsx';
import { NoteStrip } from './note-strip.tsx';
import { Panels } from './panels.tsx';
import { Rail } from './rail.tsx';
import { Sidebar } from './sidebar.tsx';
import { book, lost, sidebar, words } from './state.ts';
import { Toasts } from './toasts.tsx';
import { TopBar } from './top-bar.tsx';

export function App({ grid }: { grid: () => Grid | undefined }) {
  return (
    <div class={sidebar.value === null ? 'frame' : 'frame with-sidebar'}>
      <TopBar />
      <MenuBar grid={grid} />
      <main class="middle">
        <div class="book">
          <div id="grid" class="grid" />
          {book.value === null && <p class="loading">{words().loading}</p>}
          <NoteStrip />
        </div>
        <Sidebar />
        <Panels />
        <Rail />
      </main>
      <MailWindow />
      <Dialog />
      <Toasts />
      <Alerts />
      {lost.value && (
        <p class="lost" role="alert">
          {words().lost}
        </p>
      )}
    </div>
  );
}
