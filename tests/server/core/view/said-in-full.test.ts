import { describe, expect, it } from 'vitest';
import { fingerprintOfFull, full, fullWorkspace, workspaceWithout } from '../../../support/said-in-full.ts';
import { viewIn, viewOfText } from '../../../support/views.ts';

const workspace = fullWorkspace();
const view = viewIn(workspace, full.agreement);

describe('the head', () => {
  const { head } = view;

  it('says what for, with what was measured last', () => {
    expect(head.purpose).toBe('Trains run on time');
    expect(head.objectives.map(({ what, latest, due, owner }) => [what, latest, due?.date, owner])).toEqual([
      [
        'Answers within a day',
        '80 % on 30 Sep 2026, target 90 %',
        '2027-03-31',
        'Chief Information Officer (vacant)',
      ],
      ['No surprises', '', undefined, ''],
    ]);
  });

  it('says who approved the present version, and who approved another text', () => {
    expect(head.approvals.map(({ state, words }) => [state, words])).toEqual([
      ['approved', 'Town: approved by Ann Ek on 2 January 2026'],
      ['other-text', 'Rail: approved another text than this, on 3 January 2026'],
    ]);
  });

  it('shows options to extend, with the days to decide on the bar', () => {
    const marks = head.term?.marks.filter(({ kind }) => kind === 'extension') ?? [];
    expect(marks.map(({ label, day }) => [label, day.date])).toEqual([
      ['Decide about the extension by 2 years', '2028-03-01'],
      ['Decide about the extension by 1 year', '2028-04-01'],
    ]);
    const extensions = view.readiness.filter(({ label }) => label.startsWith('Extension'));
    expect(extensions.map(({ label, text }) => `${label}: ${text}`)).toEqual([
      expect.stringMatching(
        /^Extension by 2 years: if all parties want it, to be decided by 1 March 2028, in \d+ days$/,
      ),
      expect.stringMatching(
        /^Extension by 1 year: if Rail wants it, to be decided by 1 April 2028, in \d+ days$/,
      ),
    ]);
  });

  it('takes the notice before the end, not the one for leaving earlier', () => {
    expect(head.term?.marks.find(({ kind }) => kind === 'notice')?.day.date).toBe('2028-06-30');
  });

  it('says how ready the parties are for the end, and what stands in the contract', () => {
    const said = Object.fromEntries(view.readiness.map(({ label, text }) => [label, text]));
    expect(said).toMatchObject({
      'Exit plan': 'exit.md, agreed on 1 February 2026',
      'Who keeps the exit plan': 'Liv Lee',
      'Review of the exit plan': expect.stringMatching(/^none on record, next by /),
    });
    expect(head.covered.join()).toMatch(/First choice: covered by Schedule 4.*Schedule 2.*Schedule 8/);
  });

  it('names no plan where there is an end and none', () => {
    const text = full.text.replace(/exit: \{.*\n/, '');
    expect(viewOfText(text).readiness).toContainEqual({ label: 'Exit plan', text: 'none is named' });
  });
});

describe('at a glance', () => {
  it('a principle that is left to the contract is covered, not missing', () => {
    const tile = view.glance.find(({ principle }) => principle === 'firstChoice');
    expect([tile?.agreed, tile?.agreedWords]).toEqual(['covered', 'Covered by Schedule 4']);
  });

  it('governance of which every part is left to the contract is covered', () => {
    const { glance } = viewOfText(
      full.text.replace(
        /governance:\n[\s\S]*?proactivity:/,
        'governance: { tactical: { coveredBy: S2 }, escalation: { coveredBy: S8 } }\nproactivity:',
      ),
    );
    const tile = glance.find(({ principle }) => principle === 'governance');
    expect([tile?.agreed, tile?.agreedWords]).toEqual(['covered', 'Covered by the contract']);
  });

  it('reports count for governance, kept commitments for open dialogue', () => {
    const track = (principle: string) => view.glance.find(tile => tile.principle === principle)?.track ?? '';
    const reports = view.duties.filter(({ what }) => what === 'Service levels');
    expect(reports.map(({ kept }) => kept)).toEqual(['1 of 10 kept']);
    const without = viewIn(workspaceWithout(/.*type: report,.*\n/), full.agreement).glance;
    const governance = without.find(tile => tile.principle === 'governance')?.track;
    expect(track('governance')).not.toBe(governance);
    expect(track('openDialogue')).toMatch(/^\d+ of \d+ kept/);
  });
});

describe('the contacts', () => {
  it('call a vacant seat so, and tell how many hold one', () => {
    const people = view.contacts[0]?.people.map(({ name, position, vacancy }) => [name, position, vacancy]);
    expect(people).toEqual([
      ['Chief Information Officer', 'executive sponsor', 'vacant'],
      ['Ann Ek', 'Buyer, relationship manager, key person', undefined],
      ['Users', '', '3 people'],
    ]);
  });
});

describe('the governance map', () => {
  const [strategic, tactical, operational] = view.map.levels;
  const [board] = strategic?.forums ?? [];

  it('says who sits in a forum beside its members, and what it may decide', () => {
    expect(board?.others).toEqual([
      { label: 'Secretary', text: 'Liv Lee' },
      { label: 'Observers', text: 'Dan Dahl, The regulator' },
    ]);
    expect(board?.rights).toEqual([
      { label: 'Decides on', text: 'Changes; Budget' },
      { label: 'Recommends on', text: 'Prices' },
      { label: 'How', text: 'By the word of one party in the end, one vote for each party' },
      { label: 'Final say', text: 'Town, about safety' },
      { label: 'Contract', text: 'May not change it' },
      { label: 'Quorum', text: '1 of each party' },
    ]);
    expect(board?.chair).toBe('Chief Information Officer (vacant)');
  });

  it('says which forum reports to which, and what stands in the contract', () => {
    expect(operational?.forums[0]?.reportsTo).toEqual({ id: 'board', name: 'Board' });
    expect(tactical?.covered).toBe('Covered by Schedule 2');
    expect(view.map.covered).toEqual(['Escalation: covered by Schedule 8']);
  });

  it('shows a ladder with its parties, its forum and where it ends', () => {
    const [ladder] = view.map.escalation;
    expect(ladder?.parties).toEqual(['Town', 'Rail']);
    expect(ladder?.steps.map(({ forum }) => forum)).toEqual(['', 'Board']);
    expect(ladder?.outside).toBe('An expert’s determination');
  });
});

describe('the promises', () => {
  it('of three parties are counted from each to each', () => {
    expect(view.promises.matrix?.rows.map(({ by, counts }) => [by, ...counts])).toEqual([
      ['town', null, 2, 2],
      ['rail', 3, null, 1],
      ['data', 1, 1, null],
    ]);
  });

  it('of two parties need no matrix', () => {
    const two = full.text.replace(/ {2}- \{ id: data, .*\n/, '');
    expect(viewOfText(two).promises.matrix).toBeUndefined();
  });

  it('hold reports and early warnings, with their clause', () => {
    const pair = view.promises.pairs.find(({ by, to }) => by === 'rail' && to === 'town');
    const clauses = pair?.promises.map(({ what, facts }) => [
      what,
      facts.find(({ label }) => label === 'Source clause')?.text,
    ]);
    expect(clauses).toEqual([
      ['Ask before judging', undefined],
      ['Service levels', 'Schedule 6 §2'],
      ['Warns early of risks to deliveries', 'Schedule 9'],
    ]);
  });

  it('say how firm figures are', () => {
    const pair = view.promises.pairs.find(({ by, to }) => by === 'town' && to === 'rail');
    const plan = pair?.promises.find(({ what }) => what === 'Traffic plan');
    expect(plan?.facts.find(({ label }) => label === 'How firm')?.text).toBe('Within 10% for 1 month');
  });
});

describe('the duties', () => {
  it('name who sees to them, to whom, and the clause; of a section where a promise has none', () => {
    const rows = view.duties
      .filter(({ clause }) => clause !== '')
      .map(({ what, who, owner, toWhom, clause }) => [what, who, owner, toWhom, clause]);
    expect(rows).toEqual([
      ['Traffic plan', 'Town', 'Ann Ek', 'Rail and Data', 'Schedule 5'],
      ['Service levels', 'Rail', 'Liv Lee', 'Town', 'Schedule 6 §2'],
      ['Warns early of risks to deliveries', 'Rail', '', 'Town', 'Schedule 9'],
    ]);
  });
});

describe('document control', () => {
  it('lists approvals by version, and names the text as approvals do', () => {
    expect(
      view.control.approvals.map(({ version, isPresent, party, word }) => [version, isPresent, party, word]),
    ).toEqual([
      ['2.0.0', true, 'Rail', 'approved another text than this'],
      ['2.0.0', true, 'Town', 'approved'],
      ['1.0.0', false, 'Town', 'approved'],
    ]);
    expect(fingerprintOfFull()).toMatch(/^f[0-9a-f]{16}$/);
    expect(view.control.fingerprint).toBe(fingerprintOfFull());
    expect(viewOfText(`# A remark\n${full.text}`).control.fingerprint).toBe(fingerprintOfFull());
    expect(viewOfText(`${full.text}\n- [`).control.fingerprint).toContain('not known');
  });
});
