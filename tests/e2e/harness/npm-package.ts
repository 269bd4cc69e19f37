import { readdirSync } from 'node:fs';
import path from 'node:path';
import { npm, run } from './run.ts';

/**
 * Unpacks a part of an npm package, without installing what it depends on.
 * @param spec name and exact version; npm checks the package's integrity
 * @param inside folder within the package, such as `lib/vscode`
 * @param target an existing, empty folder; the part's content lands in it
 */
export async function unpack(spec: string, inside: string, target: string): Promise<void> {
  await npm(['pack', spec, '--pack-destination', target, '--loglevel=error'], { cwd: target });
  const archive = readdirSync(target).find(name => name.endsWith('.tgz'));
  if (!archive) throw new Error(`npm packed nothing for ${spec}`);
  const prefix = path.posix.join('package', inside);
  const strip = String(prefix.split('/').length);
  // tar comes with Linux, macOS and Windows 10. The archive by its bare name: GNU tar takes `C:` for a host.
  await run('tar', ['-xzf', archive, `--strip-components=${strip}`, prefix], { cwd: target });
}
