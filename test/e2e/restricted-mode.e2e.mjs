// A folder that nobody trusts yet: nothing of the extension needs trust.
import { testInWindow } from './window-test.mjs';

const test = testInWindow({
  file: 'cluster/main.cf',
  trust: true,
  settings: { 'security.workspace.trust.enabled': true, 'security.workspace.trust.startupPrompt': 'never' },
});

test('findings and hover work in Restricted Mode', async (workbench) => {
  await workbench.see('#status\\.workspaceTrust, [id="status.workspaceTrust"], .statusbar-item', 'Restricted Mode');
  await workbench.seeSquiggle();
  await workbench.seeErrorCount(1);
});
