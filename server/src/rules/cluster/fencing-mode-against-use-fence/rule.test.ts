import { describe, test } from 'vitest';
import { checkAcross } from '../../../../../test/harness/check-across';

/** A main.cf with that line in its cluster, and what stands below it. */
const main = (attribute: string, marker = ''): string => `//- main.cf
cluster web (
	${attribute}
${marker}	)

system sys1 (
	)

system sys2 (
	)
`;
const HOSTS = '0 sys1\n1 sys2\n';

describe('fencing-mode-against-use-fence', () => {
  test('fencing that is turned off', () =>
    checkAcross(`${main('UseFence = SCSI3', '            ^^^^^ warning[fencing-mode-against-use-fence]: turns it off\n')}
//- a/etc/llthosts
${HOSTS}//- a/etc/vxfenmode
vxfen_mode=disabled
//- b/etc/llthosts
${HOSTS}//- b/etc/vxfenmode
# by hand
vxfen_mode=disabled
`));

  test('fencing that nobody uses', () =>
    checkAcross(`${main('UseFence = NONE', '            ^^^^ hint[fencing-mode-against-use-fence]: sets up "customized" fencing\n')}
//- a/etc/llthosts
${HOSTS}//- a/etc/vxfenmode
vxfen_mode=customized
vxfen_mechanism=cps
`));

  test('nodes that do not agree are another mistake', () =>
    checkAcross(`${main('UseFence = SCSI3')}
//- a/etc/llthosts
${HOSTS}//- a/etc/vxfenmode
vxfen_mode=scsi3
//- b/etc/llthosts
${HOSTS}//- b/etc/vxfenmode
vxfen_mode=disabled
           ^^^^^^^^ warning[differing-fencing-modes]
`));

  test('both on, both off, and a mode that nobody knows', async () => {
    await checkAcross(`${main('UseFence = SCSI3')}
//- a/etc/llthosts
${HOSTS}//- a/etc/vxfenmode
vxfen_mode=majority
`);
    await checkAcross(`${main('CounterInterval = 5')}
//- a/etc/llthosts
${HOSTS}//- a/etc/vxfenmode
vxfen_mode=disabled
`);
    await checkAcross(`${main('UseFence = SCSI3')}
//- a/etc/llthosts
${HOSTS}//- a/etc/vxfenmode
vxfen_mode=off
`);
  });
});
