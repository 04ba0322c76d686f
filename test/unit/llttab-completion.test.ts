import { describe, expect, test } from 'vitest';
import { asksBehindBlankLlttab } from '../../server/src/features/llt/llttab-completion';
import { completedLine, llttabEntries, llttabLabels } from '../harness/check-llttab';

const HOSTS = `
//- llthosts
0 sys1
1 sys2
2 sys3
`;

describe('a directive', () => {
  test('comes in the order of the samples, each with what it needs', async () => {
    expect((await llttabLabels('<|>')).slice(0, 8)).toEqual([
      'set-node',
      'set-cluster',
      'link',
      'link ether',
      'link udp',
      'link udp6',
      'link rdma',
      'link-lowpri',
    ]);
  });

  test('that may stand there once is not offered again, but in its own line it is', async () => {
    const labels = await llttabLabels('set-node a\nset-arp 0\nlink l eth1 - ether - -\n<|>');
    expect(labels).not.toContain('set-node');
    expect(labels).not.toContain('set-arp');
    expect(labels).toContain('link');
    expect(labels).toContain('set-timer');
    expect(await llttabLabels('set-no<|>de a\nlink l eth1 - ether - -')).toContain('set-node');
  });

  test('that nobody vouches for is not offered, and one of low confidence is marked', async () => {
    const entries = await llttabEntries('<|>');
    expect(entries.map(({ label }) => label)).not.toContain('set-verify');
    expect(entries.at(-1)).toMatchObject({ label: 'set-dbg-minlinks', detail: 'links (unconfirmed)' });
  });

  test.each([
    ['link ether', 'link ‹link1› ‹eth1› ‹-› ether ‹-› ‹-›'],
    ['link udp', 'link ‹link1› ‹udp› ‹-› udp ‹50000› ‹-› ‹address› ‹broadcast›'],
    ['link udp6', 'link ‹link1› ‹udp6› ‹-› udp6 ‹50000› ‹-› ‹address› ‹-›'],
    ['link rdma', 'link ‹link1› ‹udp› ‹-› rdma ‹50000› ‹-› ‹address› ‹broadcast›'],
    ['link-lowpri ether', 'link-lowpri ‹link1› ‹eth1› ‹-› ether ‹-› ‹-›'],
  ])('%s is a whole line', async (label, line) => {
    expect(await completedLine('li<|>', label)).toBe(line);
  });

  test('of a link goes on with tag and port', async () => {
    const before = 'link lnk7 udp - udp 50000 - 10.0.0.1 -\nlink b udp - udp 50001 - 10.0.1.1 -\nlink lnk8 x\n';
    expect(await completedLine(`${before}<|>`, 'link udp')).toContain('link ‹lnk9› ‹udp› ‹-› udp ‹50002›');
  });

  test('is the word alone where its fields stand already, and for clients without snippets', async () => {
    const labels = await llttabLabels('li<|> link1 eth1');
    expect(labels).toContain('link');
    expect(labels).not.toContain('link ether');
    expect(await completedLine(`set<|> sys1${HOSTS}`, 'set-node')).toBe('set-node sys1');
    expect(await completedLine('set-a<|>', 'set-arp', false)).toBe('set-arp');
    expect(await completedLine('set-a<|>', 'set-arp')).toBe('set-arp ‹0|1›');
    expect(await completedLine(`<|>${HOSTS}`, 'set-node')).toBe('set-node ‹sys1|sys2|sys3›');
  });
});

describe('a field of a link', () => {
  test('tag: one that is free', async () => {
    expect(await llttabLabels('link <|>')).toEqual(['link1']);
    expect(await llttabLabels('link link1 a\nlink eth2 b\nlink <|>')).toEqual(['eth3', 'link2']);
    expect(await llttabLabels('link eth2 b\nlink e<|>')).toEqual(['eth3', 'link1']);
  });

  test('device: by system, and by the type of the link where it is written', async () => {
    const all = await llttabEntries('link a <|>');
    expect(all.map(({ label }) => label)).toEqual([
      'eth-<mac>',
      'eth1',
      '/dev/lan:1',
      '/dev/e1000g:1',
      '/dev/net/net1',
      '/dev/dlpi/en:1',
      'udp',
      'udp6',
      '/dev/udp',
      '/dev/udp6',
      '/dev/xti/udp',
    ]);
    expect(all[2]?.detail).toBe('HP-UX (ether)');
    expect(await completedLine('link a <|>', 'eth-<mac>')).toBe('link a eth-‹00:15:17:48:b5:80›');
    expect(await completedLine('link a e<|>', 'eth-<mac>', false)).toBe('link a eth-');
    expect(await llttabLabels('link a <|> - udp6 50000')).toEqual(['udp6', '/dev/udp6']);
  });

  test('node range, type, SAP and MTU', async () => {
    expect(await llttabLabels(`link a eth1 <|>${HOSTS}`)).toEqual(['-', '0-2']);
    expect(await llttabLabels('link a eth1 - <|>')).toEqual(['ether', 'udp', 'udp6', 'rdma']);
    expect(await llttabLabels('link a eth1 - ether <|>')).toEqual(['-', '0xCAFE']);
    expect(await llttabLabels('link a eth1 - ether - <|>')).toEqual(['-', '1500', '9000']);
    expect(await llttabLabels('link a udp - udp 50000 <|>')).toEqual(['-', '8192', '1500', '9000']);
  });

  test('port: one that no other link has', async () => {
    expect((await llttabLabels('link a udp - udp <|>'))[0]).toBe('50000');
    const others = 'link a udp - udp 50000 - 1.1.1.1 -\nlink b udp - udp 50001 - 1.1.2.1 -\n';
    expect((await llttabLabels(`${others}link c udp - udp <|>`))[0]).toBe('50002');
    expect((await llttabLabels('link a udp - udp 50000<|> - 1.1.1.1 -'))[0]).toBe('50000');
    expect((await llttabLabels('link a udp - rdma <|>')).includes('-')).toBe(false);
  });

  test('broadcast: that of the most common netmask, or none', async () => {
    expect(await llttabLabels('link a udp - udp 50000 - 10.1.2.3 <|>')).toEqual(['10.1.2.255', '-']);
    expect(await llttabLabels('link a udp - udp 50000 - <|>')).toEqual([]);
    expect(await llttabLabels('link a udp6 - udp6 50000 - fe80::1 <|>')).toEqual(['-']);
  });

  test('behind the last one there is nothing', async () => {
    expect(await llttabLabels('link a eth1 - ether - - <|>')).toEqual([]);
    expect(await llttabLabels('start <|>')).toEqual([]);
    expect(await llttabLabels('no-such-directive <|>')).toEqual([]);
    expect(await llttabLabels('# link <|>')).toEqual([]);
  });
});

describe('a node', () => {
  test('of set-node is one of llthosts, by name or id', async () => {
    expect(await llttabLabels(`set-node <|>${HOSTS}`)).toEqual(['sys1', 'sys2', 'sys3', '0', '1', '2']);
    expect(await llttabLabels('set-node <|>')).toEqual([]);
  });

  test('of set-addr is another one, first those without an address', async () => {
    const link = 'link l1 udp - udp 50000 - 1.1.1.1 -\n';
    const named = `set-node sys2\n${link}set-addr 0 l1 1.1.1.2\nset-addr <|>${HOSTS}`;
    expect(await llttabLabels(named)).toEqual(['2', '0']);
  });

  test('has an address on each link: the tags without one come first', async () => {
    const links = 'link l1 udp - udp 50000 - 1.1.1.1 -\nlink l2 udp - udp 50001 - 1.1.2.1 -\n';
    expect(await llttabLabels(`${links}set-addr 1 l1 1.1.1.2\nset-addr 1 <|>`)).toEqual(['l2', 'l1']);
    expect(await llttabLabels(`${links}set-addr 1 l1 1.1.1.2\nset-addr 2 <|>`)).toEqual(['l1', 'l2']);
  });

  test('that is not there is what exclude is for', async () => {
    expect(await llttabLabels(`exclude <|>${HOSTS}`)).toEqual(['3-63']);
    expect(await llttabLabels(`exclude <|>${HOSTS}`, { version: '5.1' })).toEqual(['3-31']);
    expect(await llttabLabels('exclude <|>')).toEqual([]);
  });
});

describe('a timer', () => {
  test('comes with its default; those that are set already come last', async () => {
    const entries = await llttabEntries('set-timer <|>');
    expect(entries[0]).toMatchObject({
      label: 'peerinact',
      detail: '1600 (16 s)',
      insertText: 'peerinact:${1:1600}$0',
    });
    expect(await completedLine('set-timer heart<|>', 'heartbeat')).toBe('set-timer heartbeat:‹50›');
    expect(await completedLine('set-timer heart<|>', 'heartbeat', false)).toBe('set-timer heartbeat:50');
    const labels = await llttabLabels('set-timer peerinact:2000\nset-timer <|>');
    expect(labels[0]).toBe('rpeerinact');
    expect(labels.at(-1)).toBe('peerinact');
  });

  test('is only a name where a value stands', async () => {
    expect(await completedLine('set-timer pee<|>r:2000', 'peertrouble')).toBe('set-timer peertrouble:2000');
  });

  test('has values behind the colon', async () => {
    const entries = await llttabEntries('set-timer peerinact:<|>');
    expect(entries.map(({ label, detail }) => `${label}: ${String(detail)}`)).toEqual([
      '1600: 16 s, the default',
      '2000: 20 s, for the live migration of guests',
    ]);
    expect(await completedLine('set-timer peerinact:2<|>', '2000')).toBe('set-timer peerinact:2000');
    expect(await llttabLabels('set-timer nothing:<|>')).toEqual([]);
  });

  test('is none of the limits of flow control', async () => {
    expect((await llttabLabels('set-flow <|>')).slice(0, 2)).toEqual(['highwater', 'rporthighwater']);
    expect(await llttabLabels('set-flow lowwater:<|>')).toEqual(['100']);
  });
});

test('the number of the cluster is that of other nodes', async () => {
  const other = '\n//- sys2-llttab\nset-node sys2\nset-cluster 4711\n';
  const [entry] = await llttabEntries(`set-node sys1\nset-cluster <|>${other}`);
  expect(entry).toMatchObject({ label: '4711', detail: 'as in sys2-llttab' });
  expect(await llttabLabels('set-cluster <|>')).toEqual([]);
});

test('switches say what they do', async () => {
  const [first] = await llttabEntries('set-bcasthb <|>');
  expect(first).toMatchObject({ label: '0', detail: 'heartbeats go to known addresses only' });
  expect(first?.documentation?.()).toContain('**`broadcast`** of `set-bcasthb`');
});

test('a blank asks for completion where a field is expected', () => {
  expect(asksBehindBlankLlttab('set-node a\nlink ')).toBe(true);
  expect(asksBehindBlankLlttab('set-node a\r\nset-timer ')).toBe(true);
  expect(asksBehindBlankLlttab('set-timer oos:10 ')).toBe(false);
  expect(asksBehindBlankLlttab('link a\n ')).toBe(false);
  expect(asksBehindBlankLlttab('# link ')).toBe(false);
  expect(asksBehindBlankLlttab('')).toBe(false);
});
