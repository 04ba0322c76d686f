import { describe, test } from 'vitest';
import { check } from '../../../../../test/harness/check';

const head = `
include "types.cf"
cluster c ( )
system n1 ( )
`.trim();

describe('group-without-resources', () => {
  test('depends on another group', () =>
    check(`
${head}
group below ( SystemList = { n1 } )
	FileOnOff a ( PathName = "/a" )
group above (
      ^^^^^ hint[group-without-resources]: depends on the group "below", but has no resources
	SystemList = { n1 = 0 }
	)
	requires group below online local firm
`));

  test('starts with the cluster, and names itself in front of the dependency', () =>
    check(`
${head}
group "one" ( SystemList = { n1 }  AutoStartList = { n1 }  )
      ^^^^^ hint[group-without-resources]: is to start with the cluster
group below ( SystemList = { n1 } )
	FileOnOff a ( PathName = "/a" )
group above ( SystemList = { n1 } )
      ^^^^^ hint[group-without-resources]
	above requires group below online global soft
`));

  test('groups with resources, and empty ones that nothing starts', () =>
    check(`
${head}
group below ( SystemList = { n1 } AutoStartList = { n1 } )
	FileOnOff a ( PathName = "/a" )
group above ( SystemList = { n1 } )
	FileOnOff b ( PathName = "/b" )
	requires group below online local firm
group draft ( SystemList = { n1 } )
group other ( SystemList = { n1 } AutoStartList = { } )
	requires group below offline local
`));

  test('excerpts, and groups whose resources may be in a file that is missing', () =>
    check(`
group g ( SystemList = { n1 } AutoStartList = { n1 } )
//- other/main.cf
include "groups.cf"
        ^^^^^^^^^^^ information[missing-include]
cluster c ( )
system n1 ( )
group g ( SystemList = { n1 } AutoStartList = { n1 } )
`));
});
