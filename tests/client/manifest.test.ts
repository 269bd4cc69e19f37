import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from '@vscode/vsce';
import { describe, expect, it, vi } from 'vitest';
import manifest from '../../package.json';
import english from '../../package.nls.json';
import swedish from '../../package.nls.sv.json';
import { usualTypes } from '../../server/src/lsp/features/token-legend.ts';

vi.mock('vscode', () => ({}));

const { allCommands } = await import('../../client/src/commands.ts');
const { contextOf, steps } = await import('../../client/src/walkthrough.ts');
const { contributes } = manifest;

/** What is packed does not depend on what is installed: everything is bundled. */
const none = 2;

/** What stands for a `%key%` in English. */
const said = (text: string) => (english as Record<string, string>)[text.slice(1, -1)] ?? text;

it('contributes exactly the commands that the extension registers', () => {
  const contributed = contributes.commands.map(({ command }) => command).sort();
  expect(contributed).toEqual(allCommands.map(({ id }) => id).sort());
});

it('gives every command a title and its category', () => {
  for (const { title, category } of contributes.commands) {
    expect(said(title)).toMatch(/^[A-Z]/);
    expect(said(category)).toBe('Partnership');
  }
});

it('takes the steps of the walkthrough off by events that there are', () => {
  const own = steps.map(step => `onContext:${contextOf(step)}`);
  const commands = contributes.commands.map(({ command }) => command);
  const [walkthrough] = contributes.walkthroughs;
  const events = walkthrough?.steps.flatMap(step => step.completionEvents) ?? [];
  const known = [
    ...own,
    ...commands.map(command => `onCommand:${command}`),
    'onStepSelected',
    'onCommand:workbench.actions.view.problems',
  ];
  expect(events.filter(event => !known.includes(event))).toEqual([]);
  for (const step of steps) {
    const { completionEvents } = walkthrough?.steps.find(({ id }) => id === step) ?? {};
    expect(completionEvents).toEqual([`onContext:${contextOf(step)}`]);
  }
  for (const [, command] of JSON.stringify(english).matchAll(/\(command:(partnership\.\w+)\)/g)) {
    expect(commands).toContain(command);
  }
});

describe('the walkthrough', () => {
  const texts = [english, swedish] as Record<string, string>[];
  const said = texts.flatMap(language =>
    Object.entries(language).filter(([key]) => /^walkthrough\..*(title|description)$/.test(key)),
  );
  const pages = texts.flatMap(language =>
    Object.entries(language)
      .filter(([key]) => /^walkthrough\..*\.media$/.test(key))
      .map(([, file]): [string, string] => [file, readFileSync(file, 'utf8')]),
  );

  it('shows no mark-up that VS Code does not read there', () => {
    expect(said.length).toBeGreaterThan(20);
    expect(said.filter(([, text]) => text.includes('`'))).toEqual([]);
  });

  it.each(pages)('%s has no line of code that its half of the window would cut off', (_, text) => {
    const code = [...text.matchAll(/```\w*\n([\s\S]*?)```/g)].flatMap(([, lines = '']) => lines.split('\n'));
    expect(code.filter(line => line.length > 44)).toEqual([]);
  });

  it('has a picture in both languages, which is packed with it', () => {
    const packed = readFileSync('.vscodeignore', 'utf8').split('\n');
    expect(packed).toEqual(expect.arrayContaining(['!client/images/*.png', '!client/images/*.webp']));
    const pictures = pages.flatMap(([file, text]) =>
      [...text.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, to = '']) => path.join(path.dirname(file), to)),
    );
    expect(pictures).toHaveLength(4);
    for (const picture of pictures) {
      expect(picture).toMatch(/^client\/images\/[\w-]+\.(?:png|webp)$/);
      expect(statSync(picture).size).toBeLessThan(60_000);
    }
  });
});

it('does not open the walkthrough by itself: where it is installed, it is not there yet', () => {
  expect(contributes.walkthroughs.map(({ when }) => when)).toEqual(['partnership.active']);
});

it('puts only its own commands into menus', () => {
  const own = contributes.commands.map(({ command }) => command);
  for (const { command } of Object.values(contributes.menus).flat()) expect(own).toContain(command);
});

it('describes every setting, with a default that its type allows', () => {
  const settings = Object.entries(contributes.configuration.properties) as [
    string,
    Record<string, unknown>,
  ][];
  expect(settings.map(([name]) => name)).toEqual([
    'partnership.configFile',
    'partnership.dateRules',
    'partnership.codeLens.enabled',
    'partnership.codeLens.references',
    'partnership.codeLens.record',
    'partnership.inlayHints.nextOccurrence',
    'partnership.inlayHints.occurrencesPerYear',
    'partnership.inlayHints.people',
    'partnership.inlayHints.workingDays',
    'partnership.review.decorations',
    'partnership.trace.server',
  ]);
  for (const [, setting] of settings) {
    expect(said(String(setting.description ?? setting.markdownDescription))).toMatch(/\.$/);
    expect(typeof setting.default).toBe(setting.type);
    if (setting.enum) expect(setting.enumDescriptions).toHaveLength((setting.enum as []).length);
  }
});

it('points to files that exist', () => {
  const [language] = contributes.languages;
  const files = [
    manifest.icon,
    language?.configuration,
    language?.icon.light,
    language?.icon.dark,
    ...contributes.grammars.map(({ path }) => path),
  ];
  for (const file of files) expect(existsSync(file ?? ''), file).toBe(true);
});

it('packs every file that it points to', { timeout: 60_000 }, async () => {
  const packed = await listFiles({ cwd: process.cwd(), packageManager: none });
  const texts = JSON.stringify([manifest, english, swedish]);
  const wanted = [
    ...(texts.match(/client\/[\w./-]+/g) ?? []),
    'l10n/bundle.l10n.sv.json',
    'package.nls.json',
    'package.nls.sv.json',
  ];
  expect(wanted.length).toBeGreaterThan(4);
  expect(packed).toEqual(expect.arrayContaining(wanted));
  expect(packed.filter(file => /node_modules|\.map$|\.ts$|^tests|^samples/.test(file))).toEqual([]);
});

it('says that it works in untrusted and virtual workspaces', () => {
  expect(manifest.capabilities.untrustedWorkspaces.supported).toBe(true);
  expect(manifest.capabilities.virtualWorkspaces.supported).toBe(true);
});

it('claims our names only, and leaves the configuration file to the YAML language', () => {
  const [language] = contributes.languages;
  expect(language?.extensions).toEqual(['.partnership.yaml', '.partnership.yml']);
  expect(language?.filenames).toEqual(['partnership.yaml', 'partnership.yml']);
  expect(contributes).not.toHaveProperty('yamlValidation');
});

it('asks for the VS Code that the language client needs', () => {
  const client = JSON.parse(readFileSync('node_modules/vscode-languageclient/package.json', 'utf8'));
  expect(manifest.engines.vscode).toBe(client.engines.vscode);
});

it('has a colour for every token of the server, of the same kind as in other editors', () => {
  const usual = Object.entries(usualTypes).filter(([own, type]) => own !== type);
  const contributed = contributes.semanticTokenTypes.map(({ id, superType }) => [id, superType]);
  expect(contributed).toEqual(usual);
  const [{ scopes, language } = {}] = contributes.semanticTokenScopes;
  expect(language).toBe('partnership');
  expect(Object.keys(scopes ?? {})).toEqual(expect.arrayContaining(usual.map(([own]) => own)));
});
