import { describe, test } from 'vitest';
import { check } from '../../../../../test/harness/check';

const REST = `
system n1 ( )
system n2 ( FencingWeight = 0 )
group g ( SystemList = { n1 = 0 } Priority = 0 )
FileOnOff f ( PathName = "/tmp/f" )`;

describe('ineffective-fencing-policy', () => {
  test('no fencing', async () => {
    await check(`
include "types.cf"
cluster c ( PreferredFencingPolicy = System )
                                     ^^^^^^ hint[ineffective-fencing-policy]: UseFence is not SCSI3
`);
    await check(`
include "types.cf"
cluster c (
	UseFence = "NONE"
	PreferredFencingPolicy = "Group"
	                         ^^^^^^^ hint[ineffective-fencing-policy]: no fencing race
	)${REST}
`);
  });

  test('no priorities, no weights', async () => {
    await check(`
include "types.cf"
cluster c ( UseFence = SCSI3 PreferredFencingPolicy = Group )
                                                      ^^^^^ hint[ineffective-fencing-policy]: no group sets Priority
${REST}
`);
    await check(`
include "types.cf"
cluster c ( UseFence = SCSI3 PreferredFencingPolicy = System )
                                                      ^^^^^^ hint[ineffective-fencing-policy]: no system sets
${REST}
`);
  });

  test('priorities and weights', async () => {
    await check(`
include "types.cf"
cluster c ( UseFence = SCSI3 PreferredFencingPolicy = Group )${REST}
group h ( SystemList = { n1 = 0 } Priority = 3 )
FileOnOff f2 ( PathName = "/tmp/f2" )
`);
    await check(`
include "types.cf"
cluster c ( UseFence = SCSI3 PreferredFencingPolicy = "System" )${REST}
system n3 ( FencingWeight = 50 )
`);
  });

  test('no policy, and one that sites decide', async () => {
    await check(`include "types.cf"\ncluster c ( PreferredFencingPolicy = Disabled )${REST}\n`);
    await check(`include "types.cf"\ncluster c ( UseFence = SCSI3 PreferredFencingPolicy = Site )${REST}\n`);
  });
});
