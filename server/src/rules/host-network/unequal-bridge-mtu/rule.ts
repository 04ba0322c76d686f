import type { NodeFileRule } from '../../../engine/node-file-rule';
import type { Assignment } from '../../../syntax/lines/read-assignments';
import { changeTo } from '../../line-edits';
import { interfaceOf, isMisread, otherInterfaces, settingsOf, valueOf } from '../interface-file';

type Data = { bridge: string; own: string; others: string; isSet: boolean; isOtherSet: boolean };

/** A port whose largest packet is not that of its bridge. */
export const unequalBridgeMtu: NodeFileRule<'ifcfg', Data> = {
  id: 'unequal-bridge-mtu',
  title: 'MTU of a port that is not that of its bridge',
  severity: 'hint',
  certainty: 'advice',
  languages: ['ifcfg'],
  since: '0.1.0',
  scope: 'document',
  file: 'ifcfg',
  check(subject, report) {
    const settings = settingsOf(subject.tree);
    const name = valueOf(settings, 'BRIDGE');
    const bridge = name === undefined ? undefined : otherInterfaces(subject).find((file) => interfaceOf(file) === name);
    const place = settings.get('MTU')?.value ?? settings.get('BRIDGE')?.value;
    if (name === undefined || bridge === undefined || place === undefined) return;
    if (isMisread(subject.tree, 'MTU') || isMisread(bridge.tree, 'MTU')) return;
    const theirs = settingsOf(bridge.tree);
    const [own, others] = [mtuOf(settings), mtuOf(theirs)];
    if (own === undefined || others === undefined || own === others) return;
    const other = theirs.get('MTU')?.value;
    const related = other
      ? [{ start: other.start, end: other.end, uri: bridge.uri, message: `The MTU of "${name}"` }]
      : [];
    const data = {
      own: String(own),
      others: String(others),
      isSet: settings.has('MTU'),
      isOtherSet: theirs.has('MTU'),
    };
    report({ start: place.start, end: place.end }, { bridge: name, ...data }, { related });
  },
  message: ({ bridge, own, others, isSet, isOtherSet }) =>
    `The largest packet of this card has ${own} bytes${isSet ? '' : ' by default'}, that of "${bridge}" ${others}${isOtherSet ? '' : ' by default'}: larger packets of guests are lost on the way, while small ones such as pings arrive. Give both the same MTU.`,
  fix: (subject) => (subject.data.isSet && subject.data.isOtherSet ? [changeTo(subject.data.others, subject)] : []),
};

/** What network cards have where nobody says otherwise. */
const USUAL = 1500;

/** The MTU of a file; undefined where it is no number. */
function mtuOf(settings: ReadonlyMap<string, Assignment>): number | undefined {
  const text = settings.get('MTU')?.value.text ?? '';
  if (text === '') return USUAL;
  return /^\d{1,6}$/.test(text) ? Number(text) : undefined;
}
