import { exampleFiles } from './example-files';
import { vcsRulePages } from './rule-pages';

/** A cluster of the project's examples or rule pages. */
export interface FixtureCluster {
  /** Where it stands, for messages. */
  readonly from: string;
  /** Whether nothing is wrong with it. */
  readonly valid: boolean;
  readonly files: readonly { readonly name: string; readonly text: string }[];
}

/** Every folder of examples and every Wrong and Right block. */
export function fixtureClusters(): FixtureCluster[] {
  const folders = new Map<string, { name: string; text: string }[]>();
  for (const { path, text } of exampleFiles()) {
    const slash = path.lastIndexOf('/');
    const folder = path.slice(0, slash);
    folders.set(folder, [...(folders.get(folder) ?? []), { name: path.slice(slash + 1), text }]);
  }
  return [
    ...[...folders].map(([folder, files]) => ({
      from: `examples/${folder}`,
      valid: !folder.startsWith('broken/'),
      files,
    })),
    ...vcsRulePages().flatMap(({ folder, wrong, right }) => [
      ...wrong.map((files, at) => ({ from: `${folder}, Wrong ${String(at + 1)}`, valid: false, files })),
      ...right.map((files, at) => ({ from: `${folder}, Right ${String(at + 1)}`, valid: true, files })),
    ]),
  ];
}
