import { describe, expect, test } from 'vitest';
import { documentSymbolsLlttab } from '../../server/src/features/llt/llttab-document-symbols';
import { inlayHintsLlttab } from '../../server/src/features/llt/llttab-inlay-hints';
import { selectionRangesLlttab } from '../../server/src/features/llt/llttab-selection-ranges';
import { semanticTokensLlttab } from '../../server/src/features/llt/llttab-semantic-tokens';
import { signatureHelpLlttab } from '../../server/src/features/llt/llttab-signature-help';
import { commentFolding } from '../../server/src/features/shared/comment-folding';
import type { InlayHintKinds } from '../../server/src/features/shared/inlay-hint';
import { readLlttab } from '../../server/src/syntax/llt/read-llttab';
import { formattedLlttab } from '../harness/ask-llttab';
import { openLlttab } from '../harness/check-llttab';
import { SAMPLE_LLTTABS } from '../harness/sample-llttabs';

const NO_HINTS: InlayHintKinds = {
  defaults: false,
  durations: false,
  priorities: false,
  addresses: false,
  timers: false,
  linkFields: false,
};

describe('signature help', () => {
  /** The label with the field of the cursor in brackets. */
  const signature = async (fixture: string): Promise<string | undefined> => {
    const { workspace, uri, offset } = await openLlttab(fixture);
    const help = signatureHelpLlttab(workspace, uri, offset);
    const active = help?.parameters[help.activeParameter ?? -1];
    if (help === undefined || active === undefined) return help?.label;
    return `${help.label.slice(0, active.start)}<${help.label.slice(active.start, active.end)}>${help.label.slice(active.end)}`;
  };

  test.each([
    ['link <|>', 'link <tag> device node-range link-type sap mtu'],
    ['link a<|>', 'link <tag> device node-range link-type sap mtu'],
    ['link a \t<|>', 'link tag <device> node-range link-type sap mtu'],
    ['link a eth1 - <|>', 'link tag device node-range <link-type> sap mtu'],
    ['link a eth1 - ether - -<|>', 'link tag device node-range link-type sap <mtu>'],
    ['link a eth1 - ether - - <|>', 'link tag device node-range link-type sap mtu'],
    ['link a udp <|>', 'link tag device <node-range> link-type udp-port mtu ip-address bcast-address'],
    ['link a eth1 - udp <|>', 'link tag device node-range link-type <udp-port> mtu ip-address bcast-address'],
    ['link <|> - udp 50000', 'link <tag> device node-range link-type sap mtu'],
    ['link a <|> - udp 50000', 'link tag <device> node-range link-type udp-port mtu ip-address bcast-address'],
    [
      'link-lowpri a b - rdma 50000 - <|>',
      'link-lowpri tag device node-range link-type udp-port mtu <ip-address> bcast-address',
    ],
    [
      'link a b - udp6 50000 - fe80::1 <|>',
      'link tag device node-range link-type udp-port mtu ip-address <[mcast-address]>',
    ],
    ['set-addr 1 <|>', 'set-addr node-id <tag> address'],
    ['set-timer oos:10 <|>', 'set-timer <timer:value>'],
  ])('%s', async (fixture, expected) => {
    expect(await signature(fixture)).toBe(expected);
  });

  test.each(['<|>', 'lin<|>k a', '# link <|>', 'start <|>', 'unknown <|>', 'set-verify <|>'])(
    '%s has none',
    async (fixture) => {
      expect(await signature(fixture)).toBeUndefined();
    },
  );

  test('says what may stand in the field, and what a dash means', async () => {
    const { workspace, uri, offset } = await openLlttab('link a eth1 <|>');
    const help = signatureHelpLlttab(workspace, uri, offset);
    expect(help?.documentation).toContain('two more fields');
    expect(help?.parameters[2]?.documentation).toContain('`-`: all nodes of the cluster.');
    expect(help?.parameters[3]?.documentation).toContain('One of `ether`, `udp`, `udp6`, `rdma`.');
  });
});

describe('inlay hints', () => {
  const hinted = async (text: string, kinds: Partial<InlayHintKinds>, range?: { start: number; end: number }) => {
    const { workspace, uri } = await openLlttab(text);
    const stretch = range ?? { start: 0, end: text.length };
    return inlayHintsLlttab(workspace, uri, stretch, { ...NO_HINTS, ...kinds }).reduceRight(
      (result, { offset, label }) => `${result.slice(0, offset)}<${label}>${result.slice(offset)}`,
      text,
    );
  };

  test('are the seconds of timers', async () => {
    expect(
      await hinted('set-timer peerinact:2000\nset-timer heartbeat:50 oos:x\nset-flow window:50', { timers: true }),
    ).toBe('set-timer peerinact:2000<= 20 s>\nset-timer heartbeat:50<= 0.5 s> oos:x\nset-flow window:50');
  });

  test('are the names of the fields of links', async () => {
    expect(await hinted('link a eth1 - ether - -\nset-timer oos:1', { linkFields: true })).toBe(
      'link <tag:>a <device:>eth1 <nodes:>- ether <sap:>- <mtu:>-\nset-timer oos:1',
    );
    expect(await hinted('link a udp - udp 50000 - 1.1.1.1 - more', { linkFields: true })).toBe(
      'link <tag:>a <device:>udp <nodes:>- udp <port:>50000 <mtu:>- <ip:>1.1.1.1 <bcast:>- more',
    );
    expect(await hinted('link a udp6 - udp6 50000 - fe80::1 -', { linkFields: true })).toContain('<mcast:>-');
    expect(await hinted('link a udp - upd 50000 - 1.1.1.1 -', { linkFields: true })).toBe(
      'link <tag:>a <device:>udp <nodes:>- upd 50000 - 1.1.1.1 -',
    );
  });

  test('keep to the stretch, to the settings, and away from comments', async () => {
    const text = 'set-timer peerinact:2000\nset-timer oos:10\n# set-timer oos:10\n';
    expect(await hinted(text, { timers: true }, { start: 26, end: text.length })).toBe(
      'set-timer peerinact:2000\nset-timer oos:10<= 0.1 s>\n# set-timer oos:10\n',
    );
    expect(await hinted(SAMPLE_LLTTABS.ether ?? '', {})).toBe(SAMPLE_LLTTABS.ether);
  });
});

test('the outline has node, cluster, links, timers and limits', async () => {
  const text = `${SAMPLE_LLTTABS.ether ?? ''}link\nset-flow highwater:250 lowwater:90\n`;
  const { workspace, uri } = await openLlttab(text);
  const symbols = documentSymbolsLlttab(workspace, uri);
  expect(symbols.map(({ name, detail, kind }) => `${kind} ${name}: ${detail}`)).toEqual([
    'system sys1: this node',
    'cluster 1234: cluster',
    'device eth2: eth-00:15:17:48:b5:80, ether',
    'device eth3: eth-00:15:17:48:b5:81, ether',
    'device eth0: eth0, ether, low priority',
    'attribute peerinact: 2000 (20 s)',
    'attribute highwater: 250 (packets)',
    'attribute lowwater: 90 (packets)',
  ]);
  const [node] = symbols;
  expect(node && text.slice(node.start, node.end)).toBe('set-node sys1');
  expect(node && text.slice(node.selectionStart, node.selectionEnd)).toBe('sys1');
});

test('comments of several lines fold, and regions', () => {
  const text =
    '# a\n# b\nstart\n# alone\n\n# c\n# region x\n# d\n# e\nlink a\n# endregion\n#region open\n # no comment\n';
  const folds = commentFolding(readLlttab(text)).map(
    ({ start, end, kind }) => `${String(kind)} ${text.slice(start, end)}`,
  );
  expect(folds).toEqual(['comment # a\n# b', 'region # region x\n# d\n# e\nlink a\n', 'comment # d\n# e']);
});

describe('formatting', () => {
  const format = async (text: string): Promise<string> => {
    const { workspace, uri } = await openLlttab('');
    workspace.openDocument(uri, 'llttab', text);
    return formattedLlttab(workspace, uri, text);
  };

  test.each([
    ['one blank between words, none around them', ' link\ta  eth1   - \tether - -  \n', 'link a eth1 - ether - -\n'],
    ['blank lines and comments stay', '# a  b\n\n\n#  c \nstart\n', '# a  b\n\n\n#  c\nstart\n'],
    ['blanks alone go', 'start\n \t\n', 'start\n\n'],
    ['a line break at the end', 'set-node  a\r\nstart', 'set-node a\r\nstart\r\n'],
    ['an indented number sign stays away from the first column', '  # no   comment \n', '  # no comment\n'],
    ['a comment that ends with a backslash', '# a \\ \nstart\n', '# a \\ \nstart\n'],
    ['nothing', '', ''],
    ['a byte order mark', '\ufeff  start\n', '\ufeffstart\n'],
  ])('%s', async (_name, text, expected) => {
    expect(await format(text)).toBe(expected);
  });
});

describe('an expanding selection', () => {
  const selected = async (fixture: string): Promise<string[]> => {
    const { workspace, uri, offset, text } = await openLlttab(fixture);
    return selectionRangesLlttab(workspace, uri, offset).map(({ start, end }) => text.slice(start, end));
  };

  test('goes from value over setting, line and block to the file', async () => {
    expect(await selected('start\n\nset-arp 0\n  set-timer oos:1<|>0 a:1 \n\nstart\n')).toEqual([
      '10',
      'oos:10',
      'set-timer oos:10 a:1',
      'set-arp 0\n  set-timer oos:10 a:1 ',
      'start\n\nset-arp 0\n  set-timer oos:10 a:1 \n\nstart\n',
    ]);
  });

  test('has the file alone where nothing is', async () => {
    expect(await selected('start\n<|>\nstart')).toEqual(['start\n\nstart']);
  });
});

describe('semantic tokens', () => {
  test('are directives, names and values that the catalog knows', async () => {
    const text =
      'set-node sys1\nlink a udp - udp 50000 - 1.1.1.1 -\nset-addr 1 a 1.1.1.2\nset-timer oos:1\nset-arp 7\nnone x';
    const { workspace, uri } = await openLlttab(text);
    const tokens = semanticTokensLlttab(workspace, uri);
    expect(
      tokens.map(({ start, end, type, modifiers }) => `${text.slice(start, end)} ${type} ${String(modifiers)}`),
    ).toEqual([
      'set-node keyword 0',
      'sys1 struct 0',
      'link keyword 0',
      'a variable 1',
      'udp parameter 0',
      'udp enumMember 0',
      'set-addr keyword 0',
      '1 struct 0',
      'a variable 0',
      'set-timer keyword 0',
      'oos property 0',
      'set-arp keyword 0',
    ]);
    const second = text.indexOf('link');
    const range = { start: second, end: second + 3 };
    expect(semanticTokensLlttab(workspace, uri, range)).toEqual(tokens.slice(2, 6));
  });
});
