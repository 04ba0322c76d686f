import { schemaTexts } from './schema-texts';

/**
 * The text of a file of the embedded schema, which describes domains and their devices; undefined where there is none.
 * The schema is the union of libvirt 9.0 to 12.8: `since.ts` says which version brought what. `domain.rng` is the file to
 * begin with; the others are included by it.
 */
export function embeddedSchemaFiles(name: string): string | undefined {
  return Object.hasOwn(schemaTexts, name) ? schemaTexts[name] : undefined;
}
