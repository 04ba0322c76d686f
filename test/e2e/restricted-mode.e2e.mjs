// A folder that nobody trusts yet: nothing of the extension needs trust.
import { testInWindow } from './window-test.mjs';

const test = testInWindow({
  file: 'cluster/main.cf',
  trust: true,
  settings: { 'security.workspace.trust.enabled': true, 'security.workspace.trust.startupPrompt': 'never' },
});

test('findings and hover work in Restricted Mode', async (workbench) => {
  await workbench.see('.statusbar-item', 'Restricted Mode');
  await workbench.seeSquiggle();
  await workbench.seeErrorCount(1);
  await workbench.goTo(17, 4);
  await workbench.page.keyboard.press('Control+k');
  await workbench.page.keyboard.press('Control+i');
  await workbench.see('.monaco-hover:not(.hidden)', 'KVMGuest');
});
