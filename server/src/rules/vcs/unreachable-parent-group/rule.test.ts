import { describe, test } from 'vitest';
import { check } from '../../../../../test/harness/check';

const CHILD = `
group child ( SystemList = { n1 = 0, n2 = 1 } )
FileOnOff f1 ( PathName = "/tmp/f1" )`;

describe('unreachable-parent-group', () => {
  test('no system in common', () =>
    check(`${CHILD}
group parent ( SystemList = { n3 = 0, n4 = 1 } )
FileOnOff f2 ( PathName = "/tmp/f2" )
requires group child online local soft
               ^^^^^ warning[unreachable-parent-group]: have no system in common
`));

  test('the parent is named in front, the lists are in quotes', () =>
    check(`${CHILD}
group parent ( SystemList = { "n3"; "n4" } )
FileOnOff f2 ( PathName = "/tmp/f2" )
parent requires group child online local firm
                      ^^^^^ warning[unreachable-parent-group]: "parent" can never start
`));

  test('apart on one and the same system', () =>
    check(`
group child ( SystemList = { n1 = 0 } )
FileOnOff f1 ( PathName = "/tmp/f1" )
group parent ( SystemList = { n1 = 0 } )
FileOnOff f2 ( PathName = "/tmp/f2" )
requires group child online remote soft
               ^^^^^ warning[unreachable-parent-group]: both groups have the single system "n1"
`));

  test('a system in common is enough, and other locations need none', () =>
    check(`${CHILD}
group one ( SystemList = { n2 = 0 } )
FileOnOff f2 ( PathName = "/tmp/f2" )
requires group child online local firm
group two ( SystemList = { n3 = 0 } )
FileOnOff f3 ( PathName = "/tmp/f3" )
requires group child online global soft
group three ( SystemList = { n1 = 0, n2 = 1 } )
FileOnOff f4 ( PathName = "/tmp/f4" )
requires group child online remote soft
group four ( SystemList = { n3 = 0 } )
FileOnOff f5 ( PathName = "/tmp/f5" )
requires group child offline local
`));

  test('lists that nobody can be sure of', async () => {
    await check(`${CHILD}
group parent ( )
FileOnOff f2 ( PathName = "/tmp/f2" )
requires group child online local firm
`);
    await check(`
include "types.cf"
cluster c ( )
system n1 ( )
system n2 ( )
group child ( SystemList = { n1 = 0 } )
FileOnOff f1 ( PathName = "/tmp/f1" )
group parent ( SystemList = { n22 = 0 } )
                              ^^^ error[unknown-system]
FileOnOff f2 ( PathName = "/tmp/f2" )
requires group child online local firm
`);
  });
});
