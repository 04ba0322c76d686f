import { describe, expect, test } from 'vitest';
import { check, checkFix, judge } from '../../../../../test/harness/check';

const HEAD = `
cluster demo (
	)

system node1 (
	)
`;

const group = (list: string, comment = ''): string => `${HEAD}
group web (
	${comment}
	SystemList = ${list}
	)
`;

describe('unused-suppression', () => {
  test('a rule that finds nothing on the line', () =>
    check(`${HEAD}
group web (
	// clusterwright-ignore unknown-system: is being installed
                         ^^^^^^^^^^^^^^ hint[unused-suppression]: finds nothing on the line
	SystemList = { node1 = 0 }
	)
`));

  test('a rule that finds nothing in the file', () =>
    check(`// clusterwright-ignore-file unknown-system, unknown-group
                             ^^^^^^^^^^^^^^ hint[unused-suppression]: finds nothing in this file
                                             ^^^^^^^^^^^^^ hint[unused-suppression]: finds nothing in this file
${HEAD}`));

  test('a finding on another line is not meant', () =>
    check(`${HEAD}
group web (
	// clusterwright-ignore unknown-system
                         ^^^^^^^^^^^^^^ hint[unused-suppression]
	AutoStart = 0
	SystemList = { node1 = 0, node2 = 1 }
                           ^^^^^ error[unknown-system]
	)
`));

  test('a name that no rule has, with the one that was meant', () =>
    check(`${HEAD}
group web (
	SystemList = { node1 = 0, node2 = 1 } // clusterwright-ignore unknown-sytem
                           ^^^^^ error[unknown-system]
                                                               ^^^^^^^^^^^^^ hint[unused-suppression]: did you mean "unknown-system"?
	)
`));

  test('no name, and a word that is none of ours', () =>
    check(`${HEAD}
// clusterwright-ignore: not today
   ^^^^^^^^^^^^^^^^^^^^ hint[unused-suppression]: names no rule
// clusterwright-ignore-next-line unknown-system
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint[unused-suppression]: no word that Clusterwright knows
system node2 (
	)
`));

  test('what silences something is right, in every place', () =>
    check(`/* clusterwright-ignore-file duplicate-priority: by design */
include "types.cf"
${HEAD}
group web (
	/* clusterwright-ignore unknown-system */ SystemList = { node1 = 0, node2 = 0 }
	AutoStartList = { node3 } // clusterwright-ignore unknown-system
	)
	FileOnOff f ( PathName = "/f" )
`));

  test('comments that only speak of the words are left alone', () =>
    check(`${HEAD}
// Write clusterwright-ignore unknown-group above a line, see the manual.
// "clusterwright-ignore"
`));

  test('nothing is said of rules in an excerpt, beside a missing include, or while something cannot be read', async () => {
    await check('// clusterwright-ignore-file unknown-system\nsystem node1 (\n\t)\n');
    await check(`include "site.cf"
        ^^^^^^^^^ information[missing-include]
// clusterwright-ignore-file unknown-system
${HEAD}`);
    await check(`// clusterwright-ignore-file unknown-system
${HEAD}
group web (
	SystemList = { node1 = 0
              ^ error[syntax-error]
	)
`);
  });

  test('the comment on its own rule is never unused', () =>
    check(group('{ node1 = 0 } // clusterwright-ignore unknown-system, unused-suppression')));

  test('the only name goes with its comment, whole line or not', async () => {
    await checkFix(
      group('{ node1 = 0 }', '// clusterwright-ignore unknown-system: why').replace('\t\n', ''),
      group('{ node1 = 0 }').replace('\t\n', ''),
    );
    await checkFix(group('{ node1 = 0 } // clusterwright-ignore unknown-system'), group('{ node1 = 0 }'));
    await checkFix(group('{/* clusterwright-ignore unknown-system */node1 = 0 }'), group('{ node1 = 0 }'));
  });

  test('one of several names goes alone', async () => {
    await checkFix(
      group('{ node1 = 0, node2 = 1 } // clusterwright-ignore unknown-group, unknown-system: why'),
      group('{ node1 = 0, node2 = 1 } // clusterwright-ignore unknown-system: why'),
    );
    await checkFix(
      group('{ node1 = 0, node2 = 1 } // clusterwright-ignore unknown-system , unknown-group : why'),
      group('{ node1 = 0, node2 = 1 } // clusterwright-ignore unknown-system : why'),
    );
  });

  test('a misspelt name can be corrected', () =>
    checkFix(
      group('{ node1 = 0, node2 = 1 } // clusterwright-ignore unknown-sytem'),
      group('{ node1 = 0, node2 = 1 } // clusterwright-ignore unknown-system'),
      'Change to "unknown-system"',
    ));

  test('the repair is safe only where no types file is stood in for', async () => {
    const safe = async (text: string): Promise<boolean[]> => {
      const judged = await judge([{ name: 'main.cf', text }]);
      return judged.report('main.cf').findings.flatMap((finding) => finding.fixes().map((fix) => fix.safe));
    };
    const text = group('{ node1 = 0 } // clusterwright-ignore unknown-system');
    expect(await safe(text)).toEqual([true]);
    expect(await safe(`include "types.cf"\n${text}`)).toEqual([false]);
    expect(await safe(text.replace('unknown-system', 'unknown-sistem'))).toEqual([false, false]);
  });
});
