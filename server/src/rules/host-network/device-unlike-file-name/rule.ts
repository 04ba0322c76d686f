import type { NodeFileRule } from '../../../engine/node-file-rule';
import { changeTo } from '../../line-edits';
import { fileSuffix, settingsOf, valueOf } from '../interface-file';

type Data = { device: string; suffix: string };

/** DEVICE with another name than that of the file. */
export const deviceUnlikeFileName: NodeFileRule<'ifcfg', Data> = {
  id: 'device-unlike-file-name',
  title: 'DEVICE that is not the interface in the name of the file',
  severity: 'warning',
  certainty: 'cited',
  languages: ['ifcfg'],
  since: '0.1.0',
  scope: 'document',
  file: 'ifcfg',
  check(subject, report) {
    const settings = settingsOf(subject.tree);
    const device = valueOf(settings, 'DEVICE');
    const place = settings.get('DEVICE')?.value;
    const suffix = fileSuffix(subject);
    if (place === undefined || device === undefined || !INTERFACE.test(suffix) || isCopyName(suffix, device)) return;
    // NetworkManager calls the file by the name of the connection, which may be that of another interface.
    if (valueOf(settings, 'NAME') === suffix) return;
    report({ start: place.start, end: place.end }, { device, suffix });
  },
  message: ({ device, suffix }) =>
    `The file is that of "${suffix}", but sets up "${device}": "ifup ${suffix}" does not do what it says, and two files may set up one interface. Change DEVICE, or the name of the file.`,
  fix: (subject) => [changeTo(subject.data.suffix, subject)],
};

/** Names of files that can only mean an interface; connections of NetworkManager may have any name. */
const INTERFACE = /^(?:(?:eth|em|eno|ens|br|virbr|bond|team|ib|vlan)\d+|enp\d\w*|p\d+p\d+)(?:[.:]\d+)?$/;

/** `ifcfg-br0.1` may be a copy of `ifcfg-br0`, and `ifcfg-eth0:1` a second address of `eth0`. */
function isCopyName(suffix: string, device: string): boolean {
  return suffix === device || (suffix.startsWith(device) && /^[^A-Za-z0-9]/.test(suffix.slice(device.length)));
}
