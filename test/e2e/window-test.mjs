import { after, afterEach, before, test } from 'node:test';
import { openWorkbench } from './workbench.mjs';

const TEST_LIMIT = 90_000;

/** Opens a window for the tests of a file and ends it afterwards; returns what registers one test. */
export function testInWindow(options) {
  let workbench;
  before(async () => void (workbench = await openWorkbench(options)), { timeout: 2 * TEST_LIMIT });
  after(async () => await workbench?.close(), { timeout: TEST_LIMIT });
  let failed;
  afterEach(async () => {
    if (failed !== undefined) await workbench.screenshot(failed);
    failed = undefined;
  });
  return (title, body) =>
    test(title, { timeout: TEST_LIMIT }, async () => {
      failed = title;
      await body(workbench);
      failed = undefined;
    });
}
