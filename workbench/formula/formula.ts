import type { CellValue } from '../records.ts';
import { type Node, type Reference, references } from './ast.ts';

/** A formula in a cell. Its references move with the cells they mean; its value is worked out when asked for. */
export class Formula {
  readonly root: Node;
  /** As typed, kept only when it could not be parsed. */
  readonly broken: string;
  readonly references: readonly Reference[];
  /** Last value, good while every sheet it looked at has the version it had then. */
  value: CellValue = '';
  seen: Map<number, number> | null = null;
  busy = false;

  constructor(root: Node, broken = '') {
    this.root = root;
    this.broken = broken;
    this.references = references(root);
  }
}
