/**
 * Values that practice shows, by where they stand:
 * the key, or `Title.key` where keys of the same name differ. The first is the default. Usual, never required.
 */
const durations: Readonly<Record<string, readonly string[]>> = {
  terminationNotice: ['180 days', '90 days', '6 months'],
  'FirstChoiceCommitment.notice': ['60 days', '30 days', '90 days'],
  'FirstChoiceCommitment.response': ['20 working days', '10 working days', '30 days'],
  'FirstChoiceCommitment.negotiate': ['30 working days', '20 working days', '60 working days'],
  'SharingCommitment.horizon': ['12 months', '18 months', '24 months', '36 months'],
  'FirmBinding.window': ['3 months', '1 month', '6 months'],
  'FirmTier.window': ['1 month', '3 months', '6 months'],
  'Forum.duration': ['2 hours', '90 minutes', '1 hour', '30 minutes', '3 hours'],
  'ChairTurns.rotates': ['1 year', '2 years', '6 months'],
  'Forum.papers': ['5 working days', '3 working days', '2 working days'],
  'Forum.minutes': ['5 working days', '3 working days', '2 working days'],
  'Report.due': ['5 working days', '10 working days', '15 days'],
  'EscalationStep.within': ['2 working days', '5 working days', '10 working days', '20 working days'],
  'EarlyWarning.within': ['2 working days', '1 working day', '5 working days'],
  'ProactivityCommitment.answer': ['20 working days', '10 working days', '1 month'],
  'CadencePhase.window': ['10 days', '5 days', '20 days'],
  'OnDemand.notice': ['10 working days', '5 working days', '30 days'],
  'ExactCadence.window': ['10 days', '5 days', '20 days'],
};

/** Cadences for forums by their level, and for other things by `Title.key`; for forums the most frequent first. */
const cadences: Readonly<Record<string, readonly string[]>> = {
  strategic: ['quarterly', 'half-yearly'],
  tactical: ['monthly', 'quarterly'],
  operational: ['weekly', 'fortnightly', 'monthly'],
  'Review.internal': ['half-yearly', 'quarterly', 'yearly'],
  'Exit.review': ['yearly', 'every 2 years'],
  'Governance.review': ['yearly', 'half-yearly'],
  'Review.joint': ['yearly', 'half-yearly'],
  'SharingCommitment.cadence': ['monthly', 'quarterly', 'yearly'],
  'Report.cadence': ['monthly', 'quarterly', 'yearly'],
  'BenchmarkingActivity.cadence': ['half-yearly', 'yearly', 'every 2 years'],
  'ProactivityCommitment.cadence': ['every 4 months', 'quarterly', 'half-yearly'],
  'HealthCheck.cadence': ['yearly', 'half-yearly'],
};

/** Durations for a key of a schema with this title; empty where practice shows none. */
export function usualDurations(title: string | undefined, key: string): readonly string[] {
  return durations[`${title}.${key}`] ?? durations[key] ?? [];
}

/** @param path the keys down to the cadence: a forum's level decides */
export function usualCadences(
  title: string | undefined,
  key: string,
  path: readonly string[],
): readonly string[] {
  const level = title === 'Forum' ? path.find(each => each in cadences) : undefined;
  return cadences[level ?? `${title}.${key}`] ?? [];
}
