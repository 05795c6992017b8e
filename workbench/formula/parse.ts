import type { Node } from './ast.ts';
import { Formula } from './formula.ts';
import { parseReference } from './reference.ts';
import { type Token, tokenize } from './tokens.ts';

/** What a formula's text is read against. */
export interface Surroundings {
  readonly sheet: number;
  readonly decimal: '.' | ',';
  /** undefined when there is no such tab. */
  sheetNamed(name: string): number | undefined;
}

const levels: readonly (readonly string[])[] = [
  ['=', '<>', '<', '<=', '>', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

class Parser {
  private at = 0;
  private readonly tokens: readonly Token[];
  private readonly around: Surroundings;

  constructor(tokens: readonly Token[], around: Surroundings) {
    this.tokens = tokens;
    this.around = around;
  }

  whole(): Node {
    const node = this.level(0);
    if (this.at < this.tokens.length) throw new SyntaxError('trailing text');
    return node;
  }

  private peek(): Token | undefined {
    return this.tokens[this.at];
  }

  private level(depth: number): Node {
    const operators = levels[depth];
    if (operators === undefined) return this.unary();
    let left = this.level(depth + 1);
    for (
      let next = this.peek();
      next?.kind === 'operator' && operators.includes(next.text);
      next = this.peek()
    ) {
      this.at++;
      left = { kind: 'binary', operator: next.text, left, right: this.level(depth + 1) };
    }
    return left;
  }

  private unary(): Node {
    const next = this.peek();
    if (next?.kind === 'operator' && (next.text === '-' || next.text === '+')) {
      this.at++;
      return { kind: 'unary', operator: next.text, of: this.unary() };
    }
    let node = this.primary();
    while (this.peek()?.text === '%') {
      this.at++;
      node = { kind: 'percent', of: node };
    }
    return node;
  }

  private primary(): Node {
    const token = this.tokens[this.at++];
    if (token === undefined) throw new SyntaxError('ends early');
    if (token.kind === 'number') return { kind: 'number', value: Number(token.text.replace(',', '.')) };
    if (token.kind === 'text') return { kind: 'text', value: token.text.slice(1, -1).replaceAll('""', '"') };
    if (token.kind === 'error') return { kind: 'error', value: token.text };
    if (token.kind === 'reference') return parseReference(token.text, this.around);
    if (token.kind === 'name') return this.named(token.text);
    if (token.kind !== 'open') throw new SyntaxError(token.text);
    const of = this.level(0);
    this.expect('close');
    return { kind: 'group', of };
  }

  private named(name: string): Node {
    if (this.peek()?.kind !== 'open') {
      const upper = name.toUpperCase();
      if (upper === 'TRUE' || upper === 'FALSE') return { kind: 'truth', value: upper === 'TRUE' };
      return { kind: 'error', value: '#NAME?' };
    }
    this.at++;
    const args: Node[] = [];
    while (this.peek() !== undefined && this.peek()?.kind !== 'close') {
      args.push(this.level(0));
      if (this.peek()?.kind === 'separator') this.at++;
      else break;
    }
    this.expect('close');
    return { kind: 'call', name: name.toUpperCase(), args };
  }

  private expect(kind: Token['kind']): void {
    if (this.tokens[this.at++]?.kind !== kind) throw new SyntaxError(`no ${kind}`);
  }
}

/** A formula that cannot be read shows #ERROR!, as in Google Sheets. */
export function parseFormula(text: string, around: Surroundings): Formula {
  const tokens = tokenize(text.slice(1), around.decimal);
  const wrong = new Formula({ kind: 'error', value: '#ERROR!' }, text);
  if (tokens === undefined || tokens.length === 0) return wrong;
  try {
    return new Formula(new Parser(tokens, around).whole());
  } catch (error) {
    if (error instanceof SyntaxError) return wrong;
    throw error;
  }
}
