import { languageOfLineFile } from '../../server/src/protocol/line-file-identity';
import { exampleFiles } from './example-files';
import type { NodeText } from './typed-nodes';

/** An example of the files of nodes. */
export interface ExampleNodes {
  /** Its folder below `examples/`, such as `llt-udp`, and without `broken/`. */
  readonly folder: string;
  readonly valid: boolean;
  /** By their paths in that folder. */
  readonly files: readonly NodeText[];
}

/** The examples of files of nodes, the broken ones too. */
export function exampleNodes(): ExampleNodes[] {
  const examples = new Map<string, { folder: string; valid: boolean; files: NodeText[] }>();
  for (const { path, text } of exampleFiles('')) {
    const [, broken, folder = '', name = ''] = /^(broken\/)?([^/]+)\/(.+)$/.exec(path) ?? [];
    if (languageOfLineFile(name) === undefined) continue;
    const key = `${broken ?? ''}${folder}`;
    const example = examples.get(key) ?? { folder, valid: broken === undefined, files: [] };
    examples.set(key, example);
    example.files.push({ name, text });
  }
  return [...examples.values()];
}
