import type { MockInstance } from 'vitest';

type Fn = (...args: any[]) => any;
export declare namespace jest {
  interface Mock<T extends Fn> extends MockInstance<T> {
    (...args: Parameters<T>): ReturnType<T>;
  }
}
