import { describe, test } from 'vitest';
import { checkNodeFile, checkNodeFileFix } from '../../../../../test/harness/check-node-file';

const CPS = '//- vxfenmode\nvxfen_mode=customized\nvxfen_mechanism=cps\nsingle_cp=1\ncps1=[a]:443\n';

describe('deprecated-fencing-security', () => {
  test('from the first release without it on', async () => {
    await checkNodeFile(`${CPS}security=1\n^^^^^^^^ hint[deprecated-fencing-security]: HTTPS\n`, { version: '6.1' });
    await checkNodeFile(`${CPS}\tsecurity=0\n\t^^^^^^^^ hint[deprecated-fencing-security]\n`, { version: '8.0.2' });
  });

  test('the repair', () => checkNodeFileFix(`${CPS}security=1\r\n`, CPS, 'Remove the line', { version: '7.4' }));

  test('an older release', () => checkNodeFile(`${CPS}security=1\r\n`, { version: '6.0.5' }));

  test('a release that nobody names, and a comment', async () => {
    await checkNodeFile(`${CPS}security=1\n`);
    await checkNodeFile(`${CPS}# security=1\n`, { version: '7.4' });
  });
});
