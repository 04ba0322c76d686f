import { describe, test } from 'vitest';
import { checkAcross, checkAcrossFix } from '../../../../../test/harness/check-across';

const HOSTS = '0 sys1\n1 sys2\n';
const node = (name: string, vxfenmode: string): string =>
  `//- ${name}/etc/llthosts\n${HOSTS}//- ${name}/etc/vxfenmode\n${vxfenmode}`;

describe('differing-fencing-modes', () => {
  test('another mode hides what follows from it', () =>
    checkAcross(
      node('a', 'vxfen_mode=scsi3\n') +
        node(
          'b',
          `vxfen_mode=customized
           ^^^^^^^^^^ warning[differing-fencing-modes]: vxfen_mode is "customized" here and "scsi3" on "
vxfen_mechanism=cps
cps1=[10.0.0.1]:443
`,
        ),
    ));

  test('a disk policy that is the default, and coordination points', async () => {
    await checkAcross(
      node('a', 'vxfen_mode=scsi3\nscsi3_disk_policy=raw\n') +
        node(
          'b',
          `vxfen_mode=scsi3
           ^^^^^ warning[differing-fencing-modes]: scsi3_disk_policy is "dmp", the default, here
`,
        ),
    );
    const customized = 'vxfen_mode=customized\nvxfen_mechanism=cps\n';
    await checkAcross(
      node('a', `${customized}cps1=[10.0.0.1]:443\ncps2=[10.0.0.2]:443\n`) +
        node(
          'b',
          `${customized}cps1=[10.0.0.2]:443
^^^^ warning[differing-fencing-modes]: The coordination points are [10.0.0.2]:443, [10.0.0.3]:443 here
cps2=[10.0.0.3]:443
`,
        ),
    );
  });

  test('a node without the file', () =>
    checkAcross(`
//- a/etc/llthosts
${HOSTS}//- a/etc/vxfenmode
vxfen_mode=majority
           ^^^^^^^^ hint[differing-fencing-modes]: "sys2" has the other files of a node but no vxfenmode
//- b/etc/llthosts
${HOSTS}//- b/etc/llttab
set-node sys2
//- b/etc/gabtab
/sbin/gabconfig -c -n2
`));

  test('order of servers, timeouts, keys of other modes, written defaults', () =>
    checkAcross(
      node('a', 'vxfen_mode=customized\nvxfen_mechanism=cps\ncps1=[a]:443\ncps2=[b]:443\nsecurity=1\n') +
        node('b', 'vxfen_mechanism=cps\nvxfen_mode=customized\ncps1=[b]:443\ncps2=[a]:443\nvxfen_script_timeout=60\n'),
    ));

  test('servers that the mode does not ask', () =>
    checkAcross(node('a', 'vxfen_mode=majority\ncps1=[a]:443\n') + node('b', 'vxfen_mode=majority\n')));

  test('the repair', () =>
    checkAcrossFix(
      node('a', 'vxfen_mode=scsi3\nscsi3_disk_policy=dmp\n') + node('b', 'vxfen_mode=scsi3\nscsi3_disk_policy=raw\n'),
      node('a', 'vxfen_mode=scsi3\nscsi3_disk_policy=dmp\n') + node('b', 'vxfen_mode=scsi3\nscsi3_disk_policy=dmp\n'),
    ));
});
