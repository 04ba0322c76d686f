import { describe, test } from 'vitest';
import { check } from '../../../../../test/harness/check';

describe('reserved-name', () => {
  test('the objects of the host monitor', () =>
    check(`
type HostMonitor ( str Forecast )
     ^^^^^^^^^^^ error[reserved-name]: a type "HostMonitor" of its own
group "VCShmg" (
      ^^^^^^^^ error[reserved-name]: a group "VCShmg"
	SystemList = { node1 }
	)
	FileOnOff VCShm ( PathName = "/tmp/a" )
	          ^^^^^ error[reserved-name]: a resource "VCShm"
`));

  test('words of the language are no more than a hint', () =>
    check(`
system local ( )
       ^^^^^ hint[reserved-name]: no page read so far confirms it
group Group (
      ^^^^^ hint[reserved-name]
	SystemList = { node1 = 0 }
	)
`));

  test('the names for objects of another kind, or in another case', () =>
    check(`
system VCShm
group HostMonitor ( SystemList = { VCShm } )
	FileOnOff VCShmg ( PathName = "/tmp/a" )
	FileOnOff vcshm ( PathName = "/tmp/b" )
`));

  test('names that hold a word of the language, and a heartbeat or attribute', () =>
    check(`
group group1 (
	SystemList = { local-1 = 0 }
	)
	FileOnOff state_file ( PathName = "/tmp/state" )
	FileOnOff GROUP ( PathName = "/state" )
`));

  test('releases without host monitor', async () => {
    await check('group VCShmg ( SystemList = { node1 } )', { version: '5.1' });
    await check(
      `
group VCShmg ( SystemList = { node1 } )
      ^^^^^^ error[reserved-name]
`,
      { version: '6.0' },
    );
  });
});
