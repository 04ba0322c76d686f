import { describe, test } from 'vitest';
import { check } from '../../../../../test/harness/check';

/** So many resources, one a line. */
function resources(count: number): string {
  return Array.from({ length: count }, (_, at) => `	FileOnOff f${String(at)} ( PathName = "/f${String(at)}" )\n`).join(
    '',
  );
}

describe('state-change-trigger-on-large-group', () => {
  test('twenty resources', () =>
    check(`
group g (
	SystemList = { n1 = 0 }
	TriggerResStateChange = 1
	                        ^ hint[state-change-trigger-on-large-group]: group "g" with 20 resources
	)
${resources(20)}`));

  test('more, on one line', () =>
    check(`
group "g" ( TriggerResStateChange = 1  SystemList = {n1}  )
                                    ^ hint[state-change-trigger-on-large-group]: 31 hatrigger processes
${resources(31)}`));

  test('nineteen', () =>
    check(`
group g ( SystemList = { n1 } TriggerResStateChange = 1 )
${resources(19)}`));

  test('off, not set, and on for single resources', () =>
    check(`
group g ( SystemList = { n1 } TriggerResStateChange = 0 )
${resources(25)}
group h ( SystemList = { n1 } )
	FileOnOff x ( PathName = "/x" TriggerResStateChange = 1 )
`));
});
