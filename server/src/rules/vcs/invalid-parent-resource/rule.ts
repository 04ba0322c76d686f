import type { GroupRule, RelatedPlace, Severity } from '../../../engine/rule';
import type { ResourceDeclaration, ResourceDependency } from '../../../syntax/vcs/tree';
import { catalogName } from '../../definition-certainty';
import { turnRound } from './turn-round';
import type { ResourceType } from '../../../workspace/resource-type';

type Data = {
  resource: string;
  type: string;
  operations: string;
  basis: 'user' | 'catalog' | 'unconfirmed';
  source: string | undefined;
};

/** A resource that VCS only watches, or never takes offline, as parent of another. */
export const invalidParentResource: GroupRule<Data> = {
  id: 'invalid-parent-resource',
  title: 'Persistent resource as parent of a dependency',
  severity: 'error',
  certainty: 'product',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'group',
  check({ resources, dependencies, names }, report) {
    const parents = new Set(dependencies.map(({ parent }) => parent.text));
    const isPersistentParent = ({ name, type: { text } }: ResourceDeclaration): boolean => {
      const operations = name && parents.has(name.text) ? names.type(text)?.operations : undefined;
      return operations === 'None' || operations === 'OnOnly';
    };
    if (!resources.some(isPersistentParent)) return;
    // Two that require each other are a circle, of which dependency-cycle tells: the one way round is right.
    const links = new Set(
      dependencies.flatMap(({ parent, children }) => children.map(({ text }) => `${parent.text} ${text}`)),
    );
    const requires = (parent: string, child: string): boolean => links.has(`${parent} ${child}`);
    const byParent = new Map<string, ResourceDependency[]>();
    for (const tree of dependencies) {
      if (tree.problems.length > 0 || tree.children.some(({ text }) => requires(text, tree.parent.text))) continue;
      const known = byParent.get(tree.parent.text);
      if (known) known.push(tree);
      else byParent.set(tree.parent.text, [tree]);
    }
    for (const { name, type: typeName } of resources) {
      const uses = name && byParent.get(name.text);
      const type = uses && names.type(typeName.text);
      const [first, ...others] = uses ?? [];
      if (!type || !first || (type.operations !== 'None' && type.operations !== 'OnOnly')) continue;
      byParent.delete(first.parent.text);
      const related = others.map((tree): RelatedPlace => ({
        tree,
        span: tree.parent,
        message: `"${tree.parent.text}" is a parent here too.`,
      }));
      const basis = basisOf(type);
      report(
        { tree: first, span: first.parent },
        { resource: first.parent.text, type: type.name, operations: type.operations, basis, source: type.source },
        { severity: SEVERITY[basis], related },
      );
    }
  },
  message: ({ resource, type, operations, basis, source }) =>
    `"${resource}" cannot be a parent: ${whoSays(basis, source)} the type "${type}" has the operations ${operations}, ` +
    `so VCS ${operations === 'None' ? 'only watches such a resource' : 'never takes such a resource offline'}. ` +
    `A parent has to go online after its children and offline before them${basis === 'user' ? ', and the configuration is not loaded' : ''}. ` +
    'Turn the dependency round, or remove it.',
  fix: turnRound,
};

const SEVERITY: Readonly<Record<Data['basis'], Severity>> = { user: 'error', catalog: 'warning', unconfirmed: 'hint' };

function whoSays(basis: Data['basis'], source: string | undefined): string {
  if (basis === 'user') return 'by the types file of this cluster';
  return `by ${catalogName(source)}${basis === 'unconfirmed' ? ' (unconfirmed)' : ''}`;
}

function basisOf(type: ResourceType): Data['basis'] {
  if (type.authority === 'user') return 'user';
  return type.operationsConfidence === 'high' || type.operationsConfidence === 'med' ? 'catalog' : 'unconfirmed';
}
