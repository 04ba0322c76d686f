import { describe, test } from 'vitest';
import { check, checkFix } from '../../../../../test/harness/check';

describe('too-short-backup-interval', () => {
  test('one minute', () =>
    check(`
cluster c (
	BackupInterval = 1
	                 ^ warning[too-short-backup-interval]: at least 3 minutes
	)
`));

  test('two minutes, in quotes, on one line', () =>
    check(`
cluster c ( Administrators = { } BackupInterval = "2"  UserNames = { } )
                                                  ^^^ warning[too-short-backup-interval]
`));

  test('three minutes', () =>
    check(`
cluster c (
	BackupInterval = 3
	)
`));

  test('no copies, twelve minutes', () =>
    check(`
cluster c ( BackupInterval = 0 )
//- other.cf
cluster c ( BackupInterval = 12 )
`));

  test('the fix writes three', () =>
    checkFix(
      `
cluster c ( BackupInterval = 2 )
`,
      `
cluster c ( BackupInterval = 3 )
`,
    ));
});
