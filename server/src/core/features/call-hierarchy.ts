import type { AgreementModel } from '../model/agreement.ts';
import type { FileModel } from '../model/file-model.ts';
import { contains } from '../util/text.ts';
import { idOf, NameResolver } from '../workspace/name-resolver.ts';
import { nameAt } from '../workspace/names.ts';
import type { ReadonlyWorkspace } from '../workspace/readonly-workspace.ts';
import { type Call, type CallItem, type CallKey, commitmentItem, partyItem } from './call-hierarchy/item.ts';
import { nextStep, previousStep, stepItems } from './call-hierarchy/ladder.ts';

/**
 * Who owes what to whom, and where a matter goes that is not settled: a party leads to the commitments that it
 * makes, a commitment to the parties that benefit, a step of the escalation ladder to the next one.
 *
 * @param offset UTF-16 code units
 * @returns one item; several for a party that several agreements share
 */
export function prepareCallHierarchy(
  file: FileModel,
  workspace: ReadonlyWorkspace,
  offset: number,
): CallItem[] {
  const models = agreementsAround(file, workspace).flatMap(each => workspace.agreementOf(each) ?? []);
  const name = nameAt(file, offset);
  if (name?.kind === 'party') return models.flatMap(model => partyItem(model, name.name) ?? []);
  const promised = name && new NameResolver(workspace).of(name).map(({ path }) => path);
  const commitments = models.flatMap(model =>
    model.commitments
      .filter(({ path }) => promised?.includes(`${path}.id`))
      .map(commitment => commitmentItem(model, commitment)),
  );
  if (commitments.length > 0) return commitments;
  return models.flatMap(model =>
    model.file === file ? stepItems(model).filter(({ range }) => contains(range, offset)) : [],
  );
}

/** What an item leads to: promises made, parties that benefit, the next step. */
export function outgoingCalls(workspace: ReadonlyWorkspace, key: CallKey): Call[] {
  const model = modelOf(workspace, key);
  if (!model) return [];
  if (key.kind === 'step') return nextStep(model, key);
  if (key.kind === 'party') return promises(model, 'by', key.id);
  return parties(model, 'to', key.id);
}

/** What leads to an item: promises that benefit a party, the party that promises, the step before. */
export function incomingCalls(workspace: ReadonlyWorkspace, key: CallKey): Call[] {
  const model = modelOf(workspace, key);
  if (!model) return [];
  if (key.kind === 'step') return previousStep(model, key);
  if (key.kind === 'party') return promises(model, 'to', key.id);
  return parties(model, 'by', key.id);
}

function modelOf(workspace: ReadonlyWorkspace, key: CallKey): AgreementModel | undefined {
  const file = workspace.file(key.uri);
  const model = file && workspace.agreementOf(file);
  return model && itemOf(model, key) ? model : undefined;
}

/** The item of a key that a client sent; undefined when there is no such thing any more. */
function itemOf(model: AgreementModel, { kind, id }: CallKey): CallItem | undefined {
  if (kind === 'party') return partyItem(model, id);
  if (kind === 'step') return stepItems(model)[Number(id)];
  const found = model.commitments.find(({ path }) => path === id);
  return found && commitmentItem(model, found);
}

/** The agreements that a file is, is recorded for, or has a party in. */
function agreementsAround(file: FileModel, workspace: ReadonlyWorkspace): readonly FileModel[] {
  if (file.kind === 'Records') return workspace.agreements(idOf(file));
  return file.kind === 'Party' ? workspace.agreementsUsing(idOf(file)) : [file];
}

function promises(model: AgreementModel, side: 'by' | 'to', party: string): Call[] {
  return model.commitments
    .filter(({ direction }) => direction[side].includes(party))
    .map(commitment => ({
      item: commitmentItem(model, commitment),
      from: [model.at(commitment.commitment, keyOfSide(commitment.commitment, side))],
    }));
}

function parties(model: AgreementModel, side: 'by' | 'to', path: string): Call[] {
  const found = model.commitments.find(commitment => commitment.path === path);
  if (!found) return [];
  const from = [model.at(found.commitment, keyOfSide(found.commitment, side))];
  return found.direction[side].flatMap(id => {
    const item = partyItem(model, id);
    return item ? [{ item, from }] : [];
  });
}

/** Where it is written who benefits: `to`, else `by`, from which it follows. */
function keyOfSide(commitment: { to?: unknown }, side: 'by' | 'to'): string {
  return side === 'to' && commitment.to !== undefined ? 'to' : 'by';
}
