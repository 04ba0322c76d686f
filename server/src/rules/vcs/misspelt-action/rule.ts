import { nearestName } from '../../../catalog/nearest-name';
import { agentAttribute } from '../../../catalog/vcs/catalog';
import type { DeclarationRule } from '../../../engine/rule';
import { attributeNamed, itemsOf } from '../../../syntax/vcs/tree';
import { changeName } from '../../change-name';

type Data = { action: string; type: string; nearest: string };

/** An action of a bundled type whose name is nearly the one of an action that its agent has. */
export const misspeltAction: DeclarationRule<Data> = {
  id: 'misspelt-action',
  title: 'Action whose name is nearly one of the agent',
  severity: 'hint',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'declaration',
  kinds: ['type'],
  check({ tree }, report) {
    if (tree.kind !== 'type' || tree.name === undefined) return;
    const list = attributeNamed(tree, 'SupportedActions');
    const known = list && actionsOf(tree.name.text);
    if (known === undefined || list?.broken !== false) return;
    const items = itemsOf(list.value);
    const written = new Set(items.map(({ key }) => key.text));
    for (const { key } of items) {
      if (key.text === '' || known.includes(key.text)) continue;
      const nearest = nearestName(known, key.text);
      if (nearest === undefined || written.has(nearest)) continue;
      report({ tree, span: key }, { action: key.text, type: tree.name.text, nearest });
    }
  },
  message: ({ action, type, nearest }) =>
    `The bundled catalog knows no action "${action}" of the type "${type}" (did you mean "${nearest}"?). ` +
    'hares -action takes only names of this list, and runs the script of that name in the folder of the agent. ' +
    'Correct the name, unless there is a script of that name.',
  fix: (subject) => changeName(subject, subject.data.nearest),
};

/** The actions that the catalog lists for the type, if it lists any. */
function actionsOf(type: string): readonly string[] | undefined {
  const list = agentAttribute(type, 'SupportedActions')?.default;
  if (list === undefined) return undefined;
  return [...list.matchAll(/"([^"]*)"|([^\s{},"]+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}
