import { choice } from '../check/options.ts';
import type { StatusFormat } from './report.ts';

/** The options of `status` as they were typed. */
export interface RawStatusOptions {
  readonly format: string;
  readonly asOf?: string;
  readonly color?: boolean;
}

/** Every output format of `status`, loaded when it is asked for. */
const formats: Readonly<Record<string, () => Promise<StatusFormat>>> = {
  pretty: async () => (await import('./pretty.ts')).pretty,
  json: async () => (await import('./json.ts')).json,
  markdown: async () => (await import('./markdown.ts')).markdown,
};

/** @throws CliError with the nearest format */
export function statusFormatNamed(name: string): () => Promise<StatusFormat> {
  const known = choice('--format', name, Object.keys(formats));
  return formats[known] as () => Promise<StatusFormat>;
}
