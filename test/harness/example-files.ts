import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of the project, by its path below `examples/`. */
export interface ExampleFile {
  readonly path: string;
  readonly text: string;
}

const root = join(import.meta.dirname, '../../examples');

/** All `.cf` files of the examples, the broken ones too. */
export function exampleFiles(): ExampleFile[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.cf'))
    .sort()
    .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(root, path), 'utf8') }));
}

/** The valid ones. */
export function validExamples(): ExampleFile[] {
  return exampleFiles().filter(({ path }) => !path.startsWith('broken/'));
}
