import type { GroupRule } from '../../../engine/rule';
import type { ResourceDependency, Span, Word } from '../../../syntax/vcs/tree';
import { dependencyCycles } from '../../../workspace/dependency-cycles';
import { wordWay } from '../../dependency-way';

type Data = { resources: readonly string[] };

/** Resources that depend on one another in a circle. */
export const dependencyCycle: GroupRule<Data> = {
  id: 'dependency-cycle',
  title: 'Circle of resource dependencies',
  severity: 'error',
  certainty: 'product',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'group',
  check({ dependencies }, report) {
    for (const cycle of dependencyCycles(dependencies.flatMap(edgesOf))) {
      const [last, ...others] = cycle;
      if (last === undefined) continue;
      report(
        { tree: last.tree, span: last.span },
        { resources: [last.from, ...cycle.map(({ to }) => to)] },
        {
          related: others.map(({ tree, span, from, to }) => ({
            tree,
            span,
            message: `"${from}" requires "${to}" here.`,
          })),
        },
      );
    }
  },
  message: ({ resources }) =>
    resources.length === 2
      ? `"${resources[0] ?? ''}" requires itself. It would have to be online before it can start, and the configuration is not loaded. Remove the dependency.`
      : `These resources depend on one another in a circle: ${wordWay(resources)}. ` +
        'None of them could start first, and the configuration is not loaded. Remove one of the dependencies.',
  fix({ tree, data: { resources } }) {
    // Of a longer circle nobody but the administrator knows which dependency is one too many.
    if (resources.length !== 2 || tree.kind !== 'dependency' || tree.children.length !== 1) return [];
    const span = { first: 0, last: tree.tokenCount - 1 };
    return [{ title: 'Remove the dependency', safe: false, edits: [{ tree, span, how: 'remove', text: '' }] }];
  },
};

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly tree: ResourceDependency;
  readonly span: Span;
}

function edgesOf(tree: ResourceDependency): Edge[] {
  if (tree.problems.length > 0) return [];
  // Of `atleast 2 from a,b` each child counts by itself.
  const spanOf = (child: Word): Span =>
    tree.atLeast === undefined ? { first: tree.parent.first, last: child.last } : child;
  return tree.children.map((child) => ({ from: tree.parent.text, to: child.text, tree, span: spanOf(child) }));
}
