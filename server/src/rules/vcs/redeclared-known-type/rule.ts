import { agentType } from '../../../catalog/vcs/catalog';
import { typesBroughtBy, wellKnownTypeFile } from '../../../catalog/vcs/well-known-type-files';
import type { ClusterRule } from '../../../engine/rule';
import type { Cluster } from '../../../workspace/cluster';
import { baseName } from '../../../workspace/uri-paths';
import { changeName } from '../../change-name';

type Data = {
  type: string;
  /** The types file of the product that declares the type. */
  typesFile: string;
  /** The type that the file with the declaration usually brings, if it does not declare it. */
  nearest: string | undefined;
};

/** A type of the cluster's own under the name of one that an included types file of the product declares. */
export const redeclaredKnownType: ClusterRule<Data> = {
  id: 'redeclared-known-type',
  title: 'Type declared again although a types file of the product brings it',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'cluster',
  reads: ['type', 'include'],
  exact: true,
  check({ cluster }, report) {
    // Files that are at hand show the second declaration themselves.
    const missing = new Set([...cluster.standIns.values()].flat().map(lastPart));
    if (missing.size === 0) return;
    for (const [type, numbers] of cluster.structure.byName.type) {
      const typesFile = agentType(type)?.typesFile;
      if (typesFile === undefined || !missing.has(typesFile)) continue;
      for (const number of numbers) {
        const tree = cluster.trees[number];
        const file = fileOf(cluster, number);
        if (tree?.kind !== 'type' || tree.name === undefined || file === undefined || file === typesFile) continue;
        report({ tree, span: tree.name }, { type, typesFile, nearest: typeMeant(cluster, file) });
      }
    }
  },
  message: ({ type, typesFile, nearest }) =>
    `"${type}" is a type of the product: according to the bundled catalog the included "${typesFile}", which is not at hand here, declares it. ` +
    'With two definitions of one name the configuration is not loaded. ' +
    (nearest === undefined
      ? 'Give this type another name.'
      : `Give this type another name (did you mean "${nearest}"?).`),
  fix: (subject) => changeName(subject, subject.data.nearest),
};

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The name of the file that holds the declaration of that number. */
function fileOf({ segments }: Cluster, number: number): string | undefined {
  const segment = segments.find(({ base, from, to }) => number >= base && number < base + to - from);
  return segment && baseName(segment.file.uri);
}

/** The only type that a file of that name usually brings and that nobody declares. */
function typeMeant({ structure }: Cluster, file: string): string | undefined {
  const known = wellKnownTypeFile(file);
  const [only, other] = known ? typesBroughtBy(known).filter(({ name }) => !structure.byName.type.has(name)) : [];
  return other === undefined ? only?.name : undefined;
}
