/** A value as it may be passed to somebody who only reads it: objects and arrays readonly at every depth. */
export type DeepReadonly<T> = T extends ((...args: never[]) => unknown) | AbortSignal | Date | Uint8Array
  ? T
  : T extends readonly (infer Item)[]
    ? readonly DeepReadonly<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
      : T
