/** The line under the name: menus of the add-on, tools, all tabs. */
import { useEffect, useState } from 'preact/hooks';
import { AllTabs } from './all-tabs.tsx';
import type { Grid } from './grid.ts';
import { Menu } from './menu-items.tsx';
import { menus, words } from './state.ts';
import { Tools } from './tools.tsx';

export function MenuBar({ grid }: { grid: () => Grid | undefined }) {
  const [open, setOpen] = useState(-1);
  useEffect(() => {
    if (open === -1) return;
    const away = (event: Event) => {
      if (!(event.target instanceof Element) || event.target.closest('.menu-bar') === null) setOpen(-1);
    };
    const leave = (event: KeyboardEvent) => event.key === 'Escape' && setOpen(-1);
    document.addEventListener('pointerdown', away, true);
    document.addEventListener('keydown', leave);
    return () => {
      document.removeEventListener('pointerdown', away, true);
      document.removeEventListener('keydown', leave);
    };
  }, [open]);
  const toggle = (index: number) => (now: boolean) => setOpen(now ? index : -1);
  return (
    <nav class="menu-bar">
      {menus.value.map((entry, index) => (
        <Menu key={entry.words} entry={entry} open={open === index} setOpen={toggle(index)} />
      ))}
      {menus.value.length === 0 && <span class="faint">{words().noMenu}</span>}
      <span class="bar-line" />
      <Tools grid={grid} />
      <span class="spring" />
      <AllTabs grid={grid} open={open === 1000} setOpen={toggle(1000)} />
    </nav>
  );
}
