import { wellKnownTypeFiles } from '../catalog/vcs/well-known-type-files';

const names = new Set(wellKnownTypeFiles.map((file) => file.name));

/** Whether the catalog stands in for an include of that name while the file itself is not at hand. */
export function isWellKnownTypeFile(name: string): boolean {
  return names.has(name.slice(name.lastIndexOf('/') + 1));
}
