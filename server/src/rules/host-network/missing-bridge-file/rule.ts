import type { NodeFileRule } from '../../../engine/node-file-rule';
import { interfaceOf, otherInterfaces, settingsOf, valueOf } from '../interface-file';

type Data = { bridge: string };

/** A port of a bridge that no file makes. */
export const missingBridgeFile: NodeFileRule<'ifcfg', Data> = {
  id: 'missing-bridge-file',
  title: 'Port of a bridge that has no file',
  severity: 'warning',
  certainty: 'cited',
  languages: ['ifcfg'],
  since: '0.1.0',
  scope: 'document',
  file: 'ifcfg',
  check(subject, report) {
    const settings = settingsOf(subject.tree);
    const bridge = valueOf(settings, 'BRIDGE');
    const place = settings.get('BRIDGE')?.value;
    const names = subject.namesBeside();
    // Bridges that begin like this are made by libvirt.
    if (bridge === undefined || place === undefined || names === undefined || bridge.startsWith('virbr')) return;
    // NetworkManager finds a bridge by the UUID of its connection as well.
    if (UUID.test(bridge)) return;
    const others = otherInterfaces(subject);
    if (names.has(`ifcfg-${bridge}`) || others.some((file) => interfaceOf(file) === bridge)) return;
    // A file that lies alone in its folder is a copy rather than all there is.
    report({ start: place.start, end: place.end }, { bridge }, { severity: others.length === 0 ? 'hint' : 'warning' });
  },
  message: ({ bridge }) =>
    `There is no "ifcfg-${bridge}" beside this file, so nothing brings the bridge up: the scripts add an empty one for this port at most, which stays down, and the guests have no network. Write that file, with DEVICE=${bridge} and TYPE=Bridge.`,
};

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
