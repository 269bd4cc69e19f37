import { describe, expect, it } from 'vitest';
import { check } from '../../../support/check.ts';
import { soundAgreement, soundWith } from '../../../support/sound.ts';

/**
 * One defect in a sound agreement, and the one finding that it gives: severity and what it stands on. Without a
 * finding it is no defect, but near to one.
 */
type Defect = readonly [what: string, text: string, finding?: string | undefined];

/** The sound agreement with each of some texts replaced by another one. */
function changed(...changes: readonly (readonly [before: string, after: string])[]): string {
  return changes.reduce((text, [before, after]) => {
    if (!text.includes(before)) throw new Error(`Not in the agreement: ${before}`);
    return text.replace(before, () => after);
  }, soundAgreement);
}

const anna =
  '{ id: anna-lind, name: Anna Lind, title: CIO, seniority: executive, roles: [executive-sponsor], deputy: nordbank/mika-salo }';
const mika =
  '{ id: mika-salo, name: Mika Salo, title: Vendor Manager, seniority: manager, roles: [relationship-manager], deputy: nordbank/anna-lind }';
const step =
  '    - { level: operational, within: 2 working days, owners: [nordbank/mika-salo, cirrus/sara-berg] }\n';
const top =
  '    - { level: strategic, within: 10 working days, owners: [nordbank/anna-lind, cirrus/erik-dahl] }\n';
const last = '    - { then: mediation }\n';
const ladder = `  escalation:\n${step}${top}${last}`;
const cadence = {
  strategic: 'cadence: quarterly',
  tactical: 'cadence: monthly, duration: 1 hour',
  operational: 'cadence: weekly',
};
/** The tactical forum, and what it carries, on another rhythm. */
const tactical = (how: string, shared = how) =>
  changed(
    ['cadence: monthly, forum: service-board', `cadence: ${shared}, forum: service-board`],
    [cadence.tactical, `cadence: ${how}, duration: 1 hour`],
  );
const steering = 'members: [nordbank/anna-lind, cirrus/erik-dahl], papers';

const defects: Readonly<Record<string, readonly Defect[]>> = {
  'governance/cadence-unusual': [
    ['too rare', changed([cadence.strategic, 'cadence: yearly']), 'warning «yearly»'],
    ['too often', changed([cadence.operational, 'cadence: every 2 days']), 'warning «every 2 days»'],
    [
      'in the exact writing',
      changed([cadence.strategic, 'cadence: { every: 9 months }']),
      'warning «cadence»',
    ],
    [
      'at the edges',
      changed([cadence.strategic, 'cadence: half-yearly'], [cadence.operational, 'cadence: monthly']),
    ],
    ['the same in other words', changed([cadence.strategic, 'cadence: every 6 months'])],
    [
      'a yearly summit beside a quarterly committee',
      changed([
        '  tactical:\n',
        '      - { id: summit, name: Summit, purpose: Trust, chair: rotating, cadence: yearly, agenda: [Trust], members: [nordbank/anna-lind, cirrus/erik-dahl] }\n  tactical:\n',
      ]),
    ],
  ],
  'governance/cadence-inverted': [
    ['the middle level too rare', tactical('half-yearly'), 'warning «half-yearly»'],
    [
      'the highest level too often',
      changed([cadence.operational, 'cadence: monthly'], [cadence.strategic, 'cadence: weekly']),
      'warning «weekly»',
    ],
    ['the lowest level the most rare', changed([cadence.operational, 'cadence: yearly']), 'warning «yearly»'],
    [
      'all the same',
      changed(
        [cadence.tactical, 'cadence: monthly, duration: 1 hour'],
        [cadence.operational, 'cadence: monthly'],
      ),
    ],
  ],
  'governance/unmatched-seniority': [
    [
      'a manager opposite an executive',
      changed(['title: CEO, seniority: executive', 'title: CEO, seniority: manager']),
      'info «members»',
    ],
    ['seniority that is not said', changed(['title: CEO, seniority: executive', 'title: CEO'])],
    [
      'managers beside the executives of one side',
      changed([steering, 'members: [nordbank/anna-lind, nordbank/mika-salo, cirrus/erik-dahl], papers']),
    ],
  ],
  'governance/quorum-impossible': [
    [
      'more of each than there are',
      changed([steering, `quorum: { eachParty: 2 }, ${steering}`]),
      'error «2»',
    ],
    ['more than all', changed([steering, `quorum: { members: 3 }, ${steering}`]), 'error «3»'],
    ['one party alone', changed([steering, `quorum: { members: 1 }, ${steering}`]), 'error «1»'],
    ['one of each', changed([steering, `quorum: { eachParty: 1 }, ${steering}`])],
    ['all members', changed([steering, `quorum: { members: 2 }, ${steering}`])],
    [
      'two, of each party one',
      changed([
        steering,
        'quorum: { members: 2, eachParty: 1 }, members: [nordbank/anna-lind, nordbank/mika-salo, cirrus/erik-dahl], papers',
      ]),
    ],
  ],
  'governance/papers-exceed-cadence': [
    [
      'papers',
      changed([
        'papers: 5 working days, minutes: 5 working days }\n  tactical',
        'papers: 4 months, minutes: 5 working days }\n  tactical',
      ]),
      'warning «4 months»',
    ],
    [
      'minutes',
      changed(['agenda: [Incidents]', 'minutes: 6 working days, agenda: [Incidents]']),
      'warning «6 working days»',
    ],
    [
      'both',
      changed(['agenda: [Incidents]', 'papers: 8 days, minutes: 10 days, agenda: [Incidents]']),
      'warning «weekly»',
    ],
    [
      'equal fits',
      changed(['agenda: [Incidents]', 'papers: 7 days, minutes: 5 working days, agenda: [Incidents]']),
    ],
  ],
  'governance/no-escalation': [
    ['absent', changed([ladder, '']), 'warning «governance»'],
    ['empty', changed([ladder, '  escalation: []\n']), 'warning «escalation»'],
    ['only where it ends', changed([ladder, `  escalation:\n${last}`]), 'warning «escalation»'],
  ],
  'governance/escalation-step-incomplete': [
    [
      'no limit',
      changed(['level: operational, within: 2 working days, ', 'level: operational, ']),
      'error «{ level: operational, owners: [nordbank/mika-salo, cirrus/sara-berg] }»',
    ],
    [
      'an empty limit',
      changed(['level: operational, within: 2 working days, ', 'level: operational, within: , ']),
      'error «within»',
    ],
    [
      'no owners',
      changed([', owners: [nordbank/mika-salo, cirrus/sara-berg]', '']),
      'error «{ level: operational, within: 2 working days }»',
    ],
    [
      'no level',
      changed(['{ level: operational, within', '{ within']),
      'error «{ within: 2 working days, owners: [nordbank/mika-salo, cirrus/sara-berg] }»',
    ],
    [
      'owners of one side',
      changed(['owners: [nordbank/mika-salo, cirrus/sara-berg]', 'owners: [nordbank/mika-salo]']),
      'error «owners»',
    ],
    [
      'a limit for what is outside',
      changed(['{ then: mediation }', '{ then: mediation, within: 20 working days }']),
    ],
  ],
  'governance/escalation-order': [
    ['the wrong way round', changed([step + top, top + step]), 'error «operational»'],
    [
      'three levels, the wrong way round',
      changed([
        step + top,
        top +
          step
            .replaceAll('operational', 'tactical')
            .replace('nordbank/mika-salo, cirrus/sara-berg', 'nordbank/mika-salo, cirrus/sara-berg'),
      ]),
      'error «tactical»',
    ],
    ['a level twice', changed([step, step + step]), 'error «operational»'],
    ['outside before the end', changed([top + last, last + top]), 'error «mediation»'],
    ['two ways out', changed([last, `${last}    - { then: arbitration }\n`])],
  ],
  'governance/escalation-same-person': [
    [
      'of one side',
      changed([
        'owners: [nordbank/anna-lind, cirrus/erik-dahl]',
        'owners: [nordbank/anna-lind, cirrus/sara-berg]',
      ]),
      'warning «cirrus/sara-berg»',
    ],
    [
      'of both sides',
      changed([
        'owners: [nordbank/anna-lind, cirrus/erik-dahl]',
        'owners: [nordbank/mika-salo, cirrus/sara-berg]',
      ]),
      'warning «owners»',
    ],
  ],
  'governance/escalation-dead-end': [
    ['no last step', changed([last, '']), 'warning «escalation»'],
    ['an empty one', changed([last, '    - { then: }\n']), 'warning «then»'],
  ],
  'governance/no-sponsor': [
    [
      'nobody has the role',
      changed([
        ', roles: [executive-sponsor], deputy: nordbank/mika-salo',
        ', roles: [contract-manager], deputy: nordbank/mika-salo',
      ]),
      'error «id: nordbank»',
    ],
    [
      'one person with both roles',
      changed(
        [anna, anna.replace('[executive-sponsor]', '[executive-sponsor, relationship-manager]')],
        [mika, mika.replace('[relationship-manager]', '[contract-manager]')],
      ),
    ],
  ],
  'governance/no-relationship-manager': [
    [
      'nobody has the role',
      changed([
        ', roles: [relationship-manager], deputy: nordbank/anna-lind',
        ', deputy: nordbank/anna-lind',
      ]),
      'error «id: nordbank»',
    ],
  ],
  'governance/no-deputy': [
    [
      'none',
      changed([', deputy: nordbank/mika-salo', '']),
      `info «${anna.replace(', deputy: nordbank/mika-salo', '')}»`,
    ],
    ['an empty one', changed(['deputy: nordbank/mika-salo', 'deputy: ']), 'info «deputy»'],
    [
      'oneself',
      changed(['deputy: nordbank/mika-salo', 'deputy: nordbank/anna-lind']),
      'info «nordbank/anna-lind»',
    ],
    [
      'nobody for somebody without such a role',
      changed([mika, `${mika}\n      - { id: olof-ek, name: Olof Ek, roles: [service-manager] }`]),
    ],
  ],
  'governance/overloaded': [
    [
      'by several forums',
      changed(
        ['cadence: weekly, duration: 30 minutes', 'cadence: weekly, duration: 2 hours'],
        ['cadence: monthly, duration: 1 hour', 'cadence: monthly, duration: 1 working day'],
        [
          'members: [nordbank/mika-salo, cirrus/sara-berg], papers',
          'members: [nordbank/mika-salo, cirrus/erik-dahl], papers',
        ],
      ),
      `info «${mika}»`,
    ],
    [
      'just below the limit',
      changed(['cadence: weekly, duration: 30 minutes', 'cadence: weekly, duration: 2 hours']),
    ],
    [
      'by a meeting that does not say how long it is',
      changed(
        ['cadence: weekly, duration: 30 minutes', 'cadence: daily'],
        ['cadence: daily', 'cadence: weekly'],
      ),
    ],
  ],
  'trusted-adviser/one-way': [
    [
      'the customer gives none',
      changed(['    - { person: nordbank/anna-lind, advises: cirrus, on: [banking regulation] }\n', '']),
      'warning «trustedAdviser»',
    ],
    [
      'the vendor gives none',
      changed([
        '    - { person: cirrus/erik-dahl, advises: nordbank, on: [cloud strategy], discloses: [own-products] }\n',
        '',
      ]),
      'warning «trustedAdviser»',
    ],
    [
      'advice to oneself',
      changed([
        '{ person: nordbank/anna-lind, advises: cirrus,',
        '{ person: nordbank/anna-lind, advises: nordbank,',
      ]),
      'warning «trustedAdviser»',
    ],
    [
      'without saying whom',
      changed(['{ person: nordbank/anna-lind, advises: cirrus,', '{ person: nordbank/anna-lind,']),
    ],
  ],
  'trusted-adviser/undisclosed-interest': [
    [
      'of the vendor',
      changed([', discloses: [own-products]', '']),
      'warning «{ person: cirrus/erik-dahl, advises: nordbank, on: [cloud strategy] }»',
    ],
    ['an empty list', changed(['discloses: [own-products]', 'discloses: []']), 'warning «discloses»'],
  ],
  'proactivity/without-sharing': [
    [
      'based on nothing',
      changed([', basedOn: [forecast]', '']),
      'warning «{ id: ideas, by: both, what: Improvement proposals, cadence: every 4 months, answer: 20 working days }»',
    ],
    ['an empty list', changed(['basedOn: [forecast]', 'basedOn: []']), 'warning «basedOn»'],
  ],
  'proactivity/no-answer-time': [
    [
      'absent',
      changed([', answer: 20 working days', '']),
      'warning «{ id: ideas, by: both, what: Improvement proposals, cadence: every 4 months, basedOn: [forecast] }»',
    ],
  ],
  'proactivity/one-sided-warning': [
    [
      'by the vendor only',
      changed(['- { by: both, triggers', '- { by: cirrus, to: nordbank, triggers']),
      'warning «earlyWarning»',
    ],
    [
      'no early warning at all',
      soundWith(
        'proactivity:\n  commitments:\n    - { id: ideas, by: both, what: Proposals, answer: 20 days, basedOn: [forecast] }\n',
      ),
    ],
    [
      'one by each',
      changed([
        '    - { by: both, triggers',
        '    - { by: nordbank, to: cirrus, triggers: [budget-cut] }\n    - { by: cirrus, triggers',
      ]),
    ],
  ],
  'open-dialogue/no-health-check': [
    [
      'absent',
      changed([/ {2}healthCheck: .*\n/.exec(soundAgreement)?.[0] ?? '', '']),
      'warning «openDialogue»',
    ],
    [
      'empty',
      changed([/ {2}healthCheck: .*\n/.exec(soundAgreement)?.[0] ?? '', '  healthCheck:\n']),
      'warning «healthCheck»',
    ],
  ],
  'open-dialogue/no-venue': [
    [
      'a promise without a forum',
      changed([
        ', what: A standing slot for what went wrong, forum: steering-committee',
        ', what: A standing slot',
      ]),
      'warning «{ id: tough-topics, by: both, what: A standing slot }»',
    ],
    [
      'several without',
      changed([
        'what: A standing slot for what went wrong, forum: steering-committee }',
        'what: A }\n    - { id: b, by: both, what: B }',
      ]),
      'warning «commitments»',
    ],
    [
      'no promises',
      soundWith('openDialogue:\n  healthCheck: { cadence: yearly, method: Survey, followUp: Plan }\n'),
      'warning «openDialogue»',
    ],
    [
      'one of two has a forum',
      changed([
        'openDialogue:\n  commitments:\n',
        'openDialogue:\n  commitments:\n    - { id: b, by: both, what: We call before we write }\n',
      ]),
    ],
  ],
};

describe.each(Object.entries(defects))('%s', (rule, table) => {
  it.each(table.map(([what, text, finding]) => [what, text, finding] as const))('%s', (_, text, finding) => {
    expect(findingsOf(text)).toEqual(finding === undefined ? [] : [`${rule} ${finding}`]);
  });
});

function findingsOf(text: string): string[] {
  return check(text).map(
    ({ rule, severity, range }) => `${rule} ${severity} «${text.slice(range.start, range.end)}»`,
  );
}
