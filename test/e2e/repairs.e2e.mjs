// What can be done about findings: quick fixes, all safe repairs at once, a look at the rule, another severity.
import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { testInWindow } from './window-test.mjs';

const SYSTEM_LINE = 10;
const KEY_LINE = 11;

const test = testInWindow({ file: 'repair/main.cf' });

test('the name of a rule in Problems opens its page', async (workbench) => {
  await workbench.seeErrorCount(2);
  await workbench.run('Problems: Focus on Problems View');
  await (await workbench.see('.markers-panel .monaco-list-row a', 'unknown-system')).click();
  await workbench.seePage('What it finds');
  await workbench.run('View: Close Editor');
  await workbench.run('View: Hide Panel');
});

test('the name of a rule in a hover opens its page', async (workbench) => {
  await workbench.goTo(KEY_LINE, 28);
  await workbench.page.keyboard.press('Control+k');
  await workbench.page.keyboard.press('Control+i');
  await (await workbench.see('.monaco-hover:not(.hidden) a', 'duplicate-key')).click();
  await workbench.seePage('duplicate-key');
  await workbench.run('View: Close Editor');
});

test('any rule can be picked for a look at its page', async (workbench) => {
  await workbench.run('Clusterwright: Explain Rule');
  await workbench.fillQuickInput('dependency-cycle');
  await (await workbench.see('.quick-input-list .monaco-list-row', 'Circle of resource dependencies')).click();
  await workbench.seePage('dependency-cycle');
  await workbench.run('View: Close Editor');
});

test('what repairs comes before what silences', async (workbench) => {
  await workbench.goTo(KEY_LINE, 28);
  await workbench.page.keyboard.press('Control+.');
  await workbench.see('.action-widget .monaco-list-row', 'Fix all safe problems in this file');
  const titles = await workbench.page.locator('.action-widget .monaco-list-row.action').allInnerTexts();
  assert.deepEqual(titles.map((title) => title.trim()).slice(0, 4), [
    'Remove the second "node1"',
    'Fix all safe problems in this file',
    'Ignore duplicate-key on this line',
    'Ignore duplicate-key in this file',
  ]);
  await workbench.page.keyboard.press('Escape');
});

test('a quick fix silences a finding with a comment', async (workbench) => {
  await workbench.goTo(SYSTEM_LINE, 32);
  await workbench.page.keyboard.press('Control+.');
  const row = await workbench.see('.action-widget .monaco-list-row', 'Ignore unknown-system on this line');
  // VS Code keeps clicks off the list until the mouse has moved over it.
  await row.hover({ force: true });
  await row.click();
  await workbench.seeText('// clusterwright-ignore unknown-system');
  await workbench.seeErrorCount(1);
  await workbench.run('File: Revert File');
  await workbench.seeErrorCount(2);
});

test('a clusterwright.json takes squiggles away and gives them back', async (workbench) => {
  const project = join(workbench.folder, 'repair', 'clusterwright.json');
  await workbench.seeSquiggle();
  writeFileSync(project, '{ "rules": { "unknown-system": "off", "duplicate-key": "warning" } }\n');
  await workbench.seeNoErrors();
  await workbench.seeNoSquiggle();
  rmSync(project);
  await workbench.seeErrorCount(2);
  await workbench.seeSquiggle();
});

test('"Fix All" repairs what is safe and leaves the rest to the user', async (workbench) => {
  await workbench.goTo(1, 1);
  await workbench.run('Fix All');
  await workbench.seeText('AutoStartList = { node1 }');
  await workbench.seeText('"/var/tmp/notes"');
  await workbench.seeErrorCount(1);
  await workbench.run('Problems: Focus on Problems View');
  await workbench.see('.markers-panel .monaco-list-row', 'elsewhere');
});
