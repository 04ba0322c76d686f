// Who requires whom, where names stand, and what is shown between the words.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../client/start/install-vscode-server.mjs';
import { testInWindow } from './window-test.mjs';

const text = readFileSync(join(root, 'test/e2e/fixtures/site/main.cf'), 'utf8').split('\n');
const lineOf = (part) => text.findIndex((line) => line.includes(part)) + 1;
const atLine = (part) => new RegExp(`^Ln ${lineOf(part)},`);
const SELECTION = '#status\\.editor\\.selection';

const test = testInWindow({ file: 'site/main.cf' });

test('times in hours stand behind seconds until the settings do not want them', async (workbench) => {
  const hint = workbench.page.locator('.monaco-editor .view-line', { hasText: /OnlineRetryInterval\s=\s3600\s*1\sh/ });
  await hint.waitFor({ state: 'visible' });
  const settings = join(workbench.folder, '.vscode');
  mkdirSync(settings);
  writeFileSync(join(settings, 'settings.json'), '{ "clusterwright.inlayHints.durations": false }\n');
  await hint.waitFor({ state: 'hidden' });
  rmSync(settings, { recursive: true });
  await hint.waitFor({ state: 'visible' });
});

test('the call hierarchy leads to who requires a resource, and to what it requires', async (workbench) => {
  await workbench.goTo(lineOf('SiteLink link1'), 12);
  await workbench.run('Calls: Show Call Hierarchy');
  const row = '.monaco-workbench .sidebar .monaco-list-row';
  await (await workbench.see(row, 'probe1')).click();
  await workbench.see(SELECTION, atLine('probe1 requires link1'));
  await workbench.goTo(lineOf('SiteLink link1'), 12);
  await workbench.run('Calls: Show Outgoing Calls');
  await (await workbench.see(row, 'FileOnOff in web')).click();
  await workbench.see(SELECTION, atLine('FileOnOff node1'));
});

test('the call hierarchy can be looked at in place', async (workbench) => {
  await workbench.goTo(lineOf('SiteLink link1'), 12);
  await workbench.run('Peek Call Hierarchy');
  await workbench.see('.call-hierarchy .monaco-list-row', 'probe1');
  await workbench.page.keyboard.press('Escape');
  await workbench.page.locator('.call-hierarchy').waitFor({ state: 'hidden' });
});

test('all places of a system are listed, those in files that are not open too', async (workbench) => {
  await workbench.goTo(lineOf('system node1'), 10);
  await workbench.page.keyboard.press('Shift+F12');
  await workbench.see('.reference-zone-widget', 'References (5)');
  await workbench.see('.reference-zone-widget .monaco-list-row', 'files.cf');
  await workbench.page.keyboard.press('Escape');
  await workbench.page.locator('.reference-zone-widget').waitFor({ state: 'hidden' });
});

test('all places of a name in its file are marked, the declaration as such', async (workbench) => {
  await workbench.goTo(lineOf('SiteLink link1'), 12);
  // VS Code marks for whoever moves by hand; a jump through a box it may miss.
  await workbench.page.keyboard.press('ArrowRight');
  await workbench.see(SELECTION, /Col 13$/);
  await workbench.page.locator('.monaco-editor .wordHighlightStrong').first().waitFor({ state: 'attached' });
  await workbench.page.locator('.monaco-editor .wordHighlight').first().waitFor({ state: 'attached' });
});

test('a resource is found by its name alone', async (workbench) => {
  await workbench.page.keyboard.press('Control+t');
  await workbench.fillQuickInput('#link2');
  await (await workbench.see('.quick-input-list .monaco-list-row', 'link2')).click();
  await workbench.seeText('requires web');
  await workbench.see(SELECTION, /^Ln 10,/);
});
