/** What a page consists of where it is read from top to bottom: in Word and in Markdown. */
export type Block =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string; readonly id?: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly tone?: 'strong' | 'quiet' | 'note' }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | TableBlock
  | { readonly kind: 'signatures'; readonly names: readonly string[]; readonly below: string };

export interface TableBlock {
  readonly kind: 'table';
  /** With how wide each is among the others. */
  readonly columns: readonly { readonly heading: string; readonly share: number }[];
  readonly rows: readonly (readonly string[])[];
}
