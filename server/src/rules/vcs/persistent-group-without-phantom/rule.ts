import type { GroupRule } from '../../../engine/rule';
import type { ResourceType } from '../../../workspace/resource-type';
import { lineBreakOf } from '../../line-break';

type Data = { group: string; types: readonly string[] };

/** A group of resources that VCS only watches, without the Phantom resource that gives it a state. */
export const persistentGroupWithoutPhantom: GroupRule<Data> = {
  id: 'persistent-group-without-phantom',
  title: 'Group of persistent resources without Phantom',
  severity: 'hint',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'group',
  check({ header, resources, resourcesOfType, names }, report) {
    const last = resources.at(-1);
    if (header.name === undefined || last?.name === undefined || resourcesOfType('Phantom').length > 0) return;
    const types = new Set(resources.map(({ type }) => type.text));
    for (const name of types) if (!isPersistent(names.type(name))) return;
    // In an excerpt the resources that VCS starts and stops may be left out.
    if (names.excerpt || !names.certain('resource')) return;
    report(
      { tree: header, span: header.name },
      { group: header.name.text, types: [...types] },
      { related: [{ tree: last, span: last.name, message: `"${last.name.text}" is only watched.` }] },
    );
  },
  message: ({ group, types }) =>
    `The group "${group}" holds only resources that VCS does not start and stop (${types.join(', ')}). ` +
    'Their states do not count when VCS decides whether a group is online, so this group never has a state of its own. ' +
    'Add a Phantom resource.',
  fix({ data: { group }, related, cluster }) {
    const [place] = related;
    if (place?.tree.kind !== 'resource') return [];
    const lineBreak = lineBreakOf(cluster);
    const name = freeName(group.replace(/[^A-Za-z0-9_-]/g, '_'), cluster.structure.byName.resource);
    const text = `${lineBreak}${lineBreak}\tPhantom ${name} (${lineBreak}\t\t)`;
    const span = { first: 0, last: place.tree.tokenCount - 1 };
    return [{ title: 'Add a Phantom resource', safe: false, edits: [{ tree: place.tree, span, how: 'after', text }] }];
  },
};

/** Whether somebody is sure that VCS does not both start and stop resources of the type. */
function isPersistent(type: ResourceType | undefined): boolean {
  if (type?.operations !== 'None' && type?.operations !== 'OnOnly') return false;
  return type.authority === 'user' ? type.complete : type.operationsConfidence !== 'uncited';
}

function freeName(group: string, taken: ReadonlyMap<string, unknown>): string {
  const start = /^[A-Za-z]/.test(group) ? `${group}_phantom` : `phantom_${group}`;
  let name = start;
  for (let number = 2; taken.has(name); number++) name = `${start}_${String(number)}`;
  return name;
}
