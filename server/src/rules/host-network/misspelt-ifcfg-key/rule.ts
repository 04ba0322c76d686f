import { ifcfgKeyInOtherCase, ifcfgKeyNamed, ifcfgKeys } from '../../../catalog/llt/ifcfg';
import { nameDistance } from '../../../catalog/nearest-name';
import type { NodeFileRule } from '../../../engine/node-file-rule';
import { changeTo } from '../../line-edits';
import { settingsOf, shellAssignments } from '../interface-file';

type Data = { key: string; meant: string; isCase: boolean; isSet: boolean; makesBridge: boolean };

/** A key that is read by nobody, since it is written a little different from one that is. */
export const misspeltIfcfgKey: NodeFileRule<'ifcfg', Data> = {
  id: 'misspelt-ifcfg-key',
  title: 'Key of an ifcfg file in the wrong case or misspelt',
  severity: 'warning',
  certainty: 'cited',
  languages: ['ifcfg'],
  since: '0.1.0',
  scope: 'document',
  file: 'ifcfg',
  check({ tree }, report) {
    const settings = settingsOf(tree);
    for (const { key, value } of shellAssignments(tree)) {
      const name = key.text;
      if (ifcfgKeyNamed(name)) continue;
      const isCase = ifcfgKeyInOtherCase(name) !== undefined;
      const meant = isCase ? name.toUpperCase() : nearKey(name);
      if (meant === undefined) continue;
      const makesBridge = meant === 'TYPE' && value.text === 'Bridge';
      // There are hundreds of other keys: that one of them looks like this is possible.
      report(
        key,
        { key: name, meant, isCase, isSet: settings.has(meant), makesBridge },
        { severity: isCase ? 'warning' : 'hint' },
      );
    }
  },
  message: ({ key, meant, isCase, isSet, makesBridge }) => {
    const effect = makesBridge ? 'so no bridge is made and the guests have no network' : 'so the line has no effect';
    const advice = isSet ? `"${meant}" is set as well: remove this line.` : `Write "${meant}".`;
    return isCase
      ? `Keys are upper case; "${key}" is read by nobody, ${effect}. ${advice}`
      : `The bundled catalog knows no key "${key}"; if nobody reads it, the line has no effect. Did you mean "${meant}"?`;
  },
  fix: (subject) => (subject.data.isSet ? [] : [changeTo(subject.data.meant, subject)]),
};

/** The key from which the name differs in one letter; names in lower case are variables of a script. */
function nearKey(name: string): string | undefined {
  if (name.length < 5 || !/^[A-Z]\w*$/.test(name) || /\d$/.test(name)) return undefined;
  return ifcfgKeys.find((key) => key.name.length > 4 && nameDistance(key.name, name.toUpperCase()) === 1)?.name;
}
