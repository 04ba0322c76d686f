import { ifcfgKeyInOtherCase, ifcfgKeyNamed } from '../../../catalog/llt/ifcfg';
import type { NodeFileRule, NodeFileSubject } from '../../../engine/node-file-rule';
import { isComputed } from '../interface-file';

type Data = { fault: 'around' | 'no-sign' | 'inside'; key: string; meant: string | undefined };

/** A line that a shell does not take for an assignment. */
export const spacedIfcfgAssignment: NodeFileRule<'ifcfg', Data> = {
  id: 'spaced-ifcfg-assignment',
  title: 'Assignment with blanks that a shell takes for a command',
  severity: 'warning',
  certainty: 'cited',
  languages: ['ifcfg'],
  since: '0.1.0',
  scope: 'document',
  file: 'ifcfg',
  check({ tree, text }, report) {
    for (const { key, value, written, isSpaced } of tree.assignments) {
      const name = key.text;
      if (!/^[A-Z]\w*$/.test(name) && !isKnown(name)) continue;
      const place = { start: key.start, end: written.end };
      const content = text.slice(written.start, written.end);
      const hasBlank = /[ \t]/.test(content);
      if (isSpaced)
        report(place, {
          fault: 'around',
          key: name,
          meant: hasBlank && content === value.text ? undefined : `${name}=${content}`,
        });
      else if (hasBlank && content === value.text && !isComputed(content) && !/["'&|()<>]/.test(content))
        report(place, { fault: 'inside', key: name, meant: `${name}="${content}"` });
    }
    for (const found of withoutSign(tree)) {
      // A word alone is what somebody is typing.
      const severity = found.meant === undefined ? 'hint' : 'warning';
      report(found.place, { fault: 'no-sign', key: found.key, meant: found.meant }, { severity });
    }
  },
  message: ({ fault, key, meant }) => {
    const advice = meant === undefined ? '' : ` Write ${meant}.`;
    if (fault === 'inside')
      return `A value with blanks needs quotes: a shell takes the second word for a command, and "${key}" is not set.${advice}`;
    const what = fault === 'around' ? 'With blanks around the "="' : 'Without a "="';
    return `${what} a shell takes "${key}" for a command: nothing is set, and the interface comes up in another way than the file says.${advice}`;
  },
  fix: ({ data: { meant }, start, end }) =>
    meant === undefined ? [] : [{ title: `Change to ${meant}`, safe: false, edits: [{ start, end, text: meant }] }],
};

function isKnown(name: string): boolean {
  return (ifcfgKeyNamed(name) ?? ifcfgKeyInOtherCase(name)) !== undefined;
}

interface SignlessLine {
  readonly place: { readonly start: number; readonly end: number };
  readonly key: string;
  readonly meant: string | undefined;
}

/** Lines that begin with a known key and have no sign: `ONBOOT yes`, `ONBOOT: yes`. */
function withoutSign({ others }: NodeFileSubject<'ifcfg'>['tree']): SignlessLine[] {
  return others.flatMap(({ words: [first, second, ...more] }): SignlessLine[] => {
    const key = first?.text.replace(/:$/, '') ?? '';
    if (first === undefined || !ifcfgKeyNamed(key)) return [];
    const isWhole = second !== undefined && (more.length === 0 || more[0]?.text.startsWith('#'));
    const place = { start: first.start, end: (isWhole ? second : first).end };
    return [{ place, key, meant: isWhole ? `${key}=${second.text}` : undefined }];
  });
}
