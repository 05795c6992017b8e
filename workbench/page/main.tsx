/** The page of the workbench: a grid in the middle, the add-on around it, the world (mails, clock, accounts) beside it. */
import { batch, effect } from '@preact/signals-core';
import { render } from 'preact';
import { api, listen } from './api.ts';
import { App } from './app.tsx';
import { createGrid, type Grid } from './grid.ts';
import { hear, refreshTab } from './hear.ts';
import { provideHook } from './hook.ts';
import type { BookView } from './protocol.ts';
import { accounts, act, book, everything, lost, menus, note, now, sidebar, toast, words } from './state.ts';
import './style/base.css';
import './style/bars.css';
import './style/middle.css';
import './style/panels.css';
import './style/mails.css';
import './style/above.css';

let grid: Grid | undefined;

function show(view: BookView): void {
  batch(() => {
    book.value = view;
    menus.value = view.menus;
    if (sidebar.value?.html !== view.sidebar?.html) sidebar.value = view.sidebar;
    accounts.value = view.accounts;
    now.value = view.now;
    lost.value = false;
  });
  document.documentElement.lang = view.language;
  document.title = `${view.name} · Workbench`;
}

function showNote(tab: number, row: number, column: number): void {
  const text = grid?.tab(tab)?.notes[`${row},${column}`];
  note.value = text === undefined ? null : { cell: `${columnLetters(column)}${row}`, text };
}

function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

function startGrid(view: BookView): Grid {
  const container = document.getElementById('grid');
  if (container === null) throw new Error('the page has no place for the grid');
  return createGrid(container, view.language, {
    edit: (tab, row, column, values) => void act({ do: 'edit', tab, row, column, values }),
    undo: () => void act({ do: 'undo' }),
    shape: (action) => void act(action),
    select: (tab, area) => {
      showNote(tab, area.top, area.left);
      void act({ do: 'select', tab, area });
    },
    openTab: (tab) => {
      if (grid?.tab(tab)?.loaded === false) void refreshTab(grid, tab);
    },
    notHere: () => toast('', words().notHere),
  });
}

/** `opening`: as a person opens the book, which runs the add-on's `onOpen`. */
async function reload(opening: boolean): Promise<void> {
  const view = await api.book(opening);
  show(view);
  grid ??= startGrid(view);
  grid.load(view);
  provideHook(grid);
}

const root = document.getElementById('app');
effect(() => {
  for (const one of everything) one.value;
  if (root !== null) render(<App grid={() => grid} />, root);
});
let boot = '';
listen(
  (event) => {
    if (event.kind !== 'hello') return hear(event, grid, () => reload(false));
    const again = boot !== '' && boot !== event.boot;
    boot = event.boot;
    if (again) location.reload();
    else void reload(grid === undefined);
  },
  () => {
    lost.value = true;
  },
);
