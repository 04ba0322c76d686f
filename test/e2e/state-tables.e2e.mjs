// The state tables in a real window: they follow the cursor and the text, lead back to it, and come back after a reload.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../client/start/install-vscode-server.mjs';
import { testInWindow } from './window-test.mjs';

const FILE = 'guests/main.cf';
const lines = readFileSync(join(root, 'test/e2e/fixtures', FILE), 'utf8').split('\n');
const DELAY = 'DelayAfterGuestOnline';

const test = testInWindow({ file: FILE });

test('the view opens beside the file and shows the values of the resource at the cursor', async (workbench) => {
  await workbench.seeLanguage('VCS');
  await workbench.goTo(lineOf('GuestName = web'), 5);
  await workbench.run('Clusterwright: Preview State Tables');
  await see(workbench, '#resource', 'KVMGuest web_vm KVM: Enabled in RHEVMInfo is 0 (default)');
  await see(workbench, 'section.applies h2', 'States of a virtual machine under KVM');
  await see(workbench, 'section.applies-not h2', 'States of a virtual machine under RHEV');
  assert.equal(await frame(workbench).locator('section:has(#title-rhev-states) tbody tr').count(), 13);
  await see(workbench, 'tr', 'virsh start web. Then it waits 20 s.');
  await workbench.screenshot('state tables light');
});

test('a change in the editor changes the row', async (workbench) => {
  await workbench.goTo(lineOf(DELAY), 3 + `${DELAY} = 20`.length);
  await workbench.page.keyboard.press('Backspace');
  await workbench.page.keyboard.type('5');
  await see(workbench, 'tr', 'virsh start web. Then it waits 25 s.');
  await see(workbench, 'tr.own', `${DELAY}25`);
});

test('a row leads to the attribute', async (workbench) => {
  await workbench.goTo(lineOf('GuestName = web'), 5);
  await (await see(workbench, 'tr.own', DELAY)).getByRole('button').click();
  await workbench.see('#status\\.editor\\.selection', `Ln ${lineOf(DELAY)}, Col 3`);
  await workbench.run('File: Revert File');
});

test('the tables follow the cursor to another resource, and never show its password', async (workbench) => {
  await workbench.goTo(lineOf('GuestName = shop'), 5);
  await see(workbench, '#resource', 'KVMGuest shop_vm RHEV: Enabled in RHEVMInfo is 1,');
  await see(workbench, 'section.applies h2', 'States of a virtual machine under RHEV');
  await see(workbench, 'tr.own', 'Passwordset, not shown');
  assert.equal(await frame(workbench).locator('body', { hasText: 'bncNfnOnkNphChdHe' }).count(), 0);
});

test('the filter leaves the rows with its words, and a column sorts them by keys', async (workbench) => {
  const page = frame(workbench);
  await page.locator('#filter').fill('Online POWERING_down');
  await see(workbench, '#count', '1 row.');
  await page.locator('#filter').fill('');
  const first = page.locator('section:has(#title-rhev-states) tbody tr').first();
  const header = page.getByRole('button', { name: 'Sort by Confidence level' });
  await header.focus();
  await header.press('Enter');
  await header.press('Enter');
  await first.filter({ hasText: 'up' }).filter({ hasText: '100' }).waitFor();
  await page.locator('th[aria-sort="descending"]').waitFor();
  await page.locator('#filter').fill('rhev');
});

test('what the filter leaves is copied as Markdown and as CSV', async (workbench) => {
  const { page } = workbench;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const copied = async (name, begun) => {
    await frame(workbench).getByRole('button', { name }).click();
    // The extension writes to the clipboard, so that it is there a moment after the click.
    for (let count = 0; count < 100; count++) {
      const text = await page.evaluate(() => navigator.clipboard.readText());
      if (text.startsWith(begun)) return text;
      await page.waitForTimeout(50);
    }
    return 'nothing that begins so';
  };
  await frame(workbench).locator('#filter').fill('powering_up');
  const title = 'States of a virtual machine under RHEV';
  assert.equal(
    await copied(`Copy as Markdown: ${title}`, '###'),
    `### ${title}\n\n| Virtual machine | Resource | Confidence level |\n| --- | --- | --- |\n| powering_up | ONLINE | 60 |\n`,
  );
  assert.equal(
    await copied(`Copy as CSV: ${title}`, 'Virtual'),
    'Virtual machine,Resource,Confidence level\r\npowering_up,ONLINE,60\r\n',
  );
  await frame(workbench).locator('#filter').fill('rhev');
});

test('the view is as it was when the window is loaded again', async (workbench) => {
  const { page } = workbench;
  // A window whose address names a file to open shows that file and nothing that was open before.
  await page.evaluate(() => {
    const address = new URL(globalThis.location.href);
    address.searchParams.delete('payload');
    globalThis.history.replaceState(undefined, '', address);
    globalThis.loadedBefore = true;
  });
  await workbench.run('Developer: Reload Window');
  await page.waitForFunction(() => globalThis.driver !== undefined && globalThis.loadedBefore === undefined);
  await see(workbench, '#resource', 'KVMGuest shop_vm');
  assert.equal(await frame(workbench).locator('#filter').inputValue(), 'rhev');
});

test('it can be read in the dark and in high contrast', async (workbench) => {
  // The rows with values of the resource, and the sticky head above them.
  await frame(workbench).locator('#filter').fill('shop');
  await see(workbench, 'tr.own', 'GuestName');
  await workbench.screenshot('state tables filtered');
  await frame(workbench).locator('#filter').fill('');
  for (const theme of ['Dark Modern', 'Dark High Contrast']) {
    await workbench.run('Preferences: Color Theme');
    await workbench.page.locator('.quick-input-widget input.input').fill(theme);
    await (await workbench.see('.quick-input-list .monaco-list-row', theme)).click();
    await see(workbench, 'tr.own', 'shop');
    await workbench.screenshot(`state tables ${theme}`);
  }
});

function frame({ page }) {
  return page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
}

async function see(workbench, selector, text) {
  const found = frame(workbench).locator(selector).filter({ hasText: text }).first();
  await found.waitFor({ state: 'visible' });
  return found;
}

function lineOf(part) {
  return lines.findIndex((line) => line.includes(part)) + 1;
}
