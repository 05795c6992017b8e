/** The few actions on the grid that Univer's core has no button for. */
import type { Grid } from './grid.ts';
import { act, words } from './state.ts';

export function Tools({ grid }: { grid: () => Grid | undefined }) {
  const at = () => ({
    tab: grid()?.activeTab() ?? 0,
    area: grid()?.selection() ?? { top: 1, left: 1, bottom: 1, right: 1 },
  });
  const sort = (ascending: boolean) =>
    void act({ do: 'sort', tab: at().tab, column: at().area.left, ascending });
  const rows = (what: 'insert' | 'delete') => {
    const { tab, area } = at();
    void act({ do: what, tab, axis: 'rows', at: area.top, count: area.bottom - area.top + 1 });
  };
  return (
    <div class="tools">
      <button
        type="button"
        title={`${words().undo} (Ctrl+Z)`}
        aria-label={words().undo}
        onClick={() => void act({ do: 'undo' })}
      >
        ↶
      </button>
      <button type="button" title={words().sortUp} aria-label={words().sortUp} onClick={() => sort(true)}>
        A↓Z
      </button>
      <button
        type="button"
        title={words().sortDown}
        aria-label={words().sortDown}
        onClick={() => sort(false)}
      >
        Z↓A
      </button>
      <button
        type="button"
        title={words().insertRow}
        aria-label={words().insertRow}
        onClick={() => rows('insert')}
      >
        +≡
      </button>
      <button
        type="button"
        title={words().deleteRow}
        aria-label={words().deleteRow}
        onClick={() => rows('delete')}
      >
        −≡
      </button>
    </div>
  );
}
