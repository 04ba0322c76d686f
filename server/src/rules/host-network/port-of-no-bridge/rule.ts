import { BRIDGE_TYPE } from '../../../catalog/llt/ifcfg';
import type { NodeFileRule } from '../../../engine/node-file-rule';
import { changeTo, lineBehind, listed } from '../../line-edits';
import {
  fileSuffix,
  interfaceOf,
  isMisread,
  otherInterfaces,
  settingsOf,
  shellAssignments,
  valueOf,
} from '../interface-file';

type Data = { name: string; ports: readonly string[]; type: string | undefined };

/** An interface that others name as their bridge, but that is none. */
export const portOfNoBridge: NodeFileRule<'ifcfg', Data> = {
  id: 'port-of-no-bridge',
  title: 'Interface that others name as their bridge, without TYPE=Bridge',
  severity: 'warning',
  certainty: 'cited',
  languages: ['ifcfg'],
  since: '0.1.0',
  scope: 'document',
  file: 'ifcfg',
  check(subject, report) {
    const assignments = shellAssignments(subject.tree);
    const settings = settingsOf(subject.tree);
    const name = valueOf(settings, 'DEVICE') ?? fileSuffix(subject);
    const type = settings.get('TYPE');
    const place = type?.value ?? settings.get('DEVICE')?.value ?? assignments[0]?.key;
    if (place === undefined || isMisread(subject.tree, 'TYPE')) return;
    if (type !== undefined && !/^(?:Ethernet|Bond|Vlan|Team|Tap|InfiniBand|Wireless)?$/i.test(type.value.text)) return;
    const ports = otherInterfaces(subject).filter((file) => valueOf(settingsOf(file.tree), 'BRIDGE') === name);
    if (ports.length === 0) return;
    const related = ports.flatMap((file) => {
      const bridge = settingsOf(file.tree).get('BRIDGE')?.value;
      return bridge ? [{ start: bridge.start, end: bridge.end, uri: file.uri, message: 'A port of it' }] : [];
    });
    const data = { name, ports: ports.map(interfaceOf), type: type?.value.text };
    report({ start: place.start, end: place.end }, data, { related });
  },
  message: ({ name, ports, type }) => {
    const is = type === undefined || type === '' ? 'has no TYPE' : `has TYPE=${type}`;
    return `${listed(ports)} would be ${ports.length === 1 ? 'a port' : 'ports'} of "${name}", which ${is} so the scripts look for a card of that name instead of making a bridge: the guests have no network. Write TYPE=${BRIDGE_TYPE}.`;
  },
  fix: (subject) =>
    subject.data.type === undefined
      ? [
          {
            title: `Add TYPE=${BRIDGE_TYPE}`,
            safe: false,
            edits: [lineBehind(subject.text, subject, `TYPE=${BRIDGE_TYPE}`)],
          },
        ]
      : [changeTo(BRIDGE_TYPE, subject)],
};
