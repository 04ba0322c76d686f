import { describe, test } from 'vitest';
import { check, checkFix } from '../../../../../test/harness/check';

const REST = '( ClusterList = { south } Arguments = { "198.51.100.80" } )';

describe('misspelt-heartbeat-type', () => {
  test('a slip', () =>
    check(`
heartbeat Icpm ${REST}
          ^^^^ warning[misspelt-heartbeat-type]: did you mean "Icmp"
`));

  test('a letter that is missing, in quotes', () =>
    check(`
heartbeat "Icp" (
          ^^^^^ warning[misspelt-heartbeat-type]: did you mean "Icmp"
	ClusterList = { south }
	)
`));

  test('only capital letters', () =>
    check(`
heartbeat ICMP ${REST}
          ^^^^ hint[misspelt-heartbeat-type]: whether capital letters count is not confirmed
`));

  test('the types, and agents of others', () =>
    check(`
heartbeat Icmp ${REST}
heartbeat IcmpS ${REST}
heartbeat SRDF ${REST}
heartbeat Icmp2 ${REST}
heartbeat Ping ${REST}
`));

  test('repair', () => checkFix(`heartbeat Icpm ${REST}\n`, `heartbeat Icmp ${REST}\n`));
});
