import { describe, expect, it } from 'vitest';
import { Configurations } from '../../../../server/src/core/config/configurations.ts';
import { recordsHome } from '../../../../server/src/core/recording/home.ts';
import { workspaceOf } from '../../../support/check.ts';
import { soundAgreement } from '../../../support/sound.ts';

function homeWith(configurations: Readonly<Record<string, string>>) {
  const workspace = workspaceOf({ 'w/bank/a.partnership.yaml': soundAgreement, ...configurations });
  const uri = 'file:///w/bank/a.partnership.yaml';
  const file = workspace.file(uri);
  return file && recordsHome(file, new Configurations(workspace, undefined).of(uri));
}

describe('records go', () => {
  it.each([
    ['into the folder beside the agreement', {}, 'folder', 'bank/records'],
    [
      'where the nearest configuration says',
      { 'w/partnership.config.yaml': 'records: what/happened' },
      'folder',
      'what/happened',
    ],
    [
      'into one file',
      { 'w/bank/partnership.config.yaml': 'records: ../bank.log.partnership.yaml' },
      'file',
      'bank.log.partnership.yaml',
    ],
    [
      'where a configuration says that is extended',
      { 'w/bank/partnership.config.yaml': 'extends: ../base.yaml', 'w/base.yaml': 'records: kept' },
      'folder',
      'kept',
    ],
    [
      'where the configuration says that extends another',
      {
        'w/bank/partnership.config.yaml': 'extends: ../base.yaml\nrecords: own',
        'w/base.yaml': 'records: kept',
      },
      'folder',
      'bank/own',
    ],
  ])('%s', (_, files, kind, place) => {
    expect(homeWith(files)).toEqual({ kind, uri: `file:///w/${place}` });
  });
});

describe('as `records` of a configuration', () => {
  it.each(['/etc/passwd', '~/x', 'C:/x', 'https://example.org/x', 'a\\b', 'log.yaml', 'log.yml'])(
    '%s is refused',
    path => {
      expect(homeWith({ 'w/partnership.config.yaml': `records: '${path}'` })?.uri).toBe(
        'file:///w/bank/records',
      );
    },
  );

  it.each(['records', 'a/b c', 'log.partnership.yaml', 'partnership.yml', '../x'])('%s is taken', path => {
    expect(homeWith({ 'w/bank/partnership.config.yaml': `records: '${path}'` })?.uri).not.toBe(
      'file:///w/bank/records/',
    );
  });
});
