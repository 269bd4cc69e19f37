import { approveVersion } from './approve.ts';
import type { Command } from './command.ts';
import { exportAgreement, exportCalendar } from './export.ts';
import { newAgreement } from './newAgreement.ts';
import { prepareMeeting } from './prepareMeeting.ts';
import { previewCommands } from './preview/commands.ts';
import { recordCommands } from './record.ts';
import { replacePerson } from './replacePerson.ts';
import { restartServer } from './restartServer.ts';
import { reviewCommands } from './review/commands.ts';
import { showOutput } from './showOutput.ts';
import { openWalkthrough } from './walkthrough.ts';

/** Every command of the extension; a test holds this list and package.json together. */
export const allCommands: readonly Command[] = [
  newAgreement,
  openWalkthrough,
  ...previewCommands,
  exportAgreement,
  exportCalendar,
  ...recordCommands,
  prepareMeeting,
  approveVersion,
  replacePerson,
  ...reviewCommands,
  restartServer,
  showOutput,
];
