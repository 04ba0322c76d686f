import { describe, test } from 'vitest';
import { check } from '../../../../../test/harness/check';

describe('obsolete-type', () => {
  test('the web console', () =>
    check(`
VRTSWebApp web ( Critical = 0 )
^^^^^^^^^^ hint[obsolete-type]: The type "VRTSWebApp" is obsolete
`));

  test('declared in a types file of its own', () =>
    check(`
type Scsi3PR ( str DiskGroup )
group g ( SystemList = { n = 0 } )\r
	Scsi3PR "pr-1" (\r
	^^^^^^^ hint[obsolete-type]: do SCSI-3 reservations themselves
		DiskGroup = dg1\r
		)\r
`));

  test('types that are in use', () => check('NIC nic1 ( Device = eth0 )'));

  test('a definition that no resource uses, and a resource of that name', () =>
    check(`
type Scsi3PR ( str DiskGroup )
NIC Scsi3PR ( Device = eth0 )
`));
});
