import { l10n, Uri, window } from 'vscode';
import type { Command } from './command.ts';
import { agreementMeant } from './meant.ts';

/**
 * “Partnership: Approve this Version…”: a party approves the version that an agreement has. It is a record like any other, so the
 * dialogue for records asks who approves; afterwards it is said who still has to.
 */
export const approveVersion: Command = {
  id: 'partnership.approveVersion',
  async run(parts, argument) {
    const { server } = parts;
    const { uri, answers, isWhole } = (argument instanceof Uri ? {} : (argument ?? {})) as Record<
      string,
      unknown
    >;
    const named = typeof uri === 'string' ? uri : uri instanceof Uri ? uri.toString() : undefined;
    const agreement = named ?? agreementMeant(argument)?.toString();
    const view = agreement === undefined ? undefined : await server.view(agreement);
    if (agreement === undefined || !view) {
      void window.showWarningMessage(l10n.t('Open the agreement first whose version is approved.'));
      return undefined;
    }
    const { askAndRecord } = await import('./record/run.ts');
    const given = {
      uri: agreement,
      answers: { ...(answers as object), kind: 'approval', vote: 'approve' },
      isWhole,
    };
    const end = await askAndRecord(given, parts);
    if (end === 'recorded') void tellWhoIsLeft((await server.view(agreement)) ?? view);
    return end;
  },
};

type Approvals = Pick<
  NonNullable<Awaited<ReturnType<Parameters<Command['run']>[0]['server']['view']>>>,
  'head'
>;

/** Says who has not approved the version yet, or that all have. */
async function tellWhoIsLeft({ head }: Approvals): Promise<void> {
  const left = head.approvals.filter(({ state }) => state !== 'approved');
  await window.showInformationMessage(
    left.length === 0
      ? l10n.t('All parties have approved version {0}.', head.version)
      : l10n.t(
          'Version {0} is still to be approved. {1}',
          head.version,
          left.map(({ words }) => `${words}.`).join(' '),
        ),
  );
}
