import { describe, expect, test } from 'vitest';
import { readInputs } from '../../action/src/inputs.ts';

test('without any, everything has its default', () => {
  expect(readInputs({})).toEqual({
    paths: ['.'],
    workingDirectory: '.',
    config: undefined,
    failOn: 'error',
    failOnChange: 'none',
    base: undefined,
    newOnly: false,
    annotations: true,
    summary: true,
    comment: true,
    commentId: 'default',
    sarifFile: undefined,
    token: undefined,
  });
});

test('paths are lines', () => {
  expect(readInputs({ INPUT_PATHS: ' a b.yaml \n\n- x\r\n' }).paths).toEqual(['a b.yaml', '- x']);
});

describe('what is not possible names the input and what to write', () => {
  test.each([
    ['FAIL_ON', 'errors', 'fail-on is “errors”: write error, warning, info or none.'],
    ['FAIL_ON_CHANGE', 'strengthened', 'fail-on-change is “strengthened”: write weakened, any or none.'],
    ['COMMENT', 'yes', 'comment is “yes”: write true or false.'],
    ['COMMENT_ID', 'a -->', 'comment-id is “a -->”: write small letters, digits and hyphens, at most 40.'],
    ['BASE', '--upload-pack=x', 'base is “--upload-pack=x”: write a commit, branch or tag.'],
    ['BASE', 'a:b', 'base is “a:b”: write a commit, branch or tag.'],
  ])('%s: %s', (name, value, message) => {
    expect(() => readInputs({ [`INPUT_${name}`]: value })).toThrow(message);
  });
});
