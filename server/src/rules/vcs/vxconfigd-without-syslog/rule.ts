import type { DeclarationRule, FixEdit } from '../../../engine/rule';
import { attributesNamed, itemsOf } from '../../../syntax/vcs/tree';
import { addAttribute } from '../../add-attribute';
import { isNotWritten } from '../../surely-unset';

type Data = { resource: string; written: boolean };

/** A CVMVxconfigd resource that starts the daemon without its log. */
export const vxconfigdWithoutSyslog: DeclarationRule<Data> = {
  id: 'vxconfigd-without-syslog',
  title: 'CVMVxconfigd without the argument syslog',
  severity: 'hint',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'declaration',
  kinds: ['resource'],
  types: ['CVMVxconfigd'],
  check({ tree, type }, report) {
    if (tree.kind !== 'resource' || tree.name === undefined) return;
    const resource = tree.name.text;
    const written = attributesNamed(tree, 'CVMVxconfigdArgs');
    if (written.length === 0) {
      const isSet = (type?.attributes.get('CVMVxconfigdArgs')?.default ?? '').includes('syslog');
      if (!isSet && isNotWritten(tree, type, 'CVMVxconfigdArgs'))
        report({ tree, span: tree.name }, { resource, written: false });
      return;
    }
    for (const attribute of written) {
      if (attribute.broken || attribute.value === undefined) continue;
      // The log may be asked for by other words, such as "-x syslog".
      if (itemsOf(attribute.value).some(({ key }) => key.text.includes('syslog'))) continue;
      report({ tree, span: attribute.value }, { resource, written: true });
    }
  },
  message: ({ resource }) =>
    `"${resource}" starts vxconfigd without the argument "syslog", which the guide recommends. ` +
    'Then the messages of the daemon are not in the system log when a disk group cannot be imported. Add syslog to CVMVxconfigdArgs.',
  fix({ tree, span, data: { written }, cluster }) {
    if (tree.kind !== 'resource') return [];
    const edits = written ? intoList(tree, span) : addAttribute(cluster, tree, 'CVMVxconfigdArgs = { syslog }');
    return edits.length === 0 ? [] : [{ title: 'Add syslog to CVMVxconfigdArgs', safe: false, edits }];
  },
};

/** The word behind the last item of the list, or in place of an empty one. */
function intoList(tree: FixEdit['tree'], span: FixEdit['span']): readonly FixEdit[] {
  const value =
    tree.kind === 'resource' ? tree.attributes.find(({ value: one }) => one?.first === span.first)?.value : undefined;
  if (value?.kind !== 'list') return [];
  const last = value.items.at(-1);
  if (last === undefined) return [{ tree, span, how: 'replace', text: '{ syslog }' }];
  return last.equals ? [] : [{ tree, span: last.key, how: 'after', text: ', syslog' }];
}
