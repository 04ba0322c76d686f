import { misspelt, removed } from '../mutations/mutation';
import {
  ADDRESS,
  BROADCAST,
  DEVICE,
  LINK_TYPE,
  lineBehind,
  MTU,
  mutationOf,
  NODE_RANGE,
  type NodeMistake,
  type NodeSource,
  OVER_UDP,
  PORT,
  rewritten,
  type Statement,
  swapped,
  TAG,
  without,
  written,
} from './node-source';

const mistake = (name: string, oracle: string, places: NodeMistake['places']): NodeMistake => ({
  name,
  oracle,
  file: 'llttab',
  places,
});

/** Those statements that name a documented directive with fixed fields. */
const fixed = (source: NodeSource): Statement[] =>
  source.statements.filter(({ words }) => words.length > 1 && words[0]?.text !== 'set-discpeer');

/** All links but the first. */
const laterLinks = (source: NodeSource, ...types: readonly string[]): Statement[] => source.links(...types).slice(1);

const FORM = 'The fields of a directive are told apart by their order, and each has a form of its own.';
const CATALOG = 'The manual page lists the directives; a line of another name is no directive.';

/** Statements that follow one another without a comment or a blank line. */
function paragraphs(statements: readonly Statement[]): Statement[][] {
  const found: Statement[][] = [];
  for (const [index, statement] of statements.entries()) {
    if (statements[index - 1]?.whole.end === statement.start) found.at(-1)?.push(statement);
    else found.push([statement]);
  }
  return found;
}

/** Mistakes with directives and their fields. */
const fieldMistakes: readonly NodeMistake[] = [
  mistake('misspell a directive', CATALOG, ({ statements }, random) =>
    statements.flatMap(({ words: [name] }) =>
      name === undefined ? [] : mutationOf([written(name, misspelt(name.text, random))]),
    ),
  ),
  mistake('an underscore in a directive', CATALOG, ({ statements }) =>
    statements.flatMap(({ words: [name] }) =>
      name?.text.includes('-') ? mutationOf([written(name, name.text.replace('-', '_'))]) : [],
    ),
  ),
  mistake('a blank in a directive', CATALOG, (source) =>
    source
      .of('set-node', 'set-cluster', 'set-addr', 'set-timer', 'set-arp', 'link-lowpri')
      .flatMap(({ words: [name] }) => (name ? mutationOf([written(name, name.text.replace('-', ' '))]) : [])),
  ),
  mistake('leave out the last field', FORM, (source) =>
    fixed(source)
      // The multicast address of a link over IPv6 may be left out.
      .filter(({ words }) => !(words[LINK_TYPE]?.text === 'udp6' && words.length > BROADCAST))
      .flatMap((statement) => mutationOf(without(statement, statement.words.length - 1))),
  ),
  mistake('leave out a field of a link', FORM, (source) =>
    source
      .links()
      .flatMap((link) => [TAG, DEVICE, NODE_RANGE, LINK_TYPE].flatMap((at) => mutationOf(without(link, at)))),
  ),
  mistake('leave out port, MTU or address of a link', FORM, (source) =>
    source.links('udp', 'rdma').flatMap((link) => [PORT, MTU, ADDRESS].flatMap((at) => mutationOf(without(link, at)))),
  ),
  mistake('leave out a field of set-addr', FORM, (source) =>
    source.of('set-addr').flatMap((statement) => [1, 2, 3].flatMap((at) => mutationOf(without(statement, at)))),
  ),
  mistake('swap device and node range', FORM, (source) =>
    source.links().flatMap((link) => mutationOf(swapped(link, DEVICE, NODE_RANGE))),
  ),
  mistake('swap node range and type', FORM, (source) =>
    source.links().flatMap((link) => mutationOf(swapped(link, NODE_RANGE, LINK_TYPE))),
  ),
  mistake('swap type and port', FORM, (source) =>
    source.links().flatMap((link) => mutationOf(swapped(link, LINK_TYPE, PORT))),
  ),
  mistake('swap MTU and address', FORM, (source) =>
    source.links(...OVER_UDP).flatMap((link) => mutationOf(swapped(link, MTU, ADDRESS))),
  ),
  mistake('swap address and broadcast address', FORM, (source) =>
    source.links('udp', 'udp6').flatMap((link) => mutationOf(swapped(link, ADDRESS, BROADCAST))),
  ),
  mistake('swap id and tag of set-addr', FORM, (source) =>
    source.of('set-addr').flatMap((statement) => mutationOf(swapped(statement, 1, 2))),
  ),
  mistake('swap tag and address of set-addr', FORM, (source) =>
    source.of('set-addr').flatMap((statement) => mutationOf(swapped(statement, 2, 3))),
  ),
  mistake('a word too many', FORM, (source) =>
    fixed(source)
      .filter(({ words }) => !['set-timer', 'set-flow', 'exclude'].includes(words[0]?.text ?? ''))
      .map(({ end }) => ({ changes: [{ start: end, end, text: ' more' }] })),
  ),
  mistake('addresses on a link over Ethernet', FORM, (source) =>
    source.links('ether').map(({ end }) => ({ changes: [{ start: end, end, text: ' 192.0.2.77 192.0.2.255' }] })),
  ),
  mistake('a comment behind a directive', 'A comment begins in the first column.', ({ statements }) =>
    statements.map(({ end }) => ({ changes: [{ start: end, end, text: ' # why' }] })),
  ),
  mistake('a comment that is indented', 'A comment begins in the first column.', ({ statements }) =>
    statements.map(({ start }) => ({ changes: [{ start, end: start, text: '  # why\n' }] })),
  ),
  mistake('a line break lost', 'One directive stands on a line.', ({ statements }) =>
    statements.flatMap((statement, index) => {
      const next = statements[index + 1];
      return next?.start === statement.whole.end
        ? mutationOf([{ start: statement.end, end: next.start, text: ' ' }])
        : [];
    }),
  ),
  mistake('all line breaks of a paragraph lost', 'One directive stands on a line.', ({ statements }) =>
    paragraphs(statements).flatMap((paragraph) =>
      mutationOf(
        paragraph.slice(1).map((statement, at) => ({
          start: paragraph[at]?.end ?? statement.start,
          end: statement.start,
          text: ' ',
        })),
      ),
    ),
  ),
  mistake('a dash of typography', FORM, (source) =>
    source.links().flatMap((link) => rewritten([link], NODE_RANGE, '–')),
  ),
  mistake('a placeholder left in', FORM, (source) => [
    ...rewritten(source.of('set-node'), 1, '<nodename>'),
    ...rewritten(source.of('set-cluster'), 1, '<cluster-id>'),
  ]),
];

const VALUE = 'The pages give the form and the range of the field.';

/** Mistakes with single values. */
const valueMistakes: readonly NodeMistake[] = [
  mistake('a cluster id that is none', 'A cluster id is a number from 0 to 65535.', (source) =>
    rewritten(source.of('set-cluster'), 1, '65536', '-1', 'prod', '0x12G', '47 11'),
  ),
  mistake('a switch that is none', 'The switches take 0 and 1.', (source) =>
    rewritten(source.of('set-arp', 'set-bcasthb', 'set-strictsrc'), 1, 'on', 'no', '2'),
  ),
  mistake('a range of nodes that is none', VALUE, (source) => [
    ...rewritten(source.of('exclude'), 1, '31-2', 'all', '2..31', '2-'),
    ...rewritten(source.links(), NODE_RANGE, 'all', '3-0', '*'),
  ]),
  mistake('a type of link that there is not', 'lltconfig knows ether, udp, udp6 and rdma.', (source) =>
    rewritten(source.links(), LINK_TYPE, 'ethernet', 'tcp', 'eth', 'udp4', 'UDP'),
  ),
  mistake('a port that is none', 'Ports for LLT lie between 49152 and 65535.', (source) =>
    rewritten(source.links(...OVER_UDP), PORT, '500000', '1024', '49151', 'llt'),
  ),
  mistake('an MTU that is none', VALUE, (source) => rewritten(source.links(), MTU, 'jumbo', '9k', '-1')),
  mistake('an IPv4 address that is none', VALUE, (source) =>
    rewritten(source.links('udp', 'rdma'), ADDRESS, '192.0.2.256', '192.0.2', '192.0.2.7/24', 'quay1', '192,0,2,7'),
  ),
  mistake('an IPv4 address on a link over IPv6', VALUE, (source) =>
    rewritten(source.links('udp6'), ADDRESS, '192.0.2.7', '2001:db8:::7', '2001:db8::7/64'),
  ),
  mistake('an address of set-addr that is none', VALUE, (source) =>
    rewritten(source.of('set-addr'), 3, '192.0.2.256', '192.0.2', 'quay2'),
  ),
  mistake('a broadcast address of another subnet', 'It is the broadcast address of the subnet of the link.', (source) =>
    rewritten(
      source.links('udp').filter(({ words }) => words[BROADCAST]?.text !== '-'),
      BROADCAST,
      '10.77.1.255',
    ),
  ),
  mistake('a MAC address that is none', 'A card is named by eth- and six pairs of digits.', (source) =>
    source.links('ether').flatMap(({ words }) => {
      const device = words[DEVICE];
      if (!device?.text.includes(':') || device.text.startsWith('/')) return [];
      const mac = device.text.slice(device.text.indexOf('-') + 1);
      return [
        device.text.slice(0, -3),
        `${device.text}:aa`,
        device.text.slice(0, -1),
        `${device.text.slice(0, -1)}g`,
        `eth-${mac.replaceAll(':', '-')}`,
        mac,
      ].flatMap((text) => mutationOf([written(device, text)]));
    }),
  ),
  mistake('an id of set-addr that is none', 'Ids go from 0 to 63.', (source) =>
    rewritten(source.of('set-addr'), 1, '64', '999'),
  ),
];

const last = (source: NodeSource): Statement[] => source.statements.slice(-1);
const endsOpen = (source: NodeSource): boolean => source.of('start').length > 0;
const added = (source: NodeSource, ...lines: readonly string[]): ReturnType<NodeMistake['places']> =>
  endsOpen(source) ? [] : last(source).map((statement) => ({ changes: [lineBehind(statement, lines.join('\n'))] }));

const ORDER = 'heartbeat < peertrouble < rpeerinact < peerinact, heartbeatlo < peertroublelo < peerinact.';

/** Mistakes with timers and flow control. */
const settingMistakes: readonly NodeMistake[] = [
  mistake('a timer misspelt', 'The guides name the timers.', (source) => [
    ...added(source, 'set-timer peerinct:1800'),
    ...added(source, 'set-timer heartbeats:60'),
    ...added(source, 'set-timer peer-inact:1800'),
  ]),
  mistake('a timer that is no number', 'A timer is a number of hundredths of a second.', (source) => [
    ...added(source, 'set-timer peertrouble:3s'),
    ...added(source, 'set-timer peertrouble:2.5'),
    ...added(source, 'set-timer peertrouble:'),
  ]),
  mistake('a timer written otherwise', 'A timer is written name:value.', (source) => [
    ...added(source, 'set-timer peertrouble=250'),
    ...added(source, 'set-timer peertrouble 250'),
    ...added(source, 'set-timer peertrouble: 250'),
    ...added(source, 'set-timer 250'),
  ]),
  mistake('a timer in seconds', 'Timers count hundredths of a second.', (source) =>
    source.of('set-timer').length > 0
      ? rewritten(source.of('set-timer'), 1, 'peerinact:20', 'peerinact:32')
      : [...added(source, 'set-timer peerinact:20'), ...added(source, 'set-timer peertrouble:2')],
  ),
  mistake('timers in the wrong order', ORDER, (source) => [
    ...added(source, 'set-timer peertrouble:2500'),
    ...added(source, 'set-timer rpeerinact:2100'),
    ...added(source, 'set-timer heartbeat:300'),
    ...(source.of('link-lowpri').length > 0 ? added(source, 'set-timer heartbeatlo:500') : []),
    ...added(source, 'set-timer peertroublelo:2500'),
  ]),
  mistake('a timer set twice', 'Of two values for one timer one does not count.', (source) =>
    added(source, 'set-timer oos:12', 'set-timer oos:20'),
  ),
  mistake('limits of flow control in the wrong order', 'lowwater lies below highwater.', (source) => [
    ...added(source, 'set-flow highwater:50'),
    ...added(source, 'set-flow lowwater:250'),
    ...added(source, 'set-flow rportlowwater:400'),
  ]),
  mistake('a limit of flow control misspelt', 'The guides name the limits.', (source) => [
    ...added(source, 'set-flow hiwater:300'),
    ...added(source, 'set-flow highwater:many'),
  ]),
];

const NEEDED = 'LLT does not start without set-node and a link; without set-cluster it joins cluster 0.';

/** Mistakes that only the whole file shows. */
const wholeMistakes: readonly NodeMistake[] = [
  mistake('set-node or set-cluster left out', NEEDED, (source) =>
    source
      .of('set-node', 'set-cluster')
      // Where a file lacks something, there is no line to point at but its first one that says something.
      .map(({ whole }) => ({ changes: [removed(whole)], alsoRight: source.statements.map(({ start }) => start) })),
  ),
  mistake('all links left out', NEEDED, (source) =>
    source.of('set-addr').length > 0
      ? []
      : [
          {
            changes: source.links().map(({ whole }) => removed(whole)),
            alsoRight: source.statements.map(({ start }) => start),
          },
        ],
  ),
  mistake('one link left of several', 'One link is no protection against a broken network.', (source) =>
    source.of('set-addr').length > 0 || source.links().length < 2
      ? []
      : [
          {
            changes: laterLinks(source).map(({ whole }) => removed(whole)),
            alsoRight: source.links().map(({ start }) => start),
          },
        ],
  ),
  mistake('set-node or set-cluster twice', 'Each stands there once.', (source) =>
    source.of('set-node', 'set-cluster').map((statement) => ({
      changes: [lineBehind(statement, `${statement.words[0]?.text ?? ''} 9`)],
      alsoRight: [statement.start],
    })),
  ),
  mistake('a link line copied', 'Each link has a tag, a card and a port of its own.', (source) =>
    source.links().map((link) => ({ changes: [lineBehind(link, link.text.trim())] })),
  ),
  mistake('a tag used twice', 'Each link has a tag of its own.', (source) =>
    source.of('set-addr').length > 0
      ? []
      : laterLinks(source).flatMap((link) => rewritten([link], TAG, source.links()[0]?.words.at(TAG)?.text ?? '')),
  ),
  mistake('a card used twice', 'Each link has a network of its own.', (source) =>
    laterLinks(source, 'ether').flatMap((link) => {
      const device = source.links('ether')[0]?.words.at(DEVICE)?.text ?? '';
      return source.links('ether')[0] === link ? [] : rewritten([link], DEVICE, device);
    }),
  ),
  mistake('a port used twice', 'Each link over UDP has a port of its own.', (source) =>
    laterLinks(source, ...OVER_UDP).flatMap((link) =>
      rewritten([link], PORT, source.links(...OVER_UDP)[0]?.words.at(PORT)?.text ?? ''),
    ),
  ),
  mistake('a subnet used twice', 'Each link over UDP has a subnet of its own.', (source) =>
    laterLinks(source, 'udp', 'rdma').flatMap((link) => {
      const first = source.links('udp', 'rdma')[0];
      const [address, broadcast] = [first?.words[ADDRESS], first?.words[BROADCAST]];
      const [own, ownBroadcast] = [link.words[ADDRESS], link.words[BROADCAST]];
      if (!address || !broadcast || broadcast.text === '-' || !own || !ownBroadcast) return [];
      const near = address.text.replace(/\d+$/, (octet) => String(Number(octet) + 1));
      return mutationOf([written(own, near), written(ownBroadcast, broadcast.text)]);
    }),
  ),
  mistake('a ninth link', 'LLT has room for eight links.', (source) => {
    const count = source.links().length;
    const lines = Array.from({ length: 9 - count }, (_, index) => {
      const n = String(index + 70);
      return `link extra${n} eth${n} - ether - -`;
    });
    const [final] = source.links().slice(-1);
    return final ? mutationOf([lineBehind(final, lines.join('\n'))]) : [];
  }),
  mistake('all links of low priority', 'A link of low priority carries data only when no other is left.', (source) => {
    const high = source.of('link');
    return source.links().length < 2
      ? []
      : mutationOf(high.flatMap(({ words: [name] }) => (name ? [written(name, 'link-lowpri')] : [])));
  }),
  mistake('set-addr for a link that there is not', 'It refers to a link by its tag.', (source) =>
    rewritten(source.of('set-addr'), 2, 'link9', 'Link1'),
  ),
  mistake('no addresses for a link without broadcasts', 'Nobody hears broadcasts behind a router.', (source) =>
    // set-discpeer may find the other nodes all the same.
    (source.of('set-discpeer').length > 0 ? [] : source.links('udp')).flatMap((link) => {
      const tag = link.words[TAG]?.text ?? '';
      const lines = source.of('set-addr').filter(({ words }) => words[2]?.text === tag);
      return mutationOf(
        lines.map(({ whole }) => removed(whole)),
        [link.start],
      );
    }),
  ),
  mistake('own id excluded', 'A node that takes no notice of itself is in no cluster.', (source) =>
    source.beside.some(({ name }) => name === 'llthosts') ? rewritten(source.of('exclude'), 1, '0-31') : [],
  ),
  mistake('a backslash at the end of a line', 'No page says that a line goes on in the next one.', (source) =>
    source.statements
      .slice(0, -1)
      .filter(({ words }) => words.length > 1)
      .map(({ end }) => ({ changes: [{ start: end, end, text: ' \\' }] })),
  ),
  mistake('a directive below start', 'start is the last line.', (source) =>
    source.of('start').map((statement) => ({ changes: [lineBehind(statement, 'set-timer oos:12')] })),
  ),
];

/** What people do wrong in an llttab. */
export const llttabMistakes: readonly NodeMistake[] = [
  ...fieldMistakes,
  ...valueMistakes,
  ...settingMistakes,
  ...wholeMistakes,
];
