import { describe, test } from 'vitest';
import { check, checkFix } from '../../../../../test/harness/check';

describe('unknown-group', () => {
  test('a misspelt child, in several layouts', () =>
    check(`
include "types.cf"
cluster c ( )
system n1
group storage ( SystemList = { n1 } )
group web ( SystemList = { n1 } ) requires group "Storage" online local firm
                                                 ^^^^^^^^^ error[unknown-group]: did you mean "storage"
group db ( SystemList = { n1 } )
	requires
		group
		archive
		^^^^^^^ error[unknown-group]: no group "archive"
		online global soft
`));

  test("the parent's name in front", () =>
    check(`
include "types.cf"
cluster c ( )
system n1
group storage ( SystemList = { n1 } )
group web ( SystemList = { n1 } )
	wbe requires group storage online local firm
	^^^ error[unknown-group]: did you mean "web"
`));

  test('a group that follows, quoted, in another file', () =>
    check(`
//- main.cf
include "storage.cf"
cluster c ( )
system n1
group web ( SystemList = { n1 } ) requires group "storage" online local firm
//- storage.cf
group storage ( SystemList = { n1 } )
`));

  test('an excerpt', () =>
    check(`
group web ( SystemList = { n1 } )
	requires group cvm online local firm
`));

  test('the fix takes the nearest group', () =>
    checkFix(
      `
include "types.cf"
cluster c ( )
system n1
group storage ( SystemList = { n1 } )
group web ( SystemList = { n1 } ) requires group storag online local firm
`,
      `
include "types.cf"
cluster c ( )
system n1
group storage ( SystemList = { n1 } )
group web ( SystemList = { n1 } ) requires group storage online local firm
`,
    ));
});
