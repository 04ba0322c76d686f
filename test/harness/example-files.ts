import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** A file of the project, by its path below `examples/`. */
export interface ExampleFile {
  readonly path: string;
  readonly text: string;
}

const root = join(import.meta.dirname, '../../examples');

/** All `.cf` files of the examples, the broken ones too; or others, by the end of their names. */
export function exampleFiles(ending = '.cf'): ExampleFile[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path: relative(root, path).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }));
}

/** The valid ones. */
export function validExamples(): ExampleFile[] {
  return exampleFiles().filter(({ path }) => !path.startsWith('broken/'));
}
