import type { CodeAction, CodeActionRequest } from './code-actions/action.ts';
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
  quickfix: [quickFixes, addRecord, suppressActions, waiveActions],
  'refactor.rewrite': [cadenceActions],
  'refactor.extract': [extractParty],
  'source.fixAll.partnership': [fixAll],
  'source.sortSections.partnership': [sortSections],
} as const;

/** What can be done at a place: fixes of the findings there, refactorings, and changes of the whole file. */
export function codeActions(request: CodeActionRequest): CodeAction[] {
  return (Object.keys(providers) as (keyof typeof providers)[])
    .filter(kind => request.wants(kind))
    .flatMap(kind => providers[kind].flatMap(provider => provider(request)));
}
