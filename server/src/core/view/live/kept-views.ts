import type { Checker } from '../../checking/checker.ts';
import type { FileModel } from '../../model/file-model.ts';
import { sameItems } from '../../util/same-items.ts';
import type { Steps } from '../../util/steps.ts';
import type { AgreementView } from '../agreement-view.ts';
import { agreementViewInSteps, type ViewOptions } from '../make-agreement-view.ts';

/**
 * The views of texts that are followed: each is kept as long as what it rests on is the same objects, for one who asks again
 * because something elsewhere may have changed.
 */
export class KeptViews {
  readonly #kept = new WeakMap<
    FileModel,
    { readonly basis: readonly unknown[]; readonly view: AgreementView }
  >();

  /** The view of an agreement for everybody who sees all of it; undefined for a file that is none. */
  *of(
    file: FileModel,
    checker: Checker,
    options: Pick<ViewOptions, 'today' | 'language'>,
  ): Steps<AgreementView | undefined> {
    const basis = basisOf(file, checker.of(file.uri), options);
    const known = this.#kept.get(file);
    if (known && sameItems(known.basis, basis)) return known.view;
    const view = yield* agreementViewInSteps(file, checker, options);
    if (view) this.#kept.set(file, { basis, view });
    return view;
  }
}

/** Findings are other objects whenever anything has changed that is looked at for them: files, configuration, names of files. */
function basisOf(
  file: FileModel,
  checker: Checker,
  { today, language }: Pick<ViewOptions, 'today' | 'language'>,
): unknown[] {
  const { workspace } = checker;
  const evidence = workspace.evidenceOf(file, today);
  return [today, language, workspace.agreementOf(file), evidence, checker.findings(file.uri)];
}
