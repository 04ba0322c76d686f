import { nameDistance, nearestName } from '../../../catalog/nearest-name';
import { agentType, allAgentTypes } from '../../../catalog/vcs/catalog';
import { existsElsewhere } from '../../../catalog/vcs/names-of-other-types';
import { obsoleteType } from '../../../catalog/vcs/obsolete-types';
import { wellKnownTypeFile } from '../../../catalog/vcs/well-known-type-files';
import type { ClusterRule, Fix, FixSubject, RelatedPlace, Severity } from '../../../engine/rule';
import type { ResourceDeclaration } from '../../../syntax/vcs/tree';
import type { Cluster } from '../../../workspace/cluster';
import type { ClusterNames } from '../../../workspace/cluster-names';
import { misspeltKeyword } from '../../../workspace/misspelt-keyword';
import { includeFix } from './include-fix';
import { resourcesNaming, typesNamed } from './resources-by-type';
import { catalogName, catalogSubject } from '../../definition-certainty';
import { changeName } from '../../change-name';

type Data = {
  type: string;
  kind: 'misspelt' | 'unknown' | 'not-included' | 'not-declared';
  /** The nearest known type of a misspelt one. */
  nearest: string | undefined;
  /** The types file that declares the type, as the catalog has it. */
  typesFile: string | undefined;
  /** What stands behind the verdict: all files of the cluster, or the catalog in the place of some. */
  basis: 'files' | 'catalog';
  /** The data file that knows the type, if it is not the bundled catalog. */
  source?: string | undefined;
};

/** A resource whose type no file of the cluster declares. */
export const unknownResourceType: ClusterRule<Data> = {
  id: 'unknown-resource-type',
  title: 'Resource type that no included file declares',
  severity: 'error',
  certainty: 'product',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'cluster',
  reads: ['include', 'resource-name'],
  exact: true,
  check({ cluster, names }, report) {
    const { doubtful } = cluster.structure;
    if (doubtful.has('any') || doubtful.has('type') || cluster.includeMissing) return;
    const basis = cluster.excerpt || cluster.standIns.size > 0 ? 'catalog' : 'files';
    const stoodIn = new Set([...cluster.standIns.values()].flat().map(lastPart));
    const included = includedFiles(cluster);
    const withoutFile = new Map<string, Use[]>();

    for (const type of typesNamed(cluster)) {
      if (names.has('type', type)) continue;
      // In no catalog, but the types file of an old release or of another platform declares it.
      if (basis === 'catalog' && (obsoleteType(type) !== undefined || existsElsewhere(type))) continue;
      const known = cluster.own.byName.get(type);
      const typesFile = (known?.agent ?? agentType(type))?.typesFile;
      // Thousands of resources may be of the types of a file that is only missing here.
      if (typesFile !== undefined && (cluster.excerpt || stoodIn.has(typesFile))) continue;
      const uses = resourcesNaming(type, cluster).map((tree): Use => ({ type, tree }));
      if (uses.length === 0) continue;
      if (typesFile === undefined) {
        const nearest = nearestType(cluster, names, type);
        const data: Data = { type, kind: nearest === undefined ? 'unknown' : 'misspelt', nearest, typesFile, basis };
        const severity = basis === 'files' ? 'error' : 'warning';
        // A misspelt name is a mistake of its own in each place; a type nobody knows is one for all its resources.
        if (nearest !== undefined) for (const use of uses) report(placeOf(use), data, { severity });
        else if (!cluster.excerpt) report(placeOf(uses[0]), data, { severity, related: relatedTo(uses) });
        continue;
      }
      if (!included.has(typesFile)) {
        withoutFile.set(typesFile, [...(withoutFile.get(typesFile) ?? []), ...uses]);
        continue;
      }
      const data: Data = { type, kind: 'not-declared', nearest: undefined, typesFile, basis, source: known?.source };
      report(placeOf(uses[0]), data, { severity: basis === 'files' ? 'error' : 'hint', related: relatedTo(uses) });
    }

    for (const [typesFile, uses] of withoutFile) {
      const type = uses[0]?.type ?? '';
      const { source } = cluster.own.byName.get(type) ?? {};
      const data: Data = { type, kind: 'not-included', nearest: undefined, typesFile, basis, source };
      // While the catalog stands in for a file, the type may well be declared in the real one.
      const severity: Severity = basis === 'files' ? 'error' : 'hint';
      report(placeOf(uses[0]), data, { severity, related: relatedTo(uses) });
    }
  },
  message: ({ type, kind, nearest, typesFile, basis, source }) => {
    switch (kind) {
      case 'misspelt':
        return basis === 'files'
          ? `No file of the cluster declares a type "${type}" (did you mean "${nearest ?? ''}"?). ` +
              'The configuration is not loaded with a resource of an unknown type. Correct the name.'
          : `Neither the files at hand nor the bundled catalog know a type "${type}" (did you mean "${nearest ?? ''}"?). ` +
              'If no types file declares it, the configuration is not loaded. Correct the name.';
      case 'unknown':
        return basis === 'files'
          ? `No file of the cluster declares a type "${type}". The configuration is not loaded with a resource of an unknown type. ` +
              "Include the types file that comes with the type's agent, or correct the name."
          : `Neither the files at hand nor the bundled catalog know a type "${type}". ` +
              'If no types file declares it, the configuration is not loaded. ' +
              "Put the node's types files beside this one to be sure, or correct the name.";
      case 'not-included':
        return basis === 'files'
          ? `The type "${type}" is not declared: no line includes "${typesFile ?? ''}", where ${catalogName(source)} has it. ` +
              'The configuration is not loaded with a resource of an unknown type. ' +
              `Add include "${typesFile ?? ''}" at the top, and put the file beside this one.`
          : `${catalogSubject(source)} has the type "${type}" in "${typesFile ?? ''}", which no line includes. ` +
              'This is unconfirmed while types files are not at hand; if none of them declares the type, the configuration is not loaded. ' +
              `Add include "${typesFile ?? ''}" at the top if so.`;
      case 'not-declared':
        return (
          `The "${typesFile ?? ''}" of this cluster does not declare the type "${type}", though ${catalogName(source)} has it there ` +
          '(is the file from an older release?). The configuration is not loaded with a resource of an unknown type. ' +
          'Use the types file of the release that runs on the nodes, or another type.'
        );
    }
  },
  fix,
};

function fix({ tree, span, data, cluster }: FixSubject<Data>): readonly Fix[] {
  const { kind, nearest, typesFile } = data;
  if (kind === 'misspelt') return changeName({ tree, span }, nearest);
  if (kind === 'not-included' && typesFile !== undefined) return includeFix(cluster, typesFile);
  return [];
}

/** A resource and the type it names. */
interface Use {
  readonly type: string;
  readonly tree: ResourceDeclaration;
}

function placeOf(use: Use | undefined): { tree: ResourceDeclaration; span: ResourceDeclaration['type'] } {
  const { tree } = use as Use;
  return { tree, span: tree.type };
}

function relatedTo(uses: readonly Use[]): RelatedPlace[] {
  return uses.slice(1).map((use) => ({ ...placeOf(use), message: `This resource is of the type "${use.type}".` }));
}

/** The known type that was meant. An excerpt shows no types file, so that only a slip of one letter is sure enough. */
function nearestType({ own, excerpt }: Cluster, names: ClusterNames, type: string): string | undefined {
  const nearest =
    misspeltKeyword(type) ??
    nearestName(names.all('type'), type) ??
    nearestName(own.byName.keys(), type) ??
    nearestName(
      allAgentTypes().map(({ name }) => name),
      type,
    );
  if (nearest === undefined || !excerpt) return nearest;
  const slip = nameDistance(type.toLowerCase(), nearest.toLowerCase()) <= 1 && !/\d$/.test(type);
  return slip && type.length >= 4 ? nearest : undefined;
}

function includedFiles(cluster: Cluster): ReadonlySet<string> {
  const files = new Set<string>();
  for (const number of cluster.structure.includes) {
    const tree = cluster.trees[number];
    const name = tree?.kind === 'include' ? tree.file?.text : undefined;
    const file = name === undefined ? undefined : wellKnownTypeFile(name);
    if (file) files.add(file.name);
    if (name !== undefined && cluster.own.typesFiles.has(lastPart(name))) files.add(lastPart(name));
  }
  return files;
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
