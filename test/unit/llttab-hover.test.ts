import { describe, expect, test } from 'vitest';
import { hoverLlttab } from '../../server/src/features/llt/llttab-hover';
import { checkLlttabHover, openLlttab } from '../harness/check-llttab';

const HOSTS = `
//- llthosts
0 sys1
1 sys2
`;

describe('a timer', () => {
  test('peerinact says how long, what then, and how to change it for a migration and back', async () => {
    await checkLlttabHover(
      'set-timer peer<|>inact:2000',
      'peerinact:2000',
      '**`peerinact:2000`** (timer of LLT)',
      '20 s. Default: `1600` (16 s).',
      'GAB takes the node out of the membership',
      'a dead node is noticed after about 25 s',
      '**When to raise it:** Before the live migration of a guest',
      'Set it on all nodes, and set it back after the migration.',
      'has to be above `peertrouble`, above `rpeerinact`',
      '`lltconfig -T peerinact:2000` sets it now, until LLT stops',
      'Back to the default: `lltconfig -T peerinact:1600`',
      '*Source (certain): [sort.veritas.com]',
    );
  });

  test('with its default, without a value or with none that is a number says what the default does', async () => {
    const text = await checkLlttabHover('set-timer peerinact:1600<|>', 'peerinact:1600', '16 s. Default');
    expect(text).not.toContain('Back to the default');
    await checkLlttabHover('set-timer heart<|>beat', 'heartbeat', 'Default: `50` (0.5 s)', 'lltconfig -T heartbeat:50');
    await checkLlttabHover(
      'set-timer oos:fast<|>',
      'oos:fast',
      '**`oos`**',
      'Not confirmed by the source: the meaning.',
    );
  });

  test('is the one of several in a line that the cursor is on', async () => {
    await checkLlttabHover('set-timer oos:10 heartbeat:5<|>0', 'heartbeat:50', '0.5 s.');
  });

  test('that no page describes says so; 0 may turn it off', async () => {
    await checkLlttabHover(
      'set-timer timetosendhb:0<|>',
      'timetosendhb:0',
      'Turned off.',
      'By what they mean, its value belongs below `peerinact`.',
      '*Source: none found; believed, not confirmed.*',
    );
  });

  test('that nobody knows is explained as a field', async () => {
    await checkLlttabHover('set-timer no<|>ne:5', 'none:5', '**`timer:value`** of `set-timer`');
  });
});

test('a limit of flow control counts packets', async () => {
  await checkLlttabHover(
    'set-flow high<|>water:250',
    'highwater:250',
    'Default: `200` (200 packets)',
    '`lltconfig -F highwater:250` sets it now',
  );
});

describe('a directive', () => {
  test('shows the fields of its line', async () => {
    await checkLlttabHover('li<|>nk a eth1 - ether - -', 'link', '**`link tag device node-range link-type sap mtu`**');
    await checkLlttabHover('<|>link a udp', 'link', 'udp-port mtu ip-address bcast-address`**', '`-`: 8192.');
    await checkLlttabHover('set-node<|> x', 'set-node', 'The file differs from node to node in this line.');
  });

  test('that nobody knows, a comment and the space between have none', async () => {
    for (const fixture of ['set-no<|>d sys1', '# set-<|>node', 'link  <|>  a', '<|>', 'start no<|>w']) {
      const { workspace, uri, offset } = await openLlttab(fixture);
      expect(hoverLlttab(workspace, uri, offset), fixture).toBeUndefined();
    }
  });
});

describe('a field', () => {
  test('says what its value means', async () => {
    await checkLlttabHover('link a eth1 - eth<|>er - -', 'ether', '**`link-type`** of `link`', '`ether`: LLT speaks');
    await checkLlttabHover('link a eth1 - ether <|>- -', '-', '**`sap`** of `link`', '`-`: 0xCAFE.');
    await checkLlttabHover('link a eth1 - ether - <|>-', '-', '`-`: the MTU of the network card.');
    await checkLlttabHover('link a udp - udp 500<|>00 - 1.1.1.1 -', '50000', 'Allowed: 49152 to 65535');
    await checkLlttabHover('set-arp <|>0', '0', '`0`: only the addresses of set-addr are used.', '(unconfirmed)');
    await checkLlttabHover('set-cluster 1<|>2', '12', 'Allowed: 0 to 65535', 'Default: `0`');
  });

  test('of a device says on which systems it is written so', async () => {
    const mac = 'eth-00:15:17:48:b5:80';
    await checkLlttabHover(`link a ${mac}<|> - ether - -`, mac, `\`${mac}\` (Linux): The network card with that MAC`);
    await checkLlttabHover('link a /dev/udp<|> - udp 50000 - 1.1.1.1 -', '/dev/udp', '(Solaris, HP-UX)');
  });

  test('that names nodes looks them up in llthosts', async () => {
    await checkLlttabHover(`set-node sy<|>s2${HOSTS}`, 'sys2', 'Node `1` is `sys2`, by `llthosts`.');
    await checkLlttabHover(`set-node 0<|>${HOSTS}`, '0', 'Node `0` is `sys1`', 'which no page confirms');
    await checkLlttabHover(`set-addr 7<|> a 1.1.1.1${HOSTS}`, '7', '`llthosts` has no node `7`.');
    await checkLlttabHover(`link a eth1 0-<|>3 ether - -${HOSTS}`, '0-3', 'By `llthosts`: `0 sys1`, `1 sys2`');
    await checkLlttabHover(`exclude 2-<|>31${HOSTS}`, '2-31', '`llthosts` has no node of these.');
    const alone = await checkLlttabHover('set-node sy<|>s2', 'sys2');
    expect(alone).not.toContain('llthosts` has no');
  });

  test('that names a link shows its line', async () => {
    const link = 'link a udp - udp 50000 - 1.1.1.1 -';
    await checkLlttabHover(`${link}\nset-addr 1 a<|> 1.1.1.2`, 'a', `\`${link}\``);
    await checkLlttabHover(`${link}\nset-addr 1 b<|> 1.1.1.2`, 'b', 'This file has no link `b`.');
  });
});

test('llthosts: that of a copy is the copy with the same ending', async () => {
  const files = '\n//- llthosts\n0 sys1\n//- llthosts.east1\n0 east\n';
  const { workspace, uri, offset } = await openLlttab(`\n//- llttab.east1\nset-node <|>0${files}`);
  expect(hoverLlttab(workspace, uri, offset)?.markdown).toContain('`east`');
});
