declare module 'jest-mock' {
  export type FunctionLike = (...args: any[]) => any;
}
