/**
 * A schema type as it is found in a file being written: anything may still be absent. What the schema
 * rejected has been taken out beforehand, so whatever is there has the type that it claims.
 */
export type Draft<T> = T extends readonly (infer Item)[]
  ? Draft<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]?: Draft<T[Key]> | undefined }
    : T;
