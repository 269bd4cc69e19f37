import { describe, expect, it } from 'vitest';
import { judge, listenForReport } from '../../scripts/lib/tally.mjs';

describe('judging a suite', () => {
  const sound = { passed: 3, failed: 0, failures: [] };

  it('takes its counts as they are when it passed', () => {
    expect(judge('unit', sound, 0)).toEqual(sound);
  });

  it('counts a suite that crashed as one failure', () => {
    expect(judge('unit', undefined, 1)).toMatchObject({ passed: 0, failed: 1 });
  });

  it('counts a suite that ran no test as one failure', () => {
    expect(judge('unit', { passed: 0, failed: 0, failures: [] }, 0)).toMatchObject({ failed: 1 });
  });

  it('counts a failure when all tests passed but the program did not end well', () => {
    expect(judge('unit', sound, 1)).toMatchObject({ passed: 3, failed: 1 });
  });
});

describe('listening to a suite inside VS Code', () => {
  it('shows its lines without their mark, and keeps the counts', () => {
    const report = listenForReport();
    expect(report.onLine('##partnership   ✓ hovers')).toBe('  ✓ hovers');
    expect(report.onLine('something of VS Code')).toBe('something of VS Code');
    expect(report.onLine('##partnership-tests {"passed":1,"failed":0,"failures":[]}')).toBeUndefined();
    expect(report.tally()).toEqual({ passed: 1, failed: 0, failures: [] });
  });

  it('has no counts when the suite did not come to its end', () => {
    expect(listenForReport().tally()).toBeUndefined();
  });
});
