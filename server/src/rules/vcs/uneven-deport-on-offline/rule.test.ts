import { describe, test } from 'vitest';
import { check } from '../../../../../test/harness/check';

const REST = 'CVMVolume = { v } CVMActivation = sw';

describe('uneven-deport-on-offline', () => {
  test('the one that sets it against the default of the other', () =>
    check(`
group g ( SystemList = { n1 = 0 } Parallel = 1 )
	CVMVolDg a ( CVMDiskGroup = dg ${REST} CVMDeportOnOffline = 1 )
	                                                                                         ^ warning[uneven-deport-on-offline]: is 1 in "a" and 0 in "b"
group h ( SystemList = { n1 = 0 } Parallel = 1 )
	CVMVolDg b ( CVMDiskGroup = dg ${REST} )
`));

  test('several resources of a disk group are one mistake', () =>
    check(`
group g ( SystemList = { n1 = 0 } Parallel = 1 )
	CVMVolDg a ( CVMDiskGroup = "my.dg" ${REST} CVMDeportOnOffline = 0 )
	CVMVolDg b ( CVMDiskGroup = "my.dg" ${REST} )
	CVMVolDg c ( CVMDiskGroup = "my.dg" ${REST}
		CVMDeportOnOffline = "1"
		                     ^^^ warning[uneven-deport-on-offline]: the disk group "my.dg"
		)
	CVMVolDg d ( CVMDiskGroup = "my.dg" ${REST} CVMDeportOnOffline = 1 )
`));

  test('the same value, written or by default', () =>
    check(`
group g ( SystemList = { n1 = 0 } Parallel = 1 )
	CVMVolDg a ( CVMDiskGroup = dg ${REST} CVMDeportOnOffline = 0 )
	CVMVolDg b ( CVMDiskGroup = dg ${REST} )
`));

  test('other disk groups, and values that cannot be told', () =>
    check(
      'group g ( SystemList = { n1 = 0 } Parallel = 1 )\r\n' +
        `CVMVolDg a ( CVMDiskGroup = dg1 ${REST} CVMDeportOnOffline = 1 )\r\n` +
        `CVMVolDg b ( CVMDiskGroup = dg2 ${REST} CVMDeportOnOffline = 0 )\r\n` +
        `CVMVolDg c ( CVMDiskGroup = dg1 ${REST} CVMDeportOnOffline @n1 = 0 )\r\n`,
    ));

  test("the default of the cluster's own type", () =>
    check(`
//- main.cf
include "CVMTypes.cf"
cluster c ( )
system n1 ( )
group g ( SystemList = { n1 = 0 } Parallel = 1 )
	CVMVolDg a ( CVMDiskGroup = dg CVMVolume = { v } CVMDeportOnOffline = 1 )
	CVMVolDg b ( CVMDiskGroup = dg CVMVolume = { v } )
//- CVMTypes.cf
type CVMVolDg ( str CVMDiskGroup keylist CVMVolume int CVMDeportOnOffline = 1 )
`));
});
