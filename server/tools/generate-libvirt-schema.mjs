// Writes the schema files of server/src/catalog/libvirt/schemas into one source file, so that the bundles carry them:
// server/src/catalog/libvirt/schema-texts.ts.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';

/** Where the texts go, seen from the project's root. */
export const SCHEMA_TEXTS = 'server/src/catalog/libvirt/schema-texts.ts';

/** The source of the file, from the .rng files. */
export async function schemaTextsSource(root) {
  const folder = join(root, 'server/src/catalog/libvirt/schemas');
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.rng'))
    .sort()
    .map(
      (name) => `  ${JSON.stringify(name)}: ${JSON.stringify(shortened(readFileSync(join(folder, name), 'utf8')))},\n`,
    );
  const source = `// Generated from the files in schemas/ by \`npm run generate\`; do not edit.

/** The text of every embedded schema file, by its name. */
export const schemaTexts: Readonly<Record<string, string>> = {\n${texts.join('')}};\n`;
  return format(source, { ...(await resolveConfig(join(root, SCHEMA_TEXTS))), parser: 'typescript' });
}

/** The same schema without what only people read: comments, and white space between tags. */
function shortened(text) {
  return text
    .replaceAll('\r\n', '\n')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/>\s+</g, '><')
    .trim();
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  writeFileSync(join(root, SCHEMA_TEXTS), await schemaTextsSource(root));
}
