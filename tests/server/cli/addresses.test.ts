import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNames } from '../../../server/src/cli/formats/format.ts';
import { check } from '../../support/check.ts';
import { times } from '../../support/seed.ts';
import { soundAgreement, withPartyFile } from '../../support/sound.ts';
import { folderWith } from './support/folder.ts';
import { run, runIn } from './support/run.ts';

/** Everybody has an address; `secret` is in each and in nothing else. */
const withAddresses = (text: string) =>
  text.replace(/\{ id: ([a-z-]+), name: [\w ]+(?=, title)/g, '$&, email: $1@secret.example');

const agreement = withAddresses(soundAgreement);

/** A text with a piece taken out or put in somewhere near an address, where most goes wrong with it. */
const damaged = fc
  .record({
    at: fc.nat(agreement.length),
    length: fc.nat(12),
    put: fc.constantFrom('', '"', "'", ': ', '{', '}', ', ', '\n', '#', '- ', '\t', '@', '<x>', 'x'),
    isNear: fc.boolean(),
  })
  .map(({ at, length, put, isNear }) => {
    const near = agreement.indexOf('email', at % agreement.lastIndexOf('email'));
    const start = isNear && near >= 0 ? Math.max(0, near - 6 + length) : at;
    return agreement.slice(0, start) + put + agreement.slice(start + (put === '' ? length : 0));
  });

/** What is damaged in the address itself is no address any more. */
const isIntact = (text: string) =>
  text.split('@secret.example').length === agreement.split('@secret.example').length;

describe('addresses of people', () => {
  it('are in no finding, whatever is wrong with the text', () => {
    fc.assert(
      fc.property(damaged.filter(isIntact), text => {
        const said = JSON.stringify(
          check(text).map(({ message, lines, related }) => [
            message,
            lines,
            related.map(each => each.message),
          ]),
        );
        expect(said).not.toContain('@secret');
      }),
      { numRuns: 150 * times },
    );
  });

  it.each(formatNames)('are not in what `check` writes as %s', async format => {
    const wrong = agreement
      .replace('deputy: nordbank/mika-salo', 'deputy: nordbank/nobody')
      .replace('name: Mika Salo', 'nme: Mika Salo')
      .replace(
        'roles: [relationship-manager], deputy: cirrus',
        'roles: relationship-manager, deputy: cirrus',
      );
    for (const text of [wrong, wrong.replace('email: sara-berg@', 'e-mail: sara-berg@')]) {
      const { stdout, stderr } = await run(['check', '--format', format], {
        files: { 'a.partnership.yaml': text },
      });
      expect(stdout).toContain('nobody');
      expect(stdout + stderr).not.toContain('@secret');
    }
  });

  it('are not in what `status` says', async () => {
    for (const format of ['pretty', 'json', 'markdown']) {
      const { stdout, stderr } = await run(['status', '--format', format], {
        files: { 'a.partnership.yaml': agreement.replace('status: draft', 'status: active') },
      });
      expect(stdout + stderr).not.toContain('secret');
    }
  });

  const { agreement: shared, party } = withPartyFile();
  it.each([
    ['coming', soundAgreement, agreement],
    ['going', agreement, soundAgreement],
    ['another one', agreement, agreement.replaceAll('@secret', '@secret.of')],
    ['with the whole party', agreement.replace(/ {2}- id: cirrus\n[\s\S]*?\n\n/, '\n'), agreement],
    ['with the whole agreement', '', agreement],
    ['with a person', agreement.replace(/ *- \{ id: sara-berg.*\n/, ''), agreement],
  ])('%s, are not in what `diff` says', async (_, before, after) => {
    const folder = folderWith({
      ...(before && { 'old/a.partnership.yaml': before }),
      'old/.keep': '',
      'new/a.partnership.yaml': after,
    });
    for (const format of ['pretty', 'json', 'markdown', 'github']) {
      const { stdout, stderr } = await runIn(folder, ['diff', 'old', 'new', '--format', format]);
      expect(stdout + stderr).not.toContain('secret');
    }
  });

  it('of a `Party` file are in no output either', async () => {
    const folder = folderWith({
      'old/a.partnership.yaml': shared,
      'old/c.partnership.yaml': party,
      'new/a.partnership.yaml': shared,
      'new/c.partnership.yaml': withAddresses(party),
    });
    const { stdout } = await runIn(folder, ['diff', 'old', 'new', '--format', 'json']);
    expect(stdout).toContain('Invitations for Erik Dahl now go to an address');
    expect(stdout).not.toContain('secret');
  });
});
