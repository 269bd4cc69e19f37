import { describe, expect, test } from 'vitest';
import { repositoryWith } from '../support/repository.ts';
import { runIn } from '../support/run.ts';
import { agreement, base, type PullRequest, pullRequests } from './pull-requests.ts';

async function comment({ base: more, head }: PullRequest, ...args: string[]): Promise<string> {
  const { folder, commit } = repositoryWith({ ...base, ...more });
  commit(head);
  const options = ['--into', 'main', '--format', 'markdown', '--fail-on', 'weakened'];
  return (await runIn(folder, ['diff', 'HEAD~1', 'HEAD', ...options, ...args])).stdout;
}

describe.each(pullRequests)('the comment on $name', pullRequest => {
  test.each(['en', 'sv'])('in %s', async language => {
    const text = await comment(pullRequest, '--language', language);
    await expect(text).toMatchFileSnapshot(`golden/pull-requests/${pullRequest.name}.${language}.md`);
    expect(text.length).toBeLessThan(10_000);
    const read = text.replace(/<details>[\s\S]*<\/details>/, '').replace(/`[^`]*`/g, '');
    // Ids and keys stand only where they are to be typed; names of files are no ids.
    expect(read.replace(/[\w./-]+\.yaml/g, '')).not.toMatch(
      /\b(?:nordbank|cirrus)\/|\b[a-z]+[A-Z]\w|\bf[0-9a-f]{16}\b/,
    );
  });
});

describe('the language of a comment', () => {
  const weaker = pullRequests[0] as PullRequest;
  const saying = (language: string) => ({
    ...weaker,
    head: {
      [agreement]: weaker.head[agreement]?.replace('status: active', `status: active\nlanguage: ${language}`),
    },
  });

  test('is that of the agreement', async () => {
    expect(await comment(saying('sv'))).toContain('sämre för');
    expect(await comment(saying('en'))).toContain('worse for');
    // What the product does not speak is said in English.
    expect(await comment(saying('de'))).toContain('worse for');
  });

  test('unless another one is asked for, which has to be one that reviews speak', async () => {
    expect(await comment(saying('sv'), '--language', 'en')).toContain('worse for');
    const { folder } = repositoryWith(base);
    const { status, stderr } = await runIn(folder, ['diff', '--language', 'de']);
    expect(status).toBe(2);
    expect(stderr).toContain('Use one of: en, sv.');
  });
});
