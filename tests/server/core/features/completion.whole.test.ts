import { describe, expect, it } from 'vitest';
import { complete } from '../../../../server/src/core/features/completion.ts';
import { principles } from '../../../../server/src/core/principles/principles.ts';
import { toPlainText } from '../../../../server/src/core/templates/snippet.ts';
import { check, show, today, workspaceOf } from '../../../support/check.ts';

/** Somebody at an editor who knows no YAML: chooses from lists, leaves every tab stop, presses Enter. */
class Typist {
  text = '';
  #cursor = 0;

  /** Chooses an item by its label. */
  choose(label: string): this {
    const path = 'a.partnership.yaml';
    const workspace = workspaceOf({ [path]: this.text });
    const file = workspace.file(`file:///${path}`);
    const items = file ? complete(file, workspace, this.#cursor, today).items : [];
    const item = items.find(item => item.label === label);
    if (!item) throw new Error(`${label} is not offered in:\n${this.text}`);
    const insert = toPlainText(item.insert);
    this.text = this.text.slice(0, item.range.start) + insert + this.text.slice(item.range.end);
    this.#cursor = item.range.start + insert.length;
    return this;
  }

  type(text: string): this {
    this.text = this.text.slice(0, this.#cursor) + text + this.text.slice(this.#cursor);
    this.#cursor += text.length;
    return this;
  }

  /** A new line, indented by so many spaces. */
  enter(indentation = 0): this {
    return this.type(`\n${' '.repeat(indentation)}`);
  }
}

const head = ['id', 'title', 'version', 'status', 'timezone', 'legal', 'term', 'review', 'parties'];

describe('a whole agreement, typed with nothing but completion', () => {
  it('key by key, and section by section, ends without findings', () => {
    const typist = new Typist().choose('apiVersion').enter().choose('kind');
    for (const key of [...head, ...principles.map(({ key }) => key)]) typist.enter().choose(key);
    expect(show(typist.text, check(typist.text))).toEqual([]);
  });

  it('in any order of the sections', () => {
    const typist = new Typist().choose('kind').enter().choose('apiVersion');
    for (const { key } of principles.toReversed()) typist.enter().choose(key);
    for (const key of head.toReversed()) typist.enter().choose(key);
    expect(show(typist.text, check(typist.text))).toEqual([]);
  });

  it('item by item, at four spaces', () => {
    const typist = new Typist().choose('apiVersion').enter().choose('kind');
    for (const key of head.filter(key => key !== 'parties')) typist.enter().choose(key);
    typist.text = typist.text.replace(/^ {2}(?=\w)/gm, '    ');
    const typed = new Typist().type(typist.text);
    typed.enter().type('parties:').enter(4).choose('new customer').enter(4).choose('new vendor');
    const list = (section: string, key: string, ...labels: string[]) => {
      typed.enter().type(`${section}:`).enter(4).choose('intent').enter(4).type(`${key}:`);
      for (const label of labels) typed.enter(8).type('-').choose(label);
    };
    list('firstChoice', 'commitments', 'new first choice commitment', 'new first choice commitment');
    list('sharing', 'commitments', 'new sharing commitment', 'new sharing commitment');
    typed.enter().type('governance:').enter(4).choose('intent').enter(4).choose('reviewed');
    for (const level of ['strategic', 'tactical', 'operational']) {
      typed.enter(4).type(`${level}:`).enter(8).type('forums:').enter(12).type('- ').choose('new forum');
    }
    typed.enter(4).type('escalation:').enter(8).type('- ').choose('new escalation step');
    typed.enter(8).type('- ').choose('new escalation step').enter(8).type('- ').choose('new escalation step');
    typed.enter(8).type('- ').choose('then');
    list('benchmarking', 'activities', 'new benchmarking activity');
    typed.enter(4).choose('partiesCompete');
    list('trustedAdviser', 'advisers', 'new adviser', 'new adviser');
    list('proactivity', 'commitments', 'new proactivity commitment');
    typed.enter(4).choose('earlyWarning');
    list('openDialogue', 'commitments', 'new dialogue commitment');
    typed.enter(4).choose('healthCheck');
    expect(show(typed.text, check(typed.text))).toEqual([]);
    expect(typed.text).not.toMatch(/^ {2}(?! )/m);
  });
});
