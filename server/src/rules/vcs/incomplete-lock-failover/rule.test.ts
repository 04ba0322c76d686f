import { describe, test } from 'vitest';
import { check, checkFix } from '../../../../../test/harness/check';

describe('incomplete-lock-failover', () => {
  test('neither server nor directory', () =>
    check(`
NFSRestart r1 ( NFSLockFailover = 1 Lower = 1 )
                ^^^^^^^^^^^^^^^^^^^ warning[incomplete-lock-failover]: "NFSRes" and "LocksPathName" are not set
`));

  test('no directory, or an empty one', () =>
    check(`
NFSRestart r1 (\r
	NFSRes = "nfs"\r
	LocksPathName = ""\r
	NFSLockFailover = "1"\r
	^^^^^^^^^^^^^^^^^^^^^ warning[incomplete-lock-failover]: "LocksPathName" is not set
	)\r
NFS nfs ( )
`));

  test('complete, or for each system', () =>
    check(`
NFSRestart r1 ( NFSRes = nfs NFSLockFailover = 1 LocksPathName = "/locks" )
NFSRestart r2 ( NFSRes @a = nfs NFSRes @b = nfs LocksPathName @a = "/locks" NFSLockFailover = 1 )
NFS nfs ( )
`));

  test('no locks to recover, or nobody can tell', () =>
    check(`
NFSRestart r1 ( NFSLockFailover = 0 )
NFSRestart r2 ( )
NFSRestart r3 ( NFSLockFailover @a = 1 )
`));

  test("the cluster's own type gives the rest", () =>
    check(`
type NFSRestart ( str NFSRes = nfs str LocksPathName = "/locks" boolean NFSLockFailover = 0 int Lower = 0 )
NFSRestart r4 ( NFSLockFailover = 1 )
NFS nfs ( )
`));

  test("the cluster's own type turns it on", () =>
    check(`
//- types.cf
type NFSRestart ( str NFSRes str LocksPathName boolean NFSLockFailover = 1 int Lower = 0 )
type NFS ( int Nproc = 8 )
//- main.cf
include "types.cf"
cluster c ( )
system a ( )
group g ( SystemList = { a = 0 } )
	NFSRestart r1 ( LocksPathName = "/locks" )
	           ^^ warning[incomplete-lock-failover]: "NFSRes" is not set
`));

  test('the fix names the only server', () =>
    checkFix(
      'NFSRestart r1 (\n\t\tNFSLockFailover = 1\n\t\tLocksPathName = "/locks"\n\t\t)\nNFS nfs ( )\n',
      'NFSRestart r1 (\n\t\tNFSLockFailover = 1\n\t\tLocksPathName = "/locks"\n\t\tNFSRes = nfs\n\t\t)\nNFS nfs ( )\n',
    ));
});
