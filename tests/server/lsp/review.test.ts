import { describe, expect, it } from 'vitest';
import {
  REVIEW,
  REVIEW_MARKDOWN,
  type ReviewAnswer,
  type ReviewParams,
} from '../../../server/src/lsp/review-protocol.ts';
import { soundAgreement } from '../../support/sound.ts';
import { folderWith } from './support/folder.ts';
import { session } from './support/session.ts';

const agreement = 'a.partnership.yaml';
const weaker = soundAgreement.replace('cadence: monthly', 'cadence: quarterly');

/** A server on a folder of files with all of them open, so that it has read them when it is asked. */
async function started(files: Record<string, string>, locale = 'en') {
  const folder = await folderWith(files);
  const server = await session({ workspaceFolders: [folder.workspaceFolder], locale });
  for (const [name, text] of Object.entries(files)) {
    server.open(folder.uri(name), text);
    await server.untilPublished(folder.uri(name), () => true);
  }
  const params = (earlier: ReviewParams['files']): ReviewParams => ({
    before: 'main',
    after: 'the working tree',
    files: earlier,
    root: folder.workspaceFolder.uri,
  });
  return {
    server,
    uri: (name: string) => folder.uri(name),
    review: (...earlier: ReviewParams['files']) => server.request<ReviewAnswer>(REVIEW, params(earlier)),
    markdown: (...earlier: ReviewParams['files']) => server.request<string>(REVIEW_MARKDOWN, params(earlier)),
  };
}

/** The lines of a text that a place covers, from its start to its end. */
function textAt(text: string, place: { range: { start: { line: number; character: number } } } | null) {
  return place && text.split('\n')[place.range.start.line]?.slice(place.range.start.character);
}

describe('a review by the server', () => {
  it('says for whom a change means what, with places in both texts', async () => {
    const { review, uri } = await started({ [agreement]: weaker });
    const { compared, agreements, unreadable } = await review({ uri: uri(agreement), text: soundAgreement });
    expect([compared, unreadable]).toEqual([1, []]);
    const [found] = agreements;
    const [change] = found?.changes ?? [];
    expect(found?.changes).toHaveLength(1);
    expect(change).toMatchObject({
      kind: 'changed',
      before: 'monthly',
      after: 'quarterly',
      gravest: 'weakened',
    });
    expect(change?.principle).not.toBeNull();
    expect(Object.values(change?.effects ?? {})).toContain('weakened');
    expect(textAt(soundAgreement, change?.places.before ?? null)).toMatch(/^monthly/);
    expect(textAt(weaker, change?.places.after ?? null)).toMatch(/^quarterly/);
    expect(found?.version).toMatchObject({ isEnough: false });
    expect(found?.uri).toBe(uri(agreement));
  });

  it('follows what is typed, and finds nothing in comments and order', async () => {
    const { review, server, uri } = await started({ [agreement]: soundAgreement });
    const earlier = { uri: uri(agreement), text: `# an older comment\n${soundAgreement}` };
    expect(await review(earlier)).toEqual({
      compared: 1,
      agreements: [],
      corrections: [],
      unreadable: [],
      excused: [],
      notCompared: [],
    });
    server.replace(uri(agreement), 'cadence: monthly', 'cadence: quarterly');
    expect((await review(earlier)).agreements[0]?.changes).toHaveLength(1);
  });

  it('knows what came, what went, and what was moved to another file', async () => {
    const { review, uri } = await started({ [agreement]: soundAgreement });
    const came = await review({ uri: uri(agreement), text: null });
    expect(came.agreements[0]?.changes).toMatchObject([{ kind: 'added', places: { before: null } }]);
    const gone = { uri: uri('old.partnership.yaml'), text: weaker, gone: true as const };
    const moved = await review({ uri: uri(agreement), text: null, renamedFrom: gone.uri }, gone);
    expect(moved.agreements.map(each => each.changes.map(({ kind }) => kind))).toEqual([['changed']]);
    const other = weaker.replace(/^id: .*$/m, 'id: another-one');
    const went = await review({ uri: uri('other.partnership.yaml'), text: other, gone: true });
    expect(went.agreements[0]?.changes).toMatchObject([{ kind: 'removed', places: { after: null } }]);
  });

  it('leaves out what it was not given to read, rather than call it removed', async () => {
    const { review, uri } = await started({ [agreement]: soundAgreement });
    expect(await review({ uri: uri('elsewhere/b.partnership.yaml'), text: weaker })).toEqual({
      compared: 0,
      agreements: [],
      corrections: [],
      unreadable: [],
      excused: [],
      notCompared: [],
    });
  });

  it('shows a change of a party’s own file in the agreements that take the party', async () => {
    const party = (name: string) =>
      `apiVersion: partnership/v1\nkind: Party\nid: cirrus\nname: ${name}\nsector: private\npeople: []\n`;
    const taking = soundAgreement.replace(
      /(parties:\n)[\s\S]*?(?=^\S)/m,
      '$1  - party: cirrus\n    role: vendor\n\n',
    );
    const { review, uri } = await started({ [agreement]: taking, 'p.partnership.yaml': party('Cirrus Oy') });
    const { agreements } = await review({ uri: uri('p.partnership.yaml'), text: party('Cirrus Ab') });
    expect(agreements.map(each => each.uri)).toEqual([uri(agreement)]);
    const [change] = agreements[0]?.changes ?? [];
    expect(change).toMatchObject({ before: 'Cirrus Ab', after: 'Cirrus Oy' });
    expect(change?.places.after?.uri).toBe(uri('p.partnership.yaml'));
  });

  it('names principles in the language of the session', async () => {
    const { review, uri } = await started({ [agreement]: weaker }, 'sv');
    const { agreements } = await review({ uri: uri(agreement), text: soundAgreement });
    expect(agreements[0]?.changes[0]?.principle?.name).toBe('Dela planer och prognoser');
  });

  it('tells what it could not read, at its place', async () => {
    const { review, uri } = await started({ [agreement]: weaker });
    const broken = soundAgreement.replace('role: vendor', 'role: seller');
    const { agreements } = await review({ uri: uri(agreement), text: broken });
    expect(agreements[0]?.incomplete).toMatchObject([{ state: 'before', uri: uri(agreement) }]);
  });

  it('is written as the command line writes it, with names below the root', async () => {
    const { markdown, uri } = await started({ [agreement]: weaker });
    const text = await markdown({ uri: uri(agreement), text: soundAgreement });
    expect(text).toMatch(
      /^<!-- partnership-review -->\n### Partnership review: the files as they are now against main\n\n\*\*1 change in 1 agreement: 1 worse/,
    );
    expect(text).toContain(`(\`${agreement}\`)`);
  });
});
