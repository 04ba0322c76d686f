import { describe, test } from 'vitest';
import { check } from '../../../../../test/harness/check';

const CHILD = `
group child ( SystemList = { n1 = 0, n2 = 1 } )
FileOnOff f1 ( PathName = "/tmp/f1" )`;

describe('parent-group-beyond-child-systems', () => {
  test('one system more', () =>
    check(`${CHILD}
group parent ( SystemList = { n1 = 0, n2 = 1, n3 = 2 } )
FileOnOff f2 ( PathName = "/tmp/f2" )
requires group child online local soft
               ^^^^^ hint[parent-group-beyond-child-systems]: "n3" is not in the SystemList of "child"
`));

  test('two systems more, with the parent in front and quoted names', () =>
    check(`${CHILD}
group parent ( SystemList = { "n3"; "n1"; "n4" } )
FileOnOff f2 ( PathName = "/tmp/f2" )
parent requires group child online local firm
                      ^^^^^ hint[parent-group-beyond-child-systems]: "n3", "n4" are not in
`));

  test('the same systems, or fewer', () =>
    check(`${CHILD}
group one ( SystemList = { n2 = 0, n1 = 1 } )
FileOnOff f2 ( PathName = "/tmp/f2" )
requires group child online local firm
group two ( SystemList = { n1 = 0 } )
FileOnOff f3 ( PathName = "/tmp/f3" )
requires group child online local soft
`));

  test('a system that the AutoStartList of the other group names', () =>
    check(`
group child ( SystemList = { n1 = 0 } AutoStartList = { n1, n2 } )
                                                            ^^ warning[auto-start-outside-system-list]
FileOnOff f1 ( PathName = "/tmp/f1" )
group parent ( SystemList = { n1 = 0, n2 = 1 } )
FileOnOff f2 ( PathName = "/tmp/f2" )
requires group child online local soft
`));

  test('other locations need no common system', () =>
    check(`${CHILD}
group one ( SystemList = { n1 = 0, n3 = 1 } )
FileOnOff f2 ( PathName = "/tmp/f2" )
requires group child online global firm
group two ( SystemList = { n1 = 0, n3 = 1 } )
FileOnOff f3 ( PathName = "/tmp/f3" )
requires group child offline local
`));
});
