/** Equal things kept once; index 0 is the plain one. Equality is that of their JSON. */
export class Interned<T> {
  private readonly items: T[];
  private readonly indices = new Map<string, number>();

  constructor(plain: T) {
    this.items = [plain];
    this.indices.set(JSON.stringify(plain), 0);
  }

  index(item: T): number {
    const key = JSON.stringify(item);
    const known = this.indices.get(key);
    if (known !== undefined) return known;
    this.items.push(item);
    this.indices.set(key, this.items.length - 1);
    return this.items.length - 1;
  }

  get(index: number): T {
    return this.items[index] ?? (this.items[0] as T);
  }

  list(): readonly T[] {
    return this.items;
  }
}
