import { type Text, t } from '../l10n/message.ts';
import type { ForumModel } from '../model/agreement.ts';
import { phraseOf } from '../model/vocabulary.ts';
import { inRow } from '../util/lists.ts';
import type { FactView } from './basics.ts';
import type { Reader } from './reader.ts';

/** What a forum may decide, how it comes to a decision, and who has to be there. */
export function rightsOf({ authority, quorum }: ForumModel['forum'], reader: Reader): FactView[] {
  const { decides = [], recommends = [], how, votes, finalSay = [], mayChangeContract } = authority ?? {};
  const said = finalSay.flatMap(({ on, party }): Text[] =>
    on === undefined || party === undefined ? [] : [t`${reader.model.nameOf(party)}, about ${on}`],
  );
  const facts: readonly (readonly [Text, Text])[] = [
    [t`Decides on`, inRow(decides, '; ')],
    [t`Recommends on`, inRow(recommends, '; ')],
    [
      t`How`,
      inRow([
        how === undefined ? '' : phraseOf('DecisionMethod', how),
        votes === undefined ? '' : phraseOf('Votes', votes),
      ]),
    ],
    [t`Final say`, inRow(said, '; ')],
    [
      t`Contract`,
      mayChangeContract === undefined ? '' : mayChangeContract ? t`may change it` : t`may not change it`,
    ],
    [t`Quorum`, quorumInWords(quorum ?? {})],
  ];
  return facts
    .filter(([, text]) => text !== '')
    .map(([label, text]) => ({ label: reader.text(label), text: reader.heading(text) }));
}

function quorumInWords({
  eachParty,
  members,
}: {
  readonly eachParty?: number | undefined;
  readonly members?: number | undefined;
}): Text {
  return inRow([
    eachParty === undefined ? '' : t`${eachParty} of each party`,
    members === undefined ? '' : t`${members} members in all`,
  ]);
}
