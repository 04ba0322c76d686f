import { describe, test } from 'vitest';
import { check, checkFix } from '../../../../../test/harness/check';

describe('missing-include', () => {
  test('a file is missing in a folder that holds others', () =>
    check(`
//- main.cf
include "types.cf"
include "Rack-Types.cf"
        ^^^^^^^^^^^^^^^ error[missing-include]: "Rack-Types.cf" is neither in this folder
cluster c ( )
//- systems.cf
system node1 ( )
`));

  test('several on one line, one of them there', () =>
    check(`
//- main.cf
include "a.cf" include "systems.cf" include "sub/b.cf" cluster c ( )
        ^^^^^^ error[missing-include]
                                            ^^^^^^^^^^ error[missing-include]
//- systems.cf
system node1 ( )
`));

  test('main.cf alone, copied off its node', () =>
    check(`
include "systems.cf"
        ^^^^^^^^^^^^ information[missing-include]: not at hand
cluster c ( )
`));

  test('a path that leads out of the folder is not read', () =>
    check(`
//- main.cf
include "../secret/systems.cf"
        ^^^^^^^^^^^^^^^^^^^^^^ information[missing-include]: leads out of the folders
cluster c ( )
//- other.cf
system node1 ( )
`));

  test('an include without a name', () =>
    check(`
include ""
        ^^ warning[missing-include]: names no file
cluster c ( )
`));

  test('the catalog stands in for files of the product', () =>
    check(`
//- main.cf
include "types.cf"
include "OracleTypes.cf"
cluster c ( )
//- systems.cf
system node1 ( )
`));

  test('the file is there, in whatever spelling', () =>
    check(`
//- main.cf
include "./systems.cf" cluster c ( )
//- systems.cf
include "more.cf"
system node1 ( )
//- more.cf
system node2 ( )
`));

  test('a backup copy has no folder of its own', () =>
    check(`
//- main.cf.previous
include "systems.cf"
cluster c ( )
//- other.cf
system node1 ( )
`));

  test('the fix takes the types file that was meant', () =>
    checkFix(
      `
//- main.cf
include "type.cf"
cluster c ( )
//- systems.cf
system node1 ( )
`,
      `
//- main.cf
include "types.cf"
cluster c ( )
//- systems.cf
system node1 ( )
`,
    ));
});
