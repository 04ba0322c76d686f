import { ifcfgKeyNamed } from '../../../catalog/llt/ifcfg';
import type { NodeFileRule } from '../../../engine/node-file-rule';
import { changeTo, listed } from '../../line-edits';
import { isComputed, settingsOf } from '../interface-file';
import { faultOfValue, type ValueFault } from '../value-forms';

type Data = {
  key: string;
  value: string;
  fault: ValueFault['fault'];
  known: readonly string[];
  meant: string | undefined;
  isSure: boolean;
};

/** A value that a key of an ifcfg file cannot have. */
export const invalidIfcfgValue: NodeFileRule<'ifcfg', Data> = {
  id: 'invalid-ifcfg-value',
  title: 'Value that a key of an ifcfg file cannot have',
  severity: 'warning',
  certainty: 'cited',
  languages: ['ifcfg'],
  since: '0.1.0',
  scope: 'document',
  file: 'ifcfg',
  check({ tree }, report) {
    for (const { key, value } of settingsOf(tree).values()) {
      const fact = ifcfgKeyNamed(key.text);
      if (fact === undefined || value.text === '' || isComputed(value.text)) continue;
      const found = faultOfValue(fact, value.text);
      if (found === undefined) continue;
      const { fault, known, meant, isSure } = found;
      report(
        value,
        { key: key.text, value: value.text, fault, known, meant, isSure },
        { severity: isSure ? 'warning' : 'hint' },
      );
    }
  },
  message: ({ key, value, fault, known, meant, isSure }) => {
    const advice = meant === undefined ? '' : ` Did you mean "${meant}"?`;
    switch (fault) {
      case 'word':
        return `"${key}" has the values ${listed(known, 'or')}, and their case counts; with "${value}" the interface ${isSure ? 'is not' : 'may not be'} set up as it was meant.${advice}`;
      case 'boolean':
        return `"${value}" is neither yes nor no for "${key}", so the scripts go on as if nobody had said anything.${advice}`;
      case 'address':
        return `"${value}" is no IPv4 address: the interface comes up without it, and VCS and guests do not reach the host.${advice}`;
      case 'prefixed':
        return `The length of the network part stands in PREFIX, not behind the address: with "${value}" the interface comes up without an address. Write "${meant ?? ''}" and PREFIX=${known.join()}.`;
      case 'netmask':
        return `"${value}" is no netmask: the host takes the wrong addresses for neighbours, or the interface does not come up.${advice}`;
      case 'mac':
        return `"${value}" is no MAC address as the scripts compare it, six pairs with colons: they leave the card alone, since it has another one.${advice}`;
      case 'number':
        return `"${key}" is a whole number, not "${value}": the scripts fail at this line, and the interface is not set up as it was meant.${advice}`;
      case 'range':
        return `"${key}" is ${value}, but has to be ${known.join(' to ')}: the interface ${isSure ? 'is not' : 'may not be'} set up as it was meant.`;
    }
  },
  fix: (subject) => (subject.data.meant === undefined ? [] : [changeTo(subject.data.meant, subject)]),
};
