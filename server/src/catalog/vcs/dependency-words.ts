import type { Confidence } from '../schema';
import type { DependencyCategory, DependencyLocation, DependencyRigidity } from './group-dependencies';

/** A word of `requires group` and what it means. */
export interface DependencyWord {
  readonly word: DependencyCategory | DependencyLocation | DependencyRigidity;
  readonly role: 'category' | 'location' | 'rigidity';
  readonly meaning: string;
  readonly sources: readonly string[];
  readonly confidence: Confidence;
}

const categoriesPage =
  'https://sort.veritas.com/public/documents/vie/7.0/linux/productguides/html/vcs_admin/ch12s01s01s01.htm';
const locationsPage =
  'https://sort.veritas.com/public/documents/vie/7.0/linux/productguides/html/vcs_admin/ch12s01s01s02.htm';
const failoverPage =
  'https://sort.veritas.com/public/documents/via/7.2/linux/productguides/html/vcs_admin/ch10s02s01.htm';

/** The words of `requires group`, in the order in which they may stand. */
export const dependencyWords: readonly DependencyWord[] = [
  {
    word: 'online',
    role: 'category',
    meaning: 'The child group must be online before the parent group may start.',
    sources: [categoriesPage],
    confidence: 'high',
  },
  {
    word: 'offline',
    role: 'category',
    meaning:
      'The child group must be offline on the node where the parent group starts: the two never run on the same node. Only "offline local" exists, without a further word.',
    sources: [categoriesPage],
    confidence: 'high',
  },
  {
    word: 'local',
    role: 'location',
    meaning: 'The rule concerns the child group on the same node as the parent group.',
    sources: [locationsPage],
    confidence: 'high',
  },
  {
    word: 'global',
    role: 'location',
    meaning: 'The child group must be online on any node of the cluster.',
    sources: [locationsPage],
    confidence: 'high',
  },
  {
    word: 'remote',
    role: 'location',
    meaning: 'The child group must be online on another node than the parent group.',
    sources: [locationsPage],
    confidence: 'high',
  },
  {
    word: 'site',
    role: 'location',
    meaning: 'The child group must be online on any node of the same site as the parent group (7.0 and later).',
    sources: [locationsPage],
    confidence: 'high',
  },
  {
    word: 'soft',
    role: 'rigidity',
    meaning:
      'The parent group stays online when the child group faults; with "local" it follows when the child group comes up on another node.',
    sources: [failoverPage],
    confidence: 'high',
  },
  {
    word: 'firm',
    role: 'rigidity',
    meaning:
      'The parent group goes offline when the child group faults, and starts again once the child group is online where the rule asks for it.',
    sources: [failoverPage],
    confidence: 'high',
  },
  {
    word: 'hard',
    role: 'rigidity',
    meaning:
      'Parent and child group go together: the parent goes offline before the child does, and a fault of the parent takes the child offline too. Only for "online local" between two failover groups.',
    sources: [failoverPage],
    confidence: 'high',
  },
];

/** The entry of one word of `requires group`. */
export function dependencyWord(word: string): DependencyWord | undefined {
  return dependencyWords.find((entry) => entry.word === word);
}
