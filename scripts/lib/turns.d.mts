export interface Turn {
  print(text: string): void;
  /** Has to be called, or nobody else is heard. */
  end(): void;
}

export function takeTurns(print?: (text: string) => void): () => Turn;
