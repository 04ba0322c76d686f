import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSchema, type Schema } from '../../server/src/syntax/relax-ng/read-schema';

/** Where the packages of libvirt put their schemas. */
export const INSTALLED_SCHEMAS = '/usr/share/libvirt/schemas';

/** An installed schema. Throws where libvirt is not installed: these tests do not pass without it. */
export function installedSchema(name: string): Schema {
  return readSchema(name, installedSchemaText);
}

/** The text of an installed schema file; undefined: there is none of that name. */
export function installedSchemaText(file: string): string | undefined {
  const path = join(INSTALLED_SCHEMAS, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** The version of the installed libvirt, such as `9.0.0`. */
export function installedVersion(): string {
  return execFileSync('virsh', ['--version'], { encoding: 'utf8' }).trim();
}
