/**
 * A node of our JSON Schemas (draft-07), with the annotations of our own that hover, completion and
 * references read. Beside a `$ref` stand annotations only; they win over those of the definition that it
 * names, so a reader merges: `{ ...definition, ...node }`.
 */
export interface SchemaNode {
  readonly $comment?: string;
  /** `#/definitions/<key>`, a key of `definitions` in generated/schema.ts. */
  readonly $ref?: string;
  /** Name of the definition in PascalCase, the same as its TypeScript type. */
  readonly title?: string;
  /** What it means, for a relationship manager. Every property has one. */
  readonly description?: string;

  readonly type?: SchemaType | readonly SchemaType[];
  /** Closed vocabulary; `enumDescriptions` runs parallel. */
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  /** Only inside `if`. */
  readonly const?: string;
  /** For texts only, also where `type` allows a mapping or a list too. */
  readonly pattern?: string;
  /** What to write instead, in plain words, when `pattern` does not match. */
  readonly patternErrorMessage?: string;
  /** Values to offer: an open vocabulary, or the fixed words of a text; `x-exampleDescriptions` runs parallel. */
  readonly examples?: readonly string[];
  readonly 'x-exampleDescriptions'?: readonly string[];
  /** What holds where nothing is written; for options of rules. */
  readonly default?: number | string | boolean;
  readonly minItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;

  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly patternProperties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: boolean | SchemaNode;
  /** Keys that validation demands. */
  readonly required?: readonly string[];
  readonly items?: SchemaNode;

  readonly if?: SchemaNode;
  /** Only inside `if`, as `not`: which keys tell the form. */
  readonly anyOf?: readonly SchemaNode[];
  readonly not?: SchemaNode;
  readonly then?: SchemaNode;
  readonly else?: SchemaNode;
  /** Stands only together with `discriminator`: that property's value decides which one holds. */
  readonly oneOf?: readonly SchemaNode[];
  readonly discriminator?: { readonly propertyName: string };

  /** What kind of value a text is. */
  readonly 'x-type'?: ScalarType;
  /** This `id` gives a thing of this sort its name. */
  readonly 'x-defines'?: DefinedThing;
  /** This value (or each text in this list) names a thing of this sort. */
  readonly 'x-references'?: ReferencedThing;
  /** The name may be written without its party, which is then the one that this key of the owner names. */
  readonly 'x-of'?: string;
  /** Nothing that is shown to anybody but the user in the text itself may hold this value. */
  readonly 'x-private'?: true;
  /** Words that are allowed in place of such a name: `both`, `rotating`. */
  readonly 'x-except'?: readonly string[];
  /** Of a reference to a person: a text that does not look like one is no name, but words for somebody. */
  readonly 'x-or-text'?: boolean;
  /** All keys in their canonical order; at the top of each kind of document. */
  readonly 'x-order'?: readonly string[];
  /** Keys that rules expect though validation does not demand them: offer them first. */
  readonly 'x-required-by-rule'?: readonly string[];
}

export type SchemaType = 'string' | 'number' | 'integer' | 'boolean' | 'object' | 'array' | 'null';

export type ScalarType =
  | 'id'
  | 'date'
  | 'time'
  | 'duration'
  | 'cadence'
  | 'cadence-phase'
  | 'on-demand'
  | 'percentage'
  | 'version'
  | 'fingerprint'
  | 'timezone'
  | 'path'
  | 'glob';

export type DefinedThing =
  | 'agreement'
  | 'party'
  | 'person'
  | 'forum'
  | 'commitment'
  | 'sharing'
  | 'activity'
  | 'report'
  | 'extension'
  | 'objective'
  | 'measure'
  | 'principle'
  | 'ladder'
  | 'early-warning'
  | 'action'
  | 'warning'
  | 'escalation';

export type ReferencedThing =
  | 'agreement'
  | 'party'
  | 'person'
  | 'forum'
  /** A commitment of any section. */
  | 'commitment'
  | 'first-choice'
  | 'sharing'
  | 'proactivity'
  /** A commitment of open dialogue or of a principle of one's own. */
  | 'fulfilled'
  | 'activity'
  | 'report'
  | 'ladder'
  | 'measure'
  | 'early-warning'
  /** An action of the minutes; in all records of the agreement. */
  | 'action'
  | 'file';
