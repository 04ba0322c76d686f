import type { Confidence } from '../schema';

/** What must be true of the child before the parent starts. */
export type DependencyCategory = 'online' | 'offline';

/** Where the child must be. */
export type DependencyLocation = 'local' | 'global' | 'remote' | 'site';

/** How hard the parent is tied to the child. */
export type DependencyRigidity = 'soft' | 'firm' | 'hard';

/** The kind of group by its Parallel attribute; a hybrid group (2) is in no table of the guides. */
export type GroupKind = 'failover' | 'parallel';

const guide70 = 'https://sort.veritas.com/public/documents/vie/7.0/linux/productguides/html/vcs_admin/';
const guide72 = 'https://sort.veritas.com/public/documents/via/7.2/linux/productguides/html/vcs_admin/';
const guide60 = 'https://sort.veritas.com/public/documents/sfha/6.0/';
const guide41 = 'https://imap.filibeto.org/unix/hp-ux/lib/cluster/veritas-sf-ha-docs/docsets/vcs/html/';

const categoriesPage = `${guide70}ch12s01s01s01.htm`;
const locationsPage = `${guide70}ch12s01s01s02.htm`;
const failoverPage = `${guide72}ch10s02s01.htm`;
const failoverOverParallelPage = `${guide72}ch10s02s01s01.htm`;
const parallelOverFailoverPage = `${guide60}aix/productguides/html/vcs_admin/ch12s02s01s02.htm`;
const parallelPage = `${guide72}ch10s02s01s03.htm`;
const depthPage = `${guide60}linux/productguides/html/vcs_admin/ch12s01.htm`;
const limits41Page = `${guide41}12group_depend_vcs511_147731.html`;
const remote41Page = `${guide41}12group_depend_vcs505_144291.html`;

/** A form of `requires group` that exists at all, whatever the kinds of the two groups. */
export interface DependencyForm {
  readonly category: DependencyCategory;
  readonly location: DependencyLocation;
  /** The words that may follow; empty when none may. */
  readonly rigidities: readonly DependencyRigidity[];
  /** The first release that knows the form, when it is not an old one. */
  readonly since?: string;
  readonly sources: readonly string[];
  readonly confidence: Confidence;
}

/** Every form of `requires group`. */
export const dependencyForms: readonly DependencyForm[] = [
  {
    category: 'online',
    location: 'local',
    rigidities: ['soft', 'firm', 'hard'],
    sources: [categoriesPage, failoverPage],
    confidence: 'high',
  },
  {
    category: 'online',
    location: 'global',
    rigidities: ['soft', 'firm'],
    sources: [categoriesPage, failoverPage, parallelOverFailoverPage],
    confidence: 'high',
  },
  {
    category: 'online',
    location: 'remote',
    rigidities: ['soft', 'firm'],
    sources: [categoriesPage, parallelOverFailoverPage],
    confidence: 'high',
  },
  {
    category: 'online',
    location: 'site',
    rigidities: ['soft', 'firm'],
    since: '7.0',
    sources: [locationsPage],
    confidence: 'high',
  },
  { category: 'offline', location: 'local', rigidities: [], sources: [categoriesPage], confidence: 'high' },
];

/** Whether one form may tie a parent of one kind to a child of one kind. */
export interface DependencyLegality {
  readonly parent: GroupKind;
  readonly child: GroupKind;
  readonly category: DependencyCategory;
  readonly location: DependencyLocation;
  /** Absent for the offline category, which takes none. */
  readonly rigidity?: DependencyRigidity;
  readonly legal: boolean;
  readonly sources: readonly string[];
  readonly confidence: Confidence;
}

type Row = readonly [form: string, legal: 'yes' | 'no', confidence: Confidence, sources: readonly string[]];

function rowsOf(parent: GroupKind, child: GroupKind, rows: readonly Row[]): DependencyLegality[] {
  return rows.map(([form, legal, confidence, sources]) => {
    const [category, location, rigidity] = form.split(' ') as [
      DependencyCategory,
      DependencyLocation,
      DependencyRigidity | undefined,
    ];
    return {
      parent,
      child,
      category,
      location,
      ...(rigidity ? { rigidity } : {}),
      legal: legal === 'yes',
      sources,
      confidence,
    };
  });
}

/** The tables of the guides: legal and illegal combinations. What is missing here (site links, hybrid groups) is unknown. */
export const dependencyLegality: readonly DependencyLegality[] = [
  ...rowsOf('failover', 'failover', [
    ['online local soft', 'yes', 'high', [failoverPage]],
    ['online local firm', 'yes', 'high', [failoverPage]],
    ['online local hard', 'yes', 'high', [failoverPage]],
    ['online global soft', 'yes', 'high', [failoverPage]],
    ['online global firm', 'yes', 'high', [failoverPage]],
    ['online global hard', 'no', 'med', [failoverPage]],
    ['online remote soft', 'yes', 'high', [remote41Page]],
    ['online remote firm', 'yes', 'high', [remote41Page]],
    ['online remote hard', 'no', 'med', [remote41Page]],
    ['offline local', 'yes', 'high', [categoriesPage]],
  ]),
  ...rowsOf('failover', 'parallel', [
    ['online local soft', 'yes', 'high', [failoverOverParallelPage]],
    ['online local firm', 'yes', 'high', [failoverOverParallelPage]],
    ['online local hard', 'no', 'high', [failoverOverParallelPage]],
    ['online global soft', 'yes', 'high', [failoverOverParallelPage]],
    ['online global firm', 'yes', 'high', [failoverOverParallelPage]],
    ['online global hard', 'no', 'high', [failoverOverParallelPage]],
    ['online remote soft', 'yes', 'med', [failoverOverParallelPage, limits41Page]],
    ['online remote firm', 'yes', 'med', [failoverOverParallelPage, limits41Page]],
    ['online remote hard', 'no', 'med', [failoverOverParallelPage]],
    ['offline local', 'yes', 'med', [failoverOverParallelPage, limits41Page]],
  ]),
  ...rowsOf('parallel', 'failover', [
    ['online local soft', 'no', 'high', [parallelOverFailoverPage, limits41Page]],
    ['online local firm', 'no', 'high', [parallelOverFailoverPage, limits41Page]],
    ['online local hard', 'no', 'high', [parallelOverFailoverPage, limits41Page]],
    ['online global soft', 'yes', 'high', [parallelOverFailoverPage]],
    ['online global firm', 'yes', 'high', [parallelOverFailoverPage]],
    ['online global hard', 'no', 'med', [parallelOverFailoverPage]],
    ['online remote soft', 'yes', 'high', [parallelOverFailoverPage]],
    ['online remote firm', 'yes', 'high', [parallelOverFailoverPage]],
    ['online remote hard', 'no', 'med', [parallelOverFailoverPage]],
    ['offline local', 'yes', 'high', [parallelOverFailoverPage]],
  ]),
  ...rowsOf('parallel', 'parallel', [
    ['online local soft', 'yes', 'high', [parallelPage]],
    ['online local firm', 'yes', 'high', [parallelPage]],
    ['online local hard', 'no', 'high', [parallelPage]],
    ['online global soft', 'no', 'high', [parallelPage, limits41Page]],
    ['online global firm', 'no', 'high', [parallelPage, limits41Page]],
    ['online global hard', 'no', 'high', [parallelPage, limits41Page]],
    ['online remote soft', 'no', 'high', [parallelPage, limits41Page]],
    ['online remote firm', 'no', 'high', [parallelPage, limits41Page]],
    ['online remote hard', 'no', 'high', [parallelPage, limits41Page]],
    ['offline local', 'yes', 'high', [parallelPage]],
  ]),
];

/** What the tables say of one combination, or undefined when they say nothing. */
export function legalityOf(
  parent: GroupKind,
  child: GroupKind,
  category: DependencyCategory,
  location: DependencyLocation,
  rigidity?: DependencyRigidity,
): DependencyLegality | undefined {
  return dependencyLegality.find(
    (row) =>
      row.parent === parent &&
      row.child === child &&
      row.category === category &&
      row.location === location &&
      row.rigidity === rigidity,
  );
}

/** The kind of group that a value of the Parallel attribute makes, or undefined for a hybrid group and for nonsense. */
export function groupKindOf(parallel: string): GroupKind | undefined {
  if (parallel === '0') return 'failover';
  return parallel === '1' ? 'parallel' : undefined;
}

/** How many levels a tree of dependent groups may have. */
export const dependencyDepth = {
  levels: 5,
  sources: [depthPage],
  confidence: 'high',
  /** VCS 4.1 allowed fewer. */
  levelsIn41: 3,
  sourcesFor41: [limits41Page],
} as const;

/** What an online dependency without a rigidity word is taken for on the command line; unconfirmed for files. */
export const rigidityWhenOmitted = { rigidity: 'firm', confidence: 'uncited' } as const;
