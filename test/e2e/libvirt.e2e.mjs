// Documents of libvirt in a real window: from an empty file to a whole disk by keys, findings and their repairs.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../client/start/install-vscode-server.mjs';
import { testInWindow } from './window-test.mjs';

const SUGGESTION = '.suggest-widget.visible .monaco-list-row';
const ACTION = '.action-widget .monaco-list-row';

const test = testInWindow({
  file: 'libvirt/new.xml',
  settings: { '[libvirt-xml]': { 'editor.tabSize': 2 }, 'editor.linkedEditing': true },
});

test('an empty XML file becomes a whole disk on virtio-scsi by keys alone, without a finding', async (workbench) => {
  const { page } = workbench;
  await workbench.seeLanguage(/^XML$/);
  await page.locator('.monaco-editor .view-lines').first().click();
  await page.keyboard.type('<');
  // The server starts with this file: until it is there, whoever types gets no suggestions.
  const begun = page.locator(SUGGESTION).filter({ hasText: 'controller' }).first();
  for (let count = 0; count < 60 && !(await begun.isVisible()); count++) {
    await page.keyboard.press('Control+Space');
    await begun.waitFor({ state: 'visible', timeout: 500 }).catch(() => undefined);
  }
  await page.keyboard.type('disk');
  await moveTo(workbench, "disk type='block' device='lun'");
  await page.keyboard.press('Enter');
  await workbench.seeLanguage('libvirt XML');
  await workbench.seeText("<source dev=''/>");
  await tabToLine(workbench, 3);
  await page.keyboard.type('/dev/vx/dmp/disk_1');
  await tabToLine(workbench, 5);
  // The path was missing a moment ago: what is checked is the text as it is now.
  await workbench.seeText("<source dev='/dev/vx/dmp/disk_1'/>");
  await workbench.seeText("<target dev='sda' bus='scsi'/>");
  await workbench.seeNoErrors();
  await workbench.run('Problems: Focus on Problems View');
  await workbench.see('.markers-panel', 'No problems have been detected');
  await workbench.run('View: Hide Panel');
});

test('a disk that says which controller it wants is told which file that takes', async (workbench) => {
  const { page } = workbench;
  await workbench.goTo(4, 33);
  await page.keyboard.press('Enter');
  await page.keyboard.type('<addr');
  await moveTo(workbench, 'address');
  await page.keyboard.press('Enter');
  await workbench.seeText("<address type='drive' controller='0' bus='0' target='0' unit='0'/>");
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await workbench.run('File: Revert File');
});

test('a value typed attribute by attribute is suggested again when the language changes', async (workbench) => {
  const { page } = workbench;
  await workbench.open('libvirt/typed.xml');
  await workbench.seeLanguage(/^XML$/);
  await page.locator('.monaco-editor .view-lines').first().click();
  await page.keyboard.type('<disk ');
  await workbench.see(SUGGESTION, 'type');
  await page.keyboard.type('type=');
  await workbench.seeLanguage('libvirt XML');
  await moveTo(workbench, /^block$/);
  await page.keyboard.press('Enter');
  await workbench.seeText("<disk type='block'");
  await workbench.run('File: Revert File');
});

test('a fragment has squiggles, and a quick fix puts the value right that guides print', async (workbench) => {
  const { page } = workbench;
  await workbench.open('libvirt/disk.xml');
  await workbench.seeLanguage('libvirt XML');
  await workbench.seeSquiggle();
  await workbench.seeErrorCount(2);
  await goBehind(workbench, 'disk', "cache='n");
  await page.keyboard.press('Control+.');
  await choose(workbench, 'Change to "none"');
  await workbench.seeText("cache='none'");
  await workbench.seeErrorCount(1);
  await goBehind(workbench, 'disk', "type='");
  await page.keyboard.press('Shift+End');
  await page.keyboard.insertText("block' device='lun'>");
  await goBehind(workbench, 'disk', '<source ');
  await page.keyboard.press('Shift+End');
  await page.keyboard.insertText("dev='/dev/vx/dmp/disk_1'/>");
  await workbench.seeNoErrors();
  await workbench.seeNoSquiggle();
  await workbench.run('File: Revert File');
});

test('Problems shows where a target was taken first', async (workbench) => {
  await workbench.open('libvirt/guest.xml');
  await workbench.seeSquiggle();
  await workbench.run('Problems: Focus on Problems View');
  await workbench.see('.markers-panel .monaco-list-row', 'Another disk has the target "vda"');
  await (await workbench.see('.markers-panel .monaco-list-row', '"vda" for the first time')).click();
  await workbench.see('#status\\.editor\\.selection', `Ln ${lineOf('guest', "dev='vda'")},`);
  await workbench.run('View: Hide Panel');
});

test('the missing controller is added, offered once', async (workbench) => {
  const { page } = workbench;
  await goBehind(workbench, 'guest', "controller='");
  await page.keyboard.press('Control+.');
  await workbench.see(ACTION, 'Add virtio-scsi controller 1');
  assert.equal(await page.locator(ACTION).filter({ hasText: 'Add virtio-scsi' }).count(), 1);
  await choose(workbench, 'Add virtio-scsi controller 1');
  await workbench.seeText("<controller type='scsi' index='1' model='virtio-scsi'/>");
  await workbench.page.locator('.monaco-editor .squiggly-warning').first().waitFor({ state: 'detached' });
  await page.keyboard.press('F12');
  await workbench.see('#status\\.editor\\.selection', `Ln ${lineOf('guest', '<controller') + 1},`);
  await workbench.run('File: Revert File');
});

test('the place that libvirt chooses is shown whole, and hover explains an attribute', async (workbench) => {
  const { page } = workbench;
  await goBehind(workbench, 'guest', "dev='sdb");
  await workbench.seeText('controller 0, unit 1');
  await goBehind(workbench, 'guest', "cache='no");
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Control+i');
  await workbench.see('.monaco-hover:not(.hidden)', 'The cache of the host is passed by');
  await page.keyboard.press('Escape');
});

test('the outline names disks by target, source and bus', async (workbench) => {
  await workbench.run('Explorer: Focus on Outline View');
  await workbench.see('.outline-tree .monaco-list-row', 'domain guest1');
  await workbench.page.keyboard.press('Control+Shift+o');
  await workbench.see('.quick-input-list .monaco-list-row', 'lun sda: /dev/vx/dmp/disk_0 (scsi)');
  await workbench.page.keyboard.press('Escape');
});

test('a close tag is written behind ">", and both tags change together', async (workbench) => {
  const { page } = workbench;
  await workbench.open('libvirt/qemu/guest2.xml');
  await workbench.seeLanguage('libvirt XML');
  await workbench.goTo(13, 12);
  await page.keyboard.press('Enter');
  await page.keyboard.type("<disk type='file'>");
  await workbench.seeText("<disk type='file'></disk>");
  await page.keyboard.press('Enter');
  await workbench.see('#status\\.editor\\.selection', 'Ln 15, Col 7');
  await workbench.run('File: Revert File');
  await workbench.goTo(5, 6);
  // VS Code asks for the ranges a moment after the cursor has come.
  await page.locator('.linked-editing-decoration').first().waitFor({ state: 'attached' });
  await page.keyboard.type('x');
  await workbench.seeText('</osx>');
  await workbench.run('File: Revert File');
});

function textOf(name) {
  return readFileSync(join(root, 'test', 'e2e', 'fixtures', 'libvirt', `${name}.xml`), 'utf8');
}

/** The line in which a text stands for the first time. */
function lineOf(name, part) {
  return textOf(name).split(part)[0].split('\n').length;
}

/** Puts the cursor behind a text where it stands for the first time. */
async function goBehind(workbench, name, part) {
  const line = lineOf(name, part);
  const text = textOf(name).split('\n')[line - 1];
  await workbench.goTo(line, text.indexOf(part) + part.length + 1);
}

/** Moves the focus of the suggestions down to an entry. */
async function moveTo(workbench, label) {
  const { page } = workbench;
  const row = await workbench.see(SUGGESTION, label);
  const focused = page.locator(`${SUGGESTION}.focused`).filter({ hasText: label });
  for (let count = 0; count < 20 && !(await focused.isVisible()); count++) {
    await page.keyboard.press('ArrowDown');
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  await focused.waitFor({ state: 'visible' });
  return row;
}

/** Jumps from one tab stop to the next until the cursor is in a line. */
async function tabToLine(workbench, line) {
  const { page } = workbench;
  const place = page.locator('#status\\.editor\\.selection');
  for (let count = 0; count < 10 && !(await place.innerText()).startsWith(`Ln ${line},`); count++) {
    const before = await place.innerText();
    await page.keyboard.press('Tab');
    await page
      .waitForFunction((text) => document.querySelector('#status\\.editor\\.selection')?.textContent !== text, before, {
        timeout: 2_000,
      })
      .catch(() => undefined);
  }
  await workbench.see('#status\\.editor\\.selection', `Ln ${line},`);
}

async function choose(workbench, title) {
  const row = await workbench.see(ACTION, title);
  // VS Code keeps clicks off the list until the mouse has moved over it.
  await row.hover({ force: true });
  await row.click();
}
