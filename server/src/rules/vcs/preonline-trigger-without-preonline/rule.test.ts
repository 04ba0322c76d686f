import { describe, test } from 'vitest';
import { check, checkFix } from '../../../../../test/harness/check';

describe('preonline-trigger-without-preonline', () => {
  test('not set', () =>
    check(`
group g (
	SystemList = { n1 = 0 }
	TriggersEnabled = { POSTONLINE, PREONLINE }
	                                ^^^^^^^^^ hint[preonline-trigger-without-preonline]: PreOnline is not set
	)
`));

  test('off, and the trigger for single systems', () =>
    check(`
group g ( SystemList = { n1, n2 } PreOnline = 0 TriggersEnabled@n1 = { "PREONLINE" } TriggersEnabled@n2 = {PREONLINE} )
                                                                       ^^^^^^^^^^^ hint[preonline-trigger-without-preonline]: PreOnline is 0
`));

  test('both, or PreOnline for single systems', () =>
    check(`
group g ( SystemList = { n1 } PreOnline = 1 TriggersEnabled = { PREONLINE } )
group h ( SystemList = { n1 } PreOnline@n1 = 1 TriggersEnabled = { PREONLINE } )
`));

  test('PreOnline alone, other triggers', () =>
    check(`
group g ( SystemList = { n1 } PreOnline = 1 )
group h ( SystemList = { n1 } TriggersEnabled = { POSTONLINE, NOFAILOVER } )
`));

  test('the fix adds the attribute, with the line breaks of the file', () =>
    checkFix(
      `
group g (
	SystemList = { n1 = 0 }
	TriggersEnabled = { PREONLINE } // ours
	)
`
        .replaceAll('\n', '\r\n')
        .slice(1),
      `
group g (
	SystemList = { n1 = 0 }
	TriggersEnabled = { PREONLINE } // ours
	PreOnline = 1
	)
`
        .replaceAll('\n', '\r\n')
        .slice(1),
    ));
});
