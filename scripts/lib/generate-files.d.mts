/** The project's folder. */
export declare const root: string;
/** Path (relative to the root) → text of everything that `npm run generate` writes. */
export declare function generatedFiles(): Promise<Map<string, string>>;
/** Paths of those generated files that are absent or differ from what the schemas say now. */
export declare function staleFiles(): Promise<string[]>;
