// Files of a node in a real window: llttab with everything that helps to write it, and the languages of its kin.
import assert from 'node:assert/strict';
import { testInWindow } from './window-test.mjs';

const SUGGESTION = '.suggest-widget.visible .monaco-list-row';
const ACTION = '.action-widget .monaco-list-row';
const SIGNATURE = '.parameter-hints-widget.visible';

const LLTTAB = `# Two private networks.
set-node pier1
set_cluster 4711
link link1 udp - udp 50000 - 192.0.2.11 -
link link2 udp - udp 50001 - 198.51.100.11 -
set-addr 1 link1 192.0.2.139
set-addr 1 link2 198.51.100.139
set-bcasthb 0
set-arp 0
set-timer peerinact:2000
`;

const test = testInWindow({
  file: 'llttab',
  files: {
    llttab: LLTTAB,
    llthosts: '0 pier1\n1 pier2\n',
    gabtab: '/sbin/gabconfig -c -n2\n',
    vxfenmode: 'vxfen_mode=scsi3\n',
    'ifcfg-br0': 'DEVICE=br0\nType=Bridge\n',
    'ifcfg-eth0': 'DEVICE=eth0\nBRIDGE=br0\n',
    'copies/llttab.sys1': 'set-node   sys1\nset-cluster\t7\nlink eth1 eth1  - ether - -\nlink eth2 eth2  - ether - -\n',
    'copies/sys2-llttab': 'set-node sys2\nset-cluster 7\nlink eth1 eth1 - ether - -\nlink eth2 eth2 - ether - -\n',
  },
});

test('a misspelt directive has a squiggle, and a quick fix that corrects it', async (workbench) => {
  const { page } = workbench;
  await workbench.seeLanguage('LLT configuration (llttab)');
  const squiggle = page.locator('.monaco-editor .squiggly-warning');
  await squiggle.first().waitFor({ state: 'attached' });
  await workbench.goTo(3, 2);
  await page.keyboard.press('Control+.');
  await choose(workbench, 'Change to "set-cluster"');
  await workbench.seeText('set-cluster 4711');
  await squiggle.first().waitFor({ state: 'detached' });
});

test('values of timers and names of fields stand beside them', async (workbench) => {
  await workbench.seeText('20 s');
  await workbench.seeText(/link\W+tag:\W*link1\W+device:\W*udp\W+nodes:\W+udp\W+port:\W*50000/);
});

test('hover of a timer says how long it is, what follows, and how it is set now', async (workbench) => {
  const { page } = workbench;
  await workbench.goTo(10, 14);
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Control+i');
  const hover = '.monaco-hover:not(.hidden)';
  await workbench.see(hover, 'lltconfig -T peerinact:2000');
  await workbench.see(hover, 'live migration');
  await page.keyboard.press('Escape');
});

test('while a link is typed, the signature shows the field, and suggestions what belongs there', async (workbench) => {
  const { page } = workbench;
  await workbench.goTo(5, LLTTAB.split('\n')[4].length + 1);
  await page.keyboard.press('Enter');
  await page.keyboard.type('link');
  await page.keyboard.press('Escape');
  await page.keyboard.type(' link3 ');
  await page.keyboard.press('Control+Shift+Space');
  await workbench.see(`${SIGNATURE} .parameter.active`, 'device');
  await page.keyboard.press('Escape');
  await page.keyboard.type('eth3 - ');
  await page.keyboard.press('Control+Space');
  await workbench.see(SUGGESTION, 'ether');
  await workbench.see(SUGGESTION, 'rdma');
  await page.keyboard.press('Escape');
  await page.keyboard.type('ether - ');
  await page.keyboard.press('Control+Shift+Space');
  await workbench.see(`${SIGNATURE} .parameter.active`, 'mtu');
  await page.keyboard.press('Escape');
  await page.keyboard.type('-');
  await page.keyboard.press('Escape');
  await workbench.seeText(/tag:\W*link3\W+device:\W*eth3\W+nodes:\W+ether\W+sap:\W+mtu:/);
  await page.locator('.monaco-editor .squiggly-warning').first().waitFor({ state: 'detached' });
});

test('behind set-timer the timers are suggested with their defaults', async (workbench) => {
  const { page } = workbench;
  await workbench.goTo(11, 25);
  await page.keyboard.press('Enter');
  await page.keyboard.type('set-timer ');
  await page.keyboard.press('Control+Space');
  const row = await workbench.see(SUGGESTION, 'peertrouble');
  assert.match(await row.innerText(), /peertrouble/);
  await page.keyboard.type('peertrouble:');
  await page.keyboard.press('Escape');
  await page.keyboard.type('250');
  await page.keyboard.press('Escape');
  await workbench.seeText('2.5 s');
});

test('a tag is renamed in its link and in the addresses', async (workbench) => {
  const { page } = workbench;
  await workbench.goTo(4, 7);
  await page.keyboard.press('F2');
  await (await workbench.see('.rename-box input')).fill('north');
  await page.keyboard.press('Enter');
  await workbench.seeText(/link\W+tag:\W*north\W+device:\W*udp/);
  await workbench.seeText('set-addr 1 north 192.0.2.139');
  await workbench.run('File: Revert File');
});

test('copies of the file are of its language, and are formatted', async (workbench) => {
  await workbench.open('copies/sys2-llttab');
  await workbench.seeLanguage('LLT configuration (llttab)');
  await workbench.open('copies/llttab.sys1');
  await workbench.seeLanguage('LLT configuration (llttab)');
  await workbench.run('Format Document');
  // Blanks between fields are one each; a tab stood behind the directive.
  await workbench.seeText(/set-cluster[ \u00a0]7/);
  await workbench.seeText(/set-node[ \u00a0]sys1/);
  await workbench.run('File: Revert File');
});

test('the other files of a node have languages of their own', async (workbench) => {
  for (const [name, language] of [
    ['llthosts', 'LLT nodes (llthosts)'],
    ['gabtab', 'GAB start command (gabtab)'],
    ['vxfenmode', 'I/O fencing (vxfenmode)'],
    ['ifcfg-br0', 'Network interface (ifcfg)'],
  ]) {
    await workbench.open(name);
    await workbench.seeLanguage(language);
  }
});

test('a key of ifcfg that nobody reads is corrected by its quick fix', async (workbench) => {
  const { page } = workbench;
  const squiggle = page.locator('.monaco-editor .squiggly-warning');
  await squiggle.first().waitFor({ state: 'attached' });
  await workbench.goTo(2, 2);
  await page.keyboard.press('Control+.');
  await choose(workbench, 'Change to "TYPE"');
  await workbench.seeText('TYPE=Bridge');
  await squiggle.first().waitFor({ state: 'detached' });
});

async function choose(workbench, title) {
  const row = await workbench.see(ACTION, title);
  // VS Code keeps clicks off the list until the mouse has moved over it.
  await row.hover({ force: true });
  await row.click();
}
