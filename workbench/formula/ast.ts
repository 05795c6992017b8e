/** In place of a tab's id: what was referred to is gone (#REF!). */
export const lost = -1;

/** A reference to cells; structural edits move it. */
export interface Reference {
  readonly kind: 'reference';
  sheet: number;
  top: number;
  left: number;
  bottom: number;
  right: number;
  /** Whole columns ('C:C') or whole rows ('3:3'). */
  readonly whole: 'columns' | 'rows' | null;
  readonly single: boolean;
  /** The tab is named in the text. */
  readonly named: boolean;
  /** '$' before left, top, right, bottom. */
  readonly fixed: readonly [boolean, boolean, boolean, boolean];
}

export type Node =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'truth'; readonly value: boolean }
  | { readonly kind: 'error'; readonly value: string }
  | Reference
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Node[] }
  | { readonly kind: 'unary'; readonly operator: '-' | '+'; readonly of: Node }
  | { readonly kind: 'percent'; readonly of: Node }
  | { readonly kind: 'group'; readonly of: Node }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Node; readonly right: Node };

export function references(node: Node, out: Reference[] = []): Reference[] {
  if (node.kind === 'reference') out.push(node);
  else if (node.kind === 'call') for (const arg of node.args) references(arg, out);
  else if (node.kind === 'unary' || node.kind === 'group' || node.kind === 'percent')
    references(node.of, out);
  else if (node.kind === 'binary') {
    references(node.left, out);
    references(node.right, out);
  }
  return out;
}
