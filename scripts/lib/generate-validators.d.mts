/** Keywords that say something to people and tools, and check nothing. Declare them with `addVocabulary`. */
export declare const annotations: string[];
/** What every user of these schemas gives to Ajv. */
export declare const ajvOptions: {
  allErrors: boolean;
  discriminator: boolean;
  verbose: boolean;
  strict: boolean;
  allowUnionTypes: boolean;
};
