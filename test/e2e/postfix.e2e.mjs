// Postfix has a main.cf too, which by its name would be a cluster configuration.
import { testInWindow } from './window-test.mjs';

const test = testInWindow({ file: 'mail/main.cf' });

test('the main.cf of Postfix is plain text without findings', async (workbench) => {
  await workbench.seeText('myhostname');
  await workbench.seeLanguage('Plain Text');
  await workbench.seeNoErrors();
});
