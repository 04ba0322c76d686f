// What a file is, decided by its content and shown in the status bar.
import { testInWindow } from './window-test.mjs';

const test = testInWindow({ file: 'copied/production.cf' });

test('a cluster configuration under another name is recognised, and checked', async (workbench) => {
  await workbench.seeText('elsewhere');
  await workbench.seeLanguage('VCS cluster configuration');
  await workbench.seeSquiggle();
  await workbench.seeErrorCount(1);
});

test('the main.cf of Postfix is plain text', async (workbench) => {
  await workbench.openFile('mail/main.cf');
  await workbench.seeText('myhostname');
  await workbench.seeLanguage('Plain Text');
  await workbench.seeErrorCount(1);
});
