/** Text kept by name in the browser; forgets silently where the browser forbids keeping. */
export interface Store {
  read(name: string): string | undefined;
  write(name: string, text: string): void;
  remove(name: string): void;
}

/** The browser's local storage under a prefix, with memory behind it: a sandboxed frame has none. */
export function browserStore(prefix: string, storage: () => Storage): Store {
  const memory = new Map<string, string>();
  const attempt = <T>(act: (kept: Storage) => T): T | undefined => {
    try {
      return act(storage());
    } catch {
      return undefined;
    }
  };
  return {
    read: (name) => attempt((kept) => kept.getItem(prefix + name)) ?? memory.get(name),
    write: (name, text) => {
      memory.set(name, text);
      attempt((kept) => kept.setItem(prefix + name, text));
    },
    remove: (name) => {
      memory.delete(name);
      attempt((kept) => kept.removeItem(prefix + name));
    },
  };
}
