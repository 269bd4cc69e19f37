import { finished, type Steps } from '../util/steps.ts';
import type { CodeAction, CodeActionRequest } from './code-actions/action.ts';
import { addPrinciples } from './code-actions/add-principles.ts';
import { addRecord } from './code-actions/add-record.ts';
import { cadenceActions } from './code-actions/cadence.ts';
import { extractParty } from './code-actions/extract-party.ts';
import { fixAll } from './code-actions/fix-all.ts';
import { quickFixes } from './code-actions/quick-fixes.ts';
import { sortSections } from './code-actions/sort-sections.ts';
import { suppressActions } from './code-actions/suppress.ts';
import { waiveActions } from './code-actions/waive.ts';

/** Each kind of action, and who makes them. Nothing is made of a kind that nobody asks for. */
const providers = {
  quickfix: [quickFixes, addPrinciples, addRecord, suppressActions, waiveActions],
  'refactor.rewrite': [cadenceActions],
  'refactor.extract': [extractParty],
  'source.fixAll.partnership': [fixAll],
  'source.sortSections.partnership': [sortSections],
} as const;

/** What can be done at a place: fixes of the findings there, refactorings, and changes of the whole file. */
export function codeActions(request: CodeActionRequest): CodeAction[] {
  return finished(codeActionsInSteps(request));
}

/** The same in steps: fixes are tried out on whole files. */
export function* codeActionsInSteps(request: CodeActionRequest): Steps<CodeAction[]> {
  const actions: CodeAction[] = [];
  for (const kind of Object.keys(providers) as (keyof typeof providers)[]) {
    if (!request.wants(kind)) continue;
    for (const provider of providers[kind]) {
      yield;
      const found = provider(request);
      actions.push(...(Array.isArray(found) ? found : yield* found));
    }
  }
  return actions;
}
