import { misspelt, removed } from '../mutations/mutation';
import {
  lineBehind,
  mutationOf,
  type NodeMistake,
  type NodeSource,
  rewritten,
  type Statement,
  swapped,
  without,
  written,
} from './node-source';

type Places = NodeMistake['places'];

const inFile =
  (file: NodeMistake['file']) =>
  (name: string, oracle: string, places: Places): NodeMistake => ({ name, file, oracle, places });

const llthosts = inFile('llthosts');
const gabtab = inFile('gabtab');
const vxfenmode = inFile('vxfenmode');
const ifcfg = inFile('ifcfg');

const ENTRY = 'A line is an id and a name, each of them once.';

const llthostsMistakes: readonly NodeMistake[] = [
  llthosts('an id used twice', ENTRY, ({ statements }) =>
    rewritten(statements.slice(1), 0, statements[0]?.words[0]?.text ?? ''),
  ),
  llthosts('a name used twice', ENTRY, ({ statements }) =>
    rewritten(statements.slice(1), 1, statements[0]?.words[1]?.text ?? ''),
  ),
  llthosts('an id that is none', ENTRY, ({ statements }) => rewritten(statements.slice(1), 0, 'one', '-1', '1:', '64')),
  llthosts('id and name swapped', ENTRY, ({ statements }) =>
    statements.flatMap((statement) => mutationOf(swapped(statement, 0, 1))),
  ),
  llthosts('a name left out', ENTRY, ({ statements }) =>
    statements.flatMap((statement) => mutationOf(without(statement, 1))),
  ),
  llthosts('a word too many', ENTRY, ({ statements }) =>
    statements.map(({ end }) => ({ changes: [{ start: end, end, text: ' more' }] })),
  ),
  llthosts('two lines in one', ENTRY, ({ statements }) =>
    statements.slice(1).map((statement, at) => ({
      changes: [{ start: statements[at]?.end ?? 0, end: statement.start, text: ' ' }],
    })),
  ),
];

const commandOf = ({ statements }: NodeSource): Statement[] =>
  statements.filter(({ words }) => words[0]?.text.endsWith('gabconfig'));

const BOOT = 'gabtab configures GAB and says how many nodes have to be there: gabconfig -c -nN.';

const gabtabMistakes: readonly NodeMistake[] = [
  gabtab('the placeholder of the guide', BOOT, (source) => rewritten(commandOf(source), 2, '-nN', '-n<N>', '-n#')),
  gabtab('a number of nodes that is none', BOOT, (source) => rewritten(commandOf(source), 2, '-ntwo', '-n0', '-n')),
  gabtab('one node alone', BOOT, (source) => rewritten(commandOf(source), 2, '-n1')),
  gabtab('without -c', BOOT, (source) => commandOf(source).flatMap((line) => mutationOf(without(line, 1)))),
  gabtab('without -n', BOOT, (source) => commandOf(source).flatMap((line) => mutationOf(without(line, 2)))),
  gabtab('seeded by hand', 'gabconfig -x seeds the cluster whatever nodes are there.', (source) => [
    ...rewritten(commandOf(source), 2, '-x'),
    ...commandOf(source).map(({ end }) => ({ changes: [{ start: end, end, text: ' -x' }] })),
  ]),
  gabtab('an option that there is not', 'The manual page lists the options.', (source) =>
    commandOf(source).map(({ end }) => ({ changes: [{ start: end, end, text: ' -z' }] })),
  ),
  gabtab('another command', BOOT, (source) => rewritten(commandOf(source), 0, '/sbin/gabcofnig', '/sbin/gab-config')),
];

/** Assignments to keys of that pattern. */
const assigned = ({ statements }: NodeSource, pattern: RegExp): Statement[] =>
  statements.filter(({ text }) => pattern.test(keyOf(text)));

function keyOf(line: string): string {
  return line.slice(0, Math.max(0, line.indexOf('='))).trim();
}

/** The same assignment with another value. */
function valued(statements: readonly Statement[], ...values: readonly string[]): ReturnType<Places> {
  return statements.flatMap((line) =>
    values.map((value) => ({
      changes: [{ start: line.start + line.text.indexOf('=') + 1, end: line.end, text: value }],
    })),
  );
}

/** The same assignment with another key. */
function keyed(statements: readonly Statement[], rename: (key: string) => string): ReturnType<Places> {
  return statements.flatMap(({ start, text }) => {
    const key = keyOf(text);
    const renamed = rename(key);
    return renamed === key ? [] : mutationOf([written({ start, end: start + key.length, text: key }, renamed)]);
  });
}

const starts = ({ statements }: NodeSource): number[] => statements.map(({ start }) => start);
const KEYS = 'The manual page and the guides list the keys and their values.';
const POINTS = 'Customized fencing needs a mechanism and an odd number of coordination points.';

const vxfenmodeMistakes: readonly NodeMistake[] = [
  vxfenmode('a key misspelt', KEYS, (source, random) =>
    keyed(assigned(source, /^(?:vxfen_|scsi3_)/), (key) => misspelt(key, random)),
  ),
  vxfenmode('a mode that there is not', KEYS, (source) =>
    valued(assigned(source, /^vxfen_mode$/), 'scsi-3', 'custom', 'cps', 'SCSI3'),
  ),
  vxfenmode('a value that a key does not have', KEYS, (source) => [
    ...valued(assigned(source, /^vxfen_mechanism$/), 'cp', 'CPS', 'server'),
    ...valued(assigned(source, /^scsi3_disk_policy$/), 'mpath', 'DMP'),
    ...valued(assigned(source, /^vxfen_honor_cp_order$/), 'yes', '2'),
  ]),
  vxfenmode('a key that stands there twice', KEYS, (source) =>
    assigned(source, /^vxfen_(?:mode|mechanism)$|^scsi3/).map((line) => ({ changes: [lineBehind(line, line.text)] })),
  ),
  vxfenmode('no mechanism', POINTS, (source) =>
    assigned(source, /^vxfen_mechanism$/).map(({ whole }) => ({
      changes: [removed(whole)],
      alsoRight: assigned(source, /^vxfen_mode$/).map(({ start }) => start),
    })),
  ),
  vxfenmode('no mode', KEYS, (source) =>
    // A file without anything is still to be written.
    (source.statements.length > 1 ? assigned(source, /^vxfen_mode$/) : []).map(({ whole }) => ({
      changes: [removed(whole)],
      alsoRight: starts(source),
    })),
  ),
  vxfenmode('a coordination point less', POINTS, (source) =>
    // How many disks a disk group has, the file does not say.
    (assigned(source, /^vxfendg$/).length > 0 ? [] : assigned(source, /^cps\d$/)).map(({ whole }) => ({
      changes: [removed(whole)],
      alsoRight: starts(source),
    })),
  ),
  vxfenmode('a server named twice', POINTS, (source) => {
    const [first, second] = assigned(source, /^cps\d$/);
    return first && second ? valued([second], first.text.slice(first.text.indexOf('=') + 1)) : [];
  }),
  vxfenmode('a server without brackets', 'A server is written [host]:port.', (source) =>
    valued(
      assigned(source, /^cps\d$/),
      'cps9.harbour.example:443',
      '[cps9.harbour.example:443',
      '[cps9.harbour.example]:',
    ),
  ),
  vxfenmode('what belongs into the start file', 'VXFEN_START stands in /etc/sysconfig/vxfen.', ({ statements }) =>
    statements.slice(-1).map((line) => ({ changes: [lineBehind(line, 'VXFEN_START=1')] })),
  ),
  vxfenmode('an equals sign left out', 'A line is key=value.', ({ statements }) =>
    statements.map(({ start, text }) => ({
      changes: [{ start: start + text.indexOf('='), end: start + text.indexOf('=') + 1, text: ' ' }],
    })),
  ),
];

const vxfendgMistakes: readonly NodeMistake[] = [
  inFile('vxfendg')('two words', 'The file holds the name of one disk group.', ({ statements }) =>
    statements.map(({ end }) => ({ changes: [{ start: end, end, text: ' otherdg' }] })),
  ),
  inFile('vxfendg')('an assignment', 'The file holds the name of one disk group.', ({ statements }) =>
    statements.map(({ start }) => ({ changes: [{ start, end: start, text: 'vxfendg=' }] })),
  ),
];

const SCRIPT = 'The network scripts read the file as a shell does, and look at certain keys and values.';
const ports = (source: NodeSource): boolean => assigned(source, /^BRIDGE$/).length > 0;

const ifcfgMistakes: readonly NodeMistake[] = [
  ifcfg('a key in lower case', SCRIPT, (source) => keyed(source.statements.slice(), (key) => key.toLowerCase())),
  ifcfg('the device of another file', SCRIPT, (source) =>
    valued(assigned(source, /^DEVICE$/), 'eth7', 'br7').filter(() => source.name !== 'ifcfg-eth7'),
  ),
  ifcfg('a bridge that is none', SCRIPT, (source) =>
    valued(
      assigned(source, /^TYPE$/).filter(({ text }) => text.includes('Bridge')),
      'bridge',
      'Ethernet',
    ),
  ),
  ifcfg('no TYPE=Bridge', SCRIPT, (source) =>
    assigned(source, /^TYPE$/)
      .filter(({ text }) => text.includes('Bridge'))
      .map(({ whole }) => ({ changes: [removed(whole)], alsoRight: starts(source) })),
  ),
  ifcfg('a bridge that has no file', SCRIPT, (source) => valued(assigned(source, /^BRIDGE$/), 'br9')),
  ifcfg('an address on a port', 'The address belongs to the bridge.', (source) =>
    ports(source)
      ? source.statements.slice(-1).map((line) => ({ changes: [lineBehind(line, 'IPADDR=192.0.2.99')] }))
      : [],
  ),
  ifcfg('another MTU than the bridge', 'Packets larger than the MTU of the other are lost.', (source) =>
    ports(source) ? valued(assigned(source, /^MTU$/), '1500', '1501') : [],
  ),
  ifcfg('a value that is none', SCRIPT, (source) => [
    ...valued(assigned(source, /^ONBOOT$/), 'ja', 'yes!'),
    ...valued(assigned(source, /^(?:IPADDR|GATEWAY)$/), '192.0.2', '192.0.2.300'),
    ...valued(assigned(source, /^HWADDR$/), '52:54:00:1a:00', '52-54-00-1a-00-00'),
    ...valued(assigned(source, /^PREFIX$/), '33', '255.255.255.0'),
    ...valued(assigned(source, /^MTU$/), 'jumbo'),
    ...valued(assigned(source, /^DELAY$/), 'none'),
  ]),
  ifcfg('blanks around the equals sign', SCRIPT, ({ statements }) =>
    statements.map(({ start, text }) => {
      const at = start + text.indexOf('=');
      return { changes: [{ start: at, end: at + 1, text: ' = ' }] };
    }),
  ),
  ifcfg('a key set twice', SCRIPT, (source) =>
    // A port that asks for an address is a mistake of its own.
    assigned(source, ports(source) ? /^ONBOOT$/ : /^(?:ONBOOT|BOOTPROTO)$/).map((line) => ({
      changes: [lineBehind(line, `${keyOf(line.text)}=${keyOf(line.text) === 'ONBOOT' ? 'no' : 'dhcp'}`)],
      alsoRight: [line.start],
    })),
  ),
  ifcfg('a netmask beside another prefix', SCRIPT, (source) =>
    assigned(source, /^PREFIX$/).map((line) => ({
      changes: [lineBehind(line, 'NETMASK=255.255.0.0')],
      alsoRight: [line.start],
    })),
  ),
];

/** What people do wrong in the other files of a node. */
export const kinMistakes: readonly NodeMistake[] = [
  ...llthostsMistakes,
  ...gabtabMistakes,
  ...vxfenmodeMistakes,
  ...vxfendgMistakes,
  ...ifcfgMistakes,
];
