// What changes the text at the user's wish: renaming over files, and the layout of a document.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pause } from '../../client/start/processes.mjs';
import { root } from '../../client/start/install-vscode-server.mjs';
import { testInWindow } from './window-test.mjs';

const text = readFileSync(join(root, 'test/e2e/fixtures/site/main.cf'), 'utf8').split('\n');
const lineOf = (part) => text.findIndex((line) => line.includes(part)) + 1;
const LIMIT = 20_000;

const test = testInWindow({ file: 'site/main.cf' });

test('a name that cannot be renamed says why at once', async (workbench) => {
  await workbench.seeText('1 h');
  await workbench.goTo(lineOf('PathName'), 4);
  await workbench.page.keyboard.press('F2');
  await workbench.see('.monaco-editor-overlaymessage', 'No file of this cluster declares the attribute "PathName"');
  await workbench.page.keyboard.press('Escape');
});

test('a new name that another system has is refused', async (workbench) => {
  await renameTo(workbench, 'system node1', 9, 'node2');
  await workbench.seeNotification('A system is called "node2" (main.cf, line 11)');
  await workbench.seeText('system node1');
});

test('formatting brings the layout back, and is one step to undo', async (workbench) => {
  const { page } = workbench;
  await workbench.goTo(lineOf('PathName'), 1);
  await page.keyboard.press('Delete');
  await page.keyboard.type('  ');
  const column = (count) => workbench.see('#status\\.editor\\.selection', new RegExp(`Col ${count}$`));
  await page.keyboard.press('End');
  await column(text[lineOf('PathName') - 1].length + 2);
  await workbench.run('Format Document');
  await workbench.page.keyboard.press('End');
  await column(text[lineOf('PathName') - 1].length + 1);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('End');
  await column(text[lineOf('PathName') - 1].length + 2);
  await workbench.run('File: Revert File');
});

test('a document that cannot be formatted says why and stays as it is', async (workbench) => {
  await workbench.goTo(lineOf('FileOnOff node1'), text[lineOf('FileOnOff node1') - 1].length + 1);
  await workbench.page.keyboard.press('Backspace');
  await workbench.seeSquiggle();
  await workbench.run('Format Document');
  await workbench.seeNotification('"main.cf" was not formatted');
  await workbench.run('File: Revert File');
  await workbench.seeNoSquiggle();
});

test('renaming a system changes the files that are not open, on the disk', async (workbench) => {
  const other = join(workbench.folder, 'site', 'files.cf');
  const before = readFileSync(other, 'utf8');
  await renameTo(workbench, 'system node1', 9, 'alpha');
  await workbench.seeText('system alpha');
  await workbench.seeText('alpha = 0');
  const wanted = before.replace('{ node1, node2 }', '{ alpha, node2 }').replace('{ node1 }', '{ alpha }');
  for (const end = Date.now() + LIMIT; readFileSync(other, 'utf8') !== wanted && Date.now() < end;) await pause(50);
  assert.equal(readFileSync(other, 'utf8'), wanted);
  await workbench.seeText('FileOnOff node1');
});

async function renameTo(workbench, part, column, name) {
  await workbench.goTo(lineOf(part), column);
  await workbench.page.keyboard.press('F2');
  const box = await workbench.see('.rename-box input.rename-input');
  await box.fill(name);
  await workbench.page.keyboard.press('Enter');
  await box.waitFor({ state: 'hidden' });
}
