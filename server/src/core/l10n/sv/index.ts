import type { Dictionary } from '../message.ts';
import { adopt } from './adopt.ts';
import { boards } from './boards.ts';
import { brief } from './brief.ts';
import { calendar } from './calendar.ts';
import { calendarFile } from './calendar-file.ts';
import { changesView } from './changes-view.ts';
import { commandLine } from './command-line.ts';
import { completion } from './completion.ts';
import { corrections } from './corrections.ts';
import { coverage } from './coverage.ts';
import { evidence } from './evidence.ts';
import { features } from './features.ts';
import { fixes } from './fixes.ts';
import { followUp } from './follow-up.ts';
import { formats } from './formats.ts';
import { forumsAndLadders } from './forums.ts';
import { hovers } from './hovers.ts';
import { labels } from './labels.ts';
import { minutes } from './minutes.ts';
import { mistakes } from './mistakes.ts';
import { pack } from './pack.ts';
import { parts } from './parts.ts';
import { people } from './people.ts';
import { principles } from './principles.ts';
import { readiness } from './readiness.ts';
import { reading } from './reading.ts';
import { recordForm } from './record-form.ts';
import { recording } from './recording.ts';
import { rename } from './rename.ts';
import { replacePerson } from './replace-person.ts';
import { reporting } from './reporting.ts';
import { review } from './review.ts';

import { reviewPromises } from './review-promises.ts';
import { reviewProperties } from './review-properties.ts';
import { reviewThings } from './review-things.ts';
import { reviewWords } from './review-words.ts';
import { rhythms } from './rhythms.ts';
import { rulePages } from './rule-pages.ts';
import { rules } from './rules.ts';
import { schema } from './schema.ts';
import { status } from './status.ts';
import { term } from './term.ts';
import { unread } from './unread.ts';
import { view } from './view.ts';
import { viewMore } from './view-more.ts';
import { week } from './week.ts';
import { words } from './words.ts';
import { yaml } from './yaml.ts';

/** Swedish, by topic: one file for each. */
export const swedish: Dictionary = {
  ...adopt,
  ...brief,
  ...words,
  ...week,
  ...labels,
  ...calendar,
  ...calendarFile,
  ...parts,
  ...principles,
  ...rules,
  ...rulePages,
  ...evidence,
  ...readiness,
  ...corrections,
  ...replacePerson,
  ...fixes,
  ...recordForm,
  ...recording,
  ...review,
  ...reviewWords,
  ...coverage,
  ...reviewThings,
  ...reviewProperties,
  ...reviewPromises,
  ...hovers,
  ...features,
  ...completion,
  ...rename,
  ...reading,
  ...yaml,
  ...schema,
  ...formats,
  ...status,
  ...commandLine,
  ...mistakes,
  ...unread,
  ...reporting,
  ...term,
  ...forumsAndLadders,
  ...followUp,
  ...view,
  ...viewMore,
  ...pack,
  ...boards,
  ...minutes,
  ...changesView,
  ...rhythms,
  ...people,
};
