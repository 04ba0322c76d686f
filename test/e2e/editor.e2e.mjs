// The packaged extension in a real window, used as an administrator would.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../client/start/install-vscode-server.mjs';
import { testInWindow } from './window-test.mjs';

const text = readFileSync(join(root, 'test/e2e/fixtures/cluster/main.cf'), 'utf8').split('\n');
const lineOf = (part) => text.findIndex((line) => line.includes(part)) + 1;

const test = testInWindow({ file: 'cluster/main.cf' });

test('a mistake gets a squiggle and an entry in Problems', async (workbench) => {
  await workbench.seeLanguage('VCS cluster configuration');
  await workbench.seeSquiggle();
  await workbench.seeErrorCount(1);
  await workbench.run('Problems: Focus on Problems View');
  const row = await workbench.see('.markers-panel .monaco-list-row', 'node3');
  assert.match(await row.innerText(), /unknown-system/);
  await workbench.run('View: Hide Panel');
});

test('the status says that the bundled catalog stands in for types.cf', async (workbench) => {
  await workbench.seeText('KVMGuest');
  await (await workbench.see('#status\\.languageStatus')).click();
  await workbench.see('.hover-language-status', 'Bundled catalog for types.cf');
  await workbench.page.keyboard.press('Escape');
});

test('the outline shows the resources of a group', async (workbench) => {
  await workbench.run('Explorer: Focus on Outline View');
  await workbench.see('.outline-tree .monaco-list-row', 'guests');
  await workbench.see('.outline-tree .monaco-list-row', 'images');
});

test('hover explains a resource type', async (workbench) => {
  await workbench.goTo(lineOf('KVMGuest guest1'), 4);
  await workbench.page.keyboard.press('Control+k');
  await workbench.page.keyboard.press('Control+i');
  await workbench.see('.monaco-hover:not(.hidden)', 'KVMGuest');
  await workbench.page.keyboard.press('Escape');
});

test('F12 goes from a system in SystemList to its declaration', async (workbench) => {
  const line = lineOf('SystemList');
  await workbench.goTo(line, text[line - 1].indexOf('node1') + 3);
  await workbench.page.keyboard.press('F12');
  await workbench.see('#status\\.editor\\.selection', `Ln ${lineOf('system node1')},`);
});

test('a bundled type opens as a read-only document', async (workbench) => {
  await workbench.goTo(lineOf('KVMGuest guest1'), 4);
  await workbench.page.keyboard.press('F12');
  await workbench.seeText('type KVMGuest');
  await workbench.seeLanguage('VCS cluster configuration');
  await workbench.page.keyboard.type('x');
  await workbench.see('.monaco-editor-overlaymessage', 'read-only');
  await workbench.run('View: Close Editor');
  await workbench.seeText('SystemList');
});

test('completion offers an attribute, and accepting it writes it', async (workbench) => {
  const line = lineOf('FsckOpt');
  await workbench.goTo(line, text[line - 1].length + 1);
  await workbench.page.keyboard.press('Enter');
  await workbench.page.keyboard.type('MountO');
  const item = '.suggest-widget.visible .monaco-list-row';
  if (!(await workbench.page.locator(item).first().isVisible())) await workbench.page.keyboard.press('Control+Space');
  // Filtering is asynchronous: accepted is what has the focus.
  await workbench.see(`${item}.focused`, 'MountOpt');
  await workbench.page.keyboard.press('Enter');
  await workbench.seeText('MountOpt');
  await workbench.run('File: Revert File');
});

test('blank lines behind a block lead back to its column', async (workbench) => {
  const { page } = workbench;
  // From a known line: each position is awaited with its line, so that an earlier one does not count.
  await workbench.goTo(text.length, 1);
  await page.keyboard.type('system node8 (');
  await page.keyboard.press('Enter');
  await workbench.see('#status\\.editor\\.selection', `Ln ${text.length + 1}, Col 2`);
  await page.keyboard.press('End');
  await workbench.see('#status\\.editor\\.selection', `Ln ${text.length + 1}, Col 3`);
  for (let line = text.length + 2; line < text.length + 5; line++) {
    await page.keyboard.press('Enter');
    await workbench.see('#status\\.editor\\.selection', new RegExp(`^Ln ${line}, Col 1$`));
  }
  await workbench.run('File: Revert File');
});

test('accepting a keyword that waits for a name suggests names', async (workbench) => {
  const { page } = workbench;
  const line = lineOf('requires');
  const [parent] = text[line - 1].trim().split(' ');
  await workbench.goTo(line, text[line - 1].length + 1);
  // Written anew: what a resource requires already is not suggested again.
  await page.keyboard.press('Shift+Home');
  await page.keyboard.type(`${parent} requ`);
  const item = '.suggest-widget.visible .monaco-list-row';
  if (!(await page.locator(item).first().isVisible())) await page.keyboard.press('Control+Space');
  await workbench.see(`${item}.focused`, 'requires');
  await page.keyboard.press('Enter');
  await workbench.seeText(`${parent} requires`);
  await workbench.see(item, 'images');
  await page.keyboard.press('Escape');
  await workbench.run('File: Revert File');
});

test('putting the mistake right takes the squiggle away', async (workbench) => {
  const line = lineOf('SystemList');
  await workbench.goTo(line, text[line - 1].indexOf('node3') + 'node3'.length + 1);
  await workbench.page.keyboard.press('Backspace');
  await workbench.page.keyboard.type('2');
  await workbench.seeNoErrors();
});
