import { t } from '../../l10n/message.ts';
import type { AgreementModel } from '../../model/agreement.ts';
import type { FileModel } from '../../model/file-model.ts';
import { type PartyModel, partyOf } from '../../model/parties.ts';
import { inVocabulary } from '../../model/vocabulary.ts';
import { itemPath } from '../../rule/item-path.ts';
import type { Report } from '../../rule/rule.ts';
import type { ReadonlyWorkspace } from '../../workspace/readonly-workspace.ts';

/** What is named at an entry of `parties`, is there, and is nothing that can be meant. */
export function* namedForParties(file: FileModel, workspace: ReadonlyWorkspace): Iterable<Report> {
  const model = workspace.agreementOf(file);
  if (!model) return;
  for (const party of model.parties) {
    yield* noCustomer(party, model);
    yield* notOfParty(party, model);
  }
}

/** Whoever is to act for a customer, and names a party that is none. */
function* noCustomer({ id, name, entry }: PartyModel, model: AgreementModel): Iterable<Report> {
  const meant = entry.of === undefined ? undefined : model.party(entry.of);
  if (!meant?.role || meant.role === 'customer') return;
  const customers = model.parties.filter(({ role }) => role === 'customer');
  yield {
    range: model.at(entry, 'of'),
    path: itemPath('parties', id, 'of'),
    message: t`\`${meant.id}\` is ${inVocabulary('PartyRole', meant.role) ?? meant.role}, so ${name} cannot act for it as for a customer. Write the id of the customer, or leave \`of\` out.`,
    data: { suggestions: customers.map(customer => customer.id) },
  };
}

/** People of another party hold no role for this one. */
function* notOfParty({ id, name, entry }: PartyModel, model: AgreementModel): Iterable<Report> {
  for (const [role, holders] of Object.entries(entry.roles ?? {})) {
    for (const [at, holder] of ([holders].flat() as unknown[]).entries()) {
      const other = typeof holder === 'string' ? model.person(holder) : undefined;
      if (!other || partyOf(other.reference) === id) continue;
      yield {
        range: Array.isArray(holders) ? model.at(holders, at) : model.at(entry.roles ?? {}, role),
        path: itemPath('parties', id, `roles.${role}`),
        message: t`${other.name} is of ${model.nameOf(partyOf(other.reference))}, and holds no role for ${name}. Name somebody of ${name}, by the id that its \`Party\` file gives.`,
        data: { suggestions: [] },
      };
    }
  }
}
