// A file with a name of its own whose content is a cluster configuration.
import { testInWindow } from './window-test.mjs';

const test = testInWindow({ file: 'copied/production.cf' });

test('a cluster configuration under another name is recognised, and checked', async (workbench) => {
  await workbench.seeText('elsewhere');
  await workbench.seeLanguage('VCS cluster configuration');
  await workbench.seeSquiggle();
  await workbench.seeErrorCount(1);
});
