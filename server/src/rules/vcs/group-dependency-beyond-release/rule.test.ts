import { describe, test } from 'vitest';
import { check } from '../../../../../test/harness/check';

const GROUPS = `
group one ( SystemList = { n1 = 0, n2 = 1 } )
FileOnOff f1 ( PathName = "/tmp/f1" )
group two ( SystemList = { n1 = 0, n2 = 1 } )
FileOnOff f2 ( PathName = "/tmp/f2" )
group parent ( SystemList = { n1 = 0, n2 = 1 } )
FileOnOff f3 ( PathName = "/tmp/f3" )`;

describe('group-dependency-beyond-release', () => {
  test('two required groups up to 4.1', async () => {
    await check(
      `${GROUPS}
requires group one online local firm
requires group two online global soft
               ^^^ error[group-dependency-beyond-release]: "parent" requires "one" already
`,
      { version: '4.1' },
    );
    await check(
      `${GROUPS}
parent requires group "one" online local firm
parent requires group "two" offline local
                      ^^^^^ error[group-dependency-beyond-release]: Before 5.0
`,
      { version: '4.1.20' },
    );
  });

  test('sites before 7.0', () =>
    check(
      `${GROUPS}
requires group one online site soft
                          ^^^^ warning[group-dependency-beyond-release]: since 7.0
`,
      { version: '6.2' },
    ));

  test('later releases, and nobody says which', async () => {
    for (const options of [{}, { version: '5.0' }, { version: '6.2' }]) {
      await check(
        `${GROUPS}
requires group one online local firm
requires group two online global soft
`,
        options,
      );
    }
    for (const options of [{}, { version: '7.0' }, { version: '8.0.2' }]) {
      await check(`${GROUPS}\nrequires group one online site soft\n`, options);
    }
  });

  test('one required group each, required by several', () =>
    check(
      `${GROUPS}
requires group one online local firm
group other ( SystemList = { n1 = 0 } )
FileOnOff f4 ( PathName = "/tmp/f4" )
requires group one online local firm
`,
      { version: '4.1' },
    ));
});
