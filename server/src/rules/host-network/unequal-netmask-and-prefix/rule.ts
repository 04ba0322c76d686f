import type { NodeFileRule } from '../../../engine/node-file-rule';
import { ipv4 } from '../../ip-address';
import { changeTo } from '../../line-edits';
import { maskOfLength, netmaskFault } from '../../netmask';
import { settingsOf } from '../interface-file';

type Data = { netmask: string; prefix: string; mask: string; key: string };

/** A netmask that is not the one of the prefix beside it. */
export const unequalNetmaskAndPrefix: NodeFileRule<'ifcfg', Data> = {
  id: 'unequal-netmask-and-prefix',
  title: 'NETMASK that does not fit PREFIX',
  severity: 'warning',
  certainty: 'cited',
  languages: ['ifcfg'],
  since: '0.1.0',
  scope: 'document',
  file: 'ifcfg',
  check({ tree }, report) {
    const settings = settingsOf(tree);
    for (const [name, { value }] of settings) {
      const number = /^NETMASK(\d*)$/.exec(name)?.[1];
      const prefix = number === undefined ? undefined : settings.get(`PREFIX${number}`);
      if (prefix === undefined || !/^\d{1,2}$/.test(prefix.value.text) || Number(prefix.value.text) > 32) continue;
      const mask = maskOfLength(Number(prefix.value.text));
      if (netmaskFault(value.text) || ipv4(value.text) === undefined || value.text === mask) continue;
      const related = [{ start: prefix.key.start, end: prefix.written.end, message: 'The prefix that counts' }];
      report(value, { netmask: value.text, prefix: prefix.value.text, mask, key: prefix.key.text }, { related });
    }
  },
  message: ({ netmask, prefix, mask, key }) =>
    `${key}=${prefix} is ${mask} and wins over the netmask ${netmask}: hosts outside of that network are reached through the gateway, or not at all. Write one of them only, or the same in both.`,
  fix: (subject) => [changeTo(subject.data.mask, subject)],
};
