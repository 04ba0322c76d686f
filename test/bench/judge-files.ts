import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSchema } from '../../server/src/syntax/relax-ng/read-schema';
import { validate } from '../../server/src/syntax/relax-ng/validate';
import { readXml } from '../../server/src/syntax/xml/read-xml';
import { hasCorpus, schemaTestFiles } from '../libvirt/corpus';

/**
 * `list SCHEMA`: prints the files of libvirt's own test of the schema, if they were fetched. `judge FOLDER SCHEMA LIST`:
 * holds the files named in a file against a schema of that folder, and prints how many are valid.
 */
const [command, ...words] = process.argv.slice(2);
if (command === 'list') process.stdout.write(hasCorpus() ? schemaTestFiles(words[0] ?? '').join('\n') : '');
else process.stdout.write(String(validFiles(words)));

function validFiles([folder = '', name = '', list = '']: readonly string[]): number {
  const schema = readSchema(name, (file) => {
    const path = join(folder, file);
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  });
  const isValid = (path: string): boolean => {
    const { root, problems } = readXml(readFileSync(path, 'utf8'));
    return (
      root !== undefined &&
      problems.every(({ code }) => code === 'doctype' || code === 'unbound-prefix') &&
      validate(root, schema).length === 0
    );
  };
  return readFileSync(list, 'utf8').split('\n').filter(isValid).length;
}
