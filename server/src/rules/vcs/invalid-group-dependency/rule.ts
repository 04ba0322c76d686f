import {
  type DependencyCategory,
  dependencyForms,
  dependencyLegality,
  type DependencyLegality,
  type DependencyLocation,
  type DependencyRigidity,
  type GroupKind,
  groupKindOf,
} from '../../../catalog/vcs/group-dependencies';
import type { ClusterRule, ReportOptions, Severity } from '../../../engine/rule';
import type { GroupDependency, Span } from '../../../syntax/vcs/tree';
import type { LinkData, LinkProblem } from './link-problem';
import { linkRepairs } from './link-repairs';
import { type GroupLink, groupLinks, parallelOf } from '../../../workspace/group-links';

/** A link between two groups in a form that VCS does not know, or not between groups of their kinds. */
export const invalidGroupDependency: ClusterRule<LinkData> = {
  id: 'invalid-group-dependency',
  title: 'Link between groups that VCS does not allow',
  severity: 'error',
  certainty: 'product',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'cluster',
  reads: ['group', 'group-dependency'],
  exact: true,
  check({ cluster }, report) {
    const first = new Map<string, GroupLink>();
    for (const link of groupLinks(cluster)) {
      const { tree, from, to } = link;
      const say = (
        problem: LinkProblem,
        severity: Severity,
        more: Partial<LinkData> = {},
        options: ReportOptions = {},
      ): void => {
        const span = problem === 'itself' || problem === 'twice' ? childOf(tree) : wordsOf(tree);
        report(
          { tree, span },
          { problem, written: writtenOf(link), parent: from, child: to, ...more },
          { ...options, severity },
        );
      };
      if (from === to) {
        say('itself', 'error');
        continue;
      }
      const key = `${from}\n${to}`;
      const earlier = first.get(key);
      if (earlier) {
        say(
          'twice',
          'hint',
          {},
          { related: [{ tree: earlier.tree, span: childOf(earlier.tree), message: 'The first link' }] },
        );
        continue;
      }
      first.set(key, link);
      judgeForm(link, say);
    }
  },
  message(data) {
    const { problem, written, parent, child, kinds = '', legal = [] } = data;
    const instead = legal.length === 0 ? '' : ` Allowed here: ${legal.join(', ')}.`;
    switch (problem) {
      case 'itself':
        return `The group "${parent}" requires itself. It could never start, and the configuration is not loaded. Name the group that it really needs, or remove the line.`;
      case 'twice':
        return `The group "${parent}" requires "${child}" a second time. Two groups are believed to have one link at most (unconfirmed): keep the one that is meant.`;
      case 'word-order':
        return `"${written}" is no form of a group dependency, and the configuration is not loaded. Write "requires group ${child}", then online or offline, then local, global, remote or site, then soft, firm or hard.${instead}`;
      case 'form':
        return `VCS knows no group dependency "${written}", and the link is refused.${instead}`;
      case 'offline-rigidity':
        return `"${written}": an offline dependency has no soft, firm or hard, and the configuration is not loaded. Leave the last word out.`;
      case 'no-rigidity':
        return `"${written}" does not say how hard "${parent}" is tied to "${child}". VCS is believed to take it for firm (unconfirmed): then "${parent}" goes offline when "${child}" faults. Add soft, firm or hard.`;
      case 'kinds':
        return `"${written}" cannot link ${kinds}. VCS refuses the link, and the cluster does not load the configuration.${instead}`;
    }
  },
  fix: linkRepairs,
};

type Say = (problem: LinkProblem, severity: Severity, more?: Partial<LinkData>) => void;

function judgeForm(link: GroupLink, say: Say): void {
  const { category, location, rigidity } = link;
  if (category === undefined || location === undefined) return;
  const form = dependencyForms.find((known) => known.category === category && known.location === location);
  if (form === undefined) {
    const known = dependencyForms.some((other) => other.category === category);
    const placed = dependencyForms.some((other) => other.location === location);
    return say(known && placed ? 'form' : 'word-order', 'error', { legal: formsOf(category) });
  }
  if (rigidity !== undefined && form.rigidities.length === 0) return say('offline-rigidity', 'error');
  const row = rowOf(link);
  if (row !== undefined) {
    if (row.legal) return;
    const kinds = `${kindPhrase(link.from, row.parent)} to ${kindPhrase(link.to, row.child)}`;
    return say('kinds', row.confidence === 'high' ? 'error' : 'warning', {
      kinds,
      legal: legalForms(row.parent, row.child),
    });
  }
  if (rigidity !== undefined && !form.rigidities.includes(rigidity as DependencyRigidity)) {
    // "hard" beyond one system is in no table, which is not the same as being forbidden by one.
    return say('form', isRigidity(rigidity) ? 'warning' : 'error', { legal: formsOf(category) });
  }
  if (rigidity === undefined && form.rigidities.length > 0) {
    const pair = kindsOf(link);
    // Where no rigidity would make the link legal, that is the mistake, not the missing word.
    const legal = pair && legalForms(...pair);
    const here = `${category} ${location}`;
    if (pair && form.location !== 'site' && legal && !legal.some((other) => other.startsWith(here))) {
      const kinds = `${kindPhrase(link.from, pair[0])} to ${kindPhrase(link.to, pair[1])}`;
      return say('kinds', 'error', { kinds, legal });
    }
    say('no-rigidity', 'hint');
  }
}

function isRigidity(word: string): boolean {
  return word === 'soft' || word === 'firm' || word === 'hard';
}

function kindsOf({ parent, child }: GroupLink): [GroupKind, GroupKind] | undefined {
  const of = (group: GroupLink['child']): GroupKind | undefined => {
    const parallel = group && parallelOf(group);
    return parallel === undefined ? undefined : groupKindOf(parallel);
  };
  const parentKind = of(parent);
  const childKind = of(child);
  return parentKind && childKind ? [parentKind, childKind] : undefined;
}

function rowOf(link: GroupLink): DependencyLegality | undefined {
  const kinds = kindsOf(link);
  return (
    kinds &&
    dependencyLegality.find(
      ({ parent, child, category, location, rigidity }) =>
        parent === kinds[0] &&
        child === kinds[1] &&
        category === (link.category as DependencyCategory) &&
        location === (link.location as DependencyLocation) &&
        rigidity === link.rigidity,
    )
  );
}

function legalForms(parent: GroupKind, child: GroupKind): string[] {
  return dependencyLegality
    .filter((row) => row.legal && row.parent === parent && row.child === child)
    .map(({ category, location, rigidity }) =>
      [category, location, rigidity].filter((word) => word !== undefined).join(' '),
    );
}

function formsOf(category: string): string[] {
  const known = dependencyForms.some((form) => form.category === category);
  return dependencyForms
    .filter((form) => !known || form.category === category)
    .map(({ category: word, location, rigidities }) =>
      rigidities.length === 0 ? `${word} ${location}` : `${word} ${location} ${rigidities.join('|')}`,
    );
}

function kindPhrase(name: string, kind: GroupKind): string {
  return `the ${kind} group "${name}"`;
}

function childOf(tree: GroupDependency): Span {
  return tree.child ?? { first: 0, last: 0 };
}

function wordsOf({ category, location, rigidity, ...tree }: GroupDependency): Span {
  const first = category ?? childOf(tree);
  return { first: first.first, last: (rigidity ?? location ?? first).last };
}

function writtenOf({ category, location, rigidity }: GroupLink): string {
  return [category, location, rigidity].filter((word) => word !== undefined).join(' ');
}
