import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import type { IsoDate } from '../../server/src/core/calendar/date.ts';
import { Checker } from '../../server/src/core/checking/checker.ts';
import { dictionaryFor } from '../../server/src/core/l10n/languages.ts';
import type { AgreementView } from '../../server/src/core/view/agreement-view.ts';
import type { AudienceName } from '../../server/src/core/view/audience.ts';
import { agreementViewOf } from '../../server/src/core/view/make-agreement-view.ts';
import { Workspace } from '../../server/src/core/workspace/workspace.ts';
import { today } from './check.ts';

const root = fileURLToPath(new URL('../../samples/', import.meta.url));

/** All samples, sound and broken, as one workspace. */
export function sampleWorkspace(): Workspace {
  const workspace = new Workspace();
  for (const path of globSync('**/*.partnership.yaml', { cwd: root }).sort())
    workspace.set(`file:///samples/${path}`, readFileSync(root + path, 'utf8'));
  return workspace;
}

/** The URIs of all agreements of a workspace. */
export function agreementsOf(workspace: Workspace): string[] {
  return workspace.uris().filter(uri => workspace.file(uri)?.kind === 'Agreement');
}

interface Asked {
  readonly language?: string;
  readonly audience?: AudienceName;
  readonly day?: string;
}

/** The view of an agreement. @throws where there is none */
export function viewIn(
  workspace: Workspace,
  uri: string,
  { language = 'en', audience, day = today }: Asked = {},
): AgreementView {
  const date = day as IsoDate;
  const checker = new Checker(workspace, { today: () => date, dictionary: dictionaryFor(language) });
  const file = workspace.file(uri);
  const view = file && agreementViewOf(file, checker, { today: date, language, audience });
  if (!view) throw new Error(`there is no view of ${uri}`);
  return view;
}

/** The view of a text as if it were the only file. */
export function viewOfText(text: string, asked?: Asked): AgreementView {
  const workspace = new Workspace();
  workspace.set('file:///a.partnership.yaml', text);
  return viewIn(workspace, 'file:///a.partnership.yaml', asked);
}

/** Every text that a view shows, with where it stands in the data. */
export function textsOf(value: unknown, path = ''): (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsOf(part, `${path}.${key}`));
}
