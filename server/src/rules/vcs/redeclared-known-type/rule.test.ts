import { describe, test } from 'vitest';
import { check, checkFix } from '../../../../../test/harness/check';

const main = (...files: readonly string[]): string =>
  `//- main.cf\n${files.map((file) => `include "${file}"`).join('\n')}\ncluster c ( )\nsystem n1 ( )\n`;

describe('redeclared-known-type', () => {
  test('a types file that was copied from another one', () =>
    check(`${main('types.cf', 'DRBDConfigureTypes.cf')}
//- DRBDConfigureTypes.cf
type FileOnOff ( str ResName )
     ^^^^^^^^^ warning[redeclared-known-type]: did you mean "DRBDConfigure"?
`));

  test('in the main file and in another layout', () =>
    check(`${main('types.cf')}
type "Mount" (\r
     ^^^^^^^ warning[redeclared-known-type]: Give this type another name
	str MountPoint\r
	)\r
`));

  test('the file is at hand: that the name stands twice is said once', () =>
    check(`${main('types.cf', 'OwnTypes.cf')}
//- types.cf
type Mount ( str MountPoint )
//- OwnTypes.cf
type Mount ( str MountPoint )
     ^^^^^ error[duplicate-name]
`));

  test("the product's own files, own types, and types of files that nobody includes", async () => {
    await check(`${main('types.cf', 'CFSTypes.cf')}
//- CFSTypes.cf
type CFSMount ( str MountPoint )
type AcmeMount ( str MountPoint )
`);
    await check(`${main('OwnTypes.cf')}
//- OwnTypes.cf
type Mount ( str MountPoint )
`);
  });

  test('the fix takes the type that the file usually brings', () =>
    checkFix(
      `${main('types.cf', 'DRBDConfigureTypes.cf')}//- DRBDConfigureTypes.cf\ntype FileOnOff ( str ResName )\n`,
      `${main('types.cf', 'DRBDConfigureTypes.cf')}//- DRBDConfigureTypes.cf\ntype DRBDConfigure ( str ResName )\n`,
    ));
});
