// Nothing but opening a file: a language that does not start its extension by itself passes every other test.
import { testInWindow } from './window-test.mjs';

const test = testInWindow({ file: 'cycle/main.cf' });

test('opening a file is enough to be told what is wrong', async (workbench) => {
  await workbench.seeSquiggle();
  await workbench.seeErrorCount(1);
});
