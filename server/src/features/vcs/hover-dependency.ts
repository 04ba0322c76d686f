import type { DependencyCategory, DependencyLocation, DependencyRigidity } from '../../catalog/vcs/group-dependencies';
import { reactionTo } from '../../catalog/vcs/group-dependency-reactions';
import { dependencyWord } from '../../catalog/vcs/dependency-words';
import type { GroupDependency } from '../../syntax/vcs/tree';
import type { Cluster } from '../../workspace/cluster';
import { sourceLine } from '../shared/fact-sources';
import { bullets, codeSpan, escapeMarkdown, paragraphs } from '../shared/markdown';
import { groupNamed, headerOf, kindOfGroup } from './group-facts';

/** What a word of a group dependency means, and what the whole dependency does when one of its groups faults. */
export function dependencyWordMarkdown(
  cluster: Cluster,
  number: number | undefined,
  dependency: GroupDependency,
  text: string,
): string | undefined {
  const entry = dependencyWord(text);
  if (entry === undefined) return undefined;
  return paragraphs(
    `**${entry.word}** (${entry.role} of a group dependency)`,
    escapeMarkdown(entry.meaning),
    sourceLine(entry.sources, entry.confidence),
    number === undefined ? undefined : reactionMarkdown(cluster, number, dependency),
  );
}

/** What happens on faults, where the kinds of both groups are known and a guide describes the link. */
export function reactionMarkdown(cluster: Cluster, number: number, dependency: GroupDependency): string | undefined {
  const { category, location, rigidity, child } = dependency;
  const parentGroup = cluster.structure.groups[cluster.structure.groupOf[number] ?? -1];
  const childGroup = child && groupNamed(cluster, child.text);
  const parentHeader = parentGroup && headerOf(cluster, parentGroup);
  const childHeader = childGroup && headerOf(cluster, childGroup);
  if (!category || !location || !child || !parentHeader || !childHeader) return undefined;
  const parentKind = kindOfGroup(parentHeader);
  const childKind = kindOfGroup(childHeader);
  if (parentKind === undefined || parentKind === 'hybrid' || childKind === undefined || childKind === 'hybrid')
    return undefined;
  const reaction = reactionTo(
    {
      parent: parentKind,
      child: childKind,
      category: category.text as DependencyCategory,
      location: location.text as DependencyLocation,
    },
    rigidity?.text as DependencyRigidity | undefined,
  );
  if (reaction === undefined) return undefined;
  const words = [category, location, rigidity].flatMap((word) => (word ? [word.text] : [])).join(' ');
  return paragraphs(
    `Here: ${codeSpan(words)}, a ${parentKind} parent (${codeSpan(parentHeader.name?.text ?? '')}) and a ${childKind} child (${codeSpan(child.text)}).`,
    bullets([
      `When the child faults: ${escapeMarkdown(reaction.childFaults)}`,
      reaction.childHasNoTarget && `When the child has no node left: ${escapeMarkdown(reaction.childHasNoTarget)}`,
      `When the parent faults: ${escapeMarkdown(reaction.parentFaults)}`,
    ]),
    sourceLine(reaction.sources, reaction.confidence),
  );
}
