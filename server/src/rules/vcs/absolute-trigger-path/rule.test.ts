import { describe, expect, test } from 'vitest';
import { check, checkFix } from '../../../../../test/harness/check';
import { triggerDirectory } from '../trigger-path';

describe('absolute-trigger-path', () => {
  test('a path with the directory of VCS in front', () =>
    check(`
group g ( SystemList = { a = 0 } TriggerPath = "/opt/VRTSvcs/bin/triggers/RHEVDR" PreOnline = 1 )
                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning[absolute-trigger-path]: from there: "bin/triggers/RHEVDR"
group h (
	SystemList = { a = 0 }
	TriggerPath = "opt/VRTSvcs/bin/triggers"
	              ^^^^^^^^^^^^^^^^^^^^^^^^^^ warning[absolute-trigger-path]: "bin/triggers"
	)
`));

  test('another absolute path, and the directory itself', () =>
    check(`
group g (\r
	SystemList = { a = 0 }\r
	TriggerPath = "/etc/vcs/triggers"\r
	              ^^^^^^^^^^^^^^^^^^^ warning[absolute-trigger-path]: Put the scripts into a directory
	)
group h ( SystemList = { a = 0 }  TriggerPath = "/opt/VRTSvcs/" )
                                                ^^^^^^^^^^^^^^^ warning[absolute-trigger-path]: such as
`));

  test('relative paths', () =>
    check(`
group g ( SystemList = { a = 0 } TriggerPath = "bin/triggers/RHEVDR" )
group h ( SystemList = { a = 0 } TriggerPath = "bin/opt/VRTSvcs" )
group i ( SystemList = { a = 0 } TriggerPath = "opt/VRTSvcsX" )
`));

  test('no path', () =>
    check(`
group g ( SystemList = { a = 0 } TriggerPath = "" )
group h (
	SystemList = { a = 0 }
	)
`));

  test('the fix leaves the directory of VCS out', () =>
    checkFix(
      'group g ( SystemList = { a = 0 } TriggerPath = "/opt/VRTSvcs/bin/triggers/web" )\n',
      'group g ( SystemList = { a = 0 } TriggerPath = "bin/triggers/web" )\n',
    ));
});

test.each([
  ['bin/triggers/web/', 'bin/triggers/web'],
  ['/opt/VRTSvcs/bin//triggers', 'bin/triggers'],
  ['./bin/x', 'bin/x'],
  ['/', '/'],
])('%s is the directory %s', (path, directory) => {
  expect(triggerDirectory(path)).toBe(directory);
});
