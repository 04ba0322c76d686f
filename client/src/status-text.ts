import type { SchemasInUse, StatusParams } from '../../server/src/protocol/status-notification';

/** The words of the language status item for one file. */
export interface StatusText {
  text: string;
  detail: string;
  /** True when something is missing that the user can put right. */
  warning: boolean;
}

/** Says where the types of a file, or the schemas of a document, come from, and what is missing. */
export function describeStatus(status: StatusParams): StatusText {
  return status.schemas ? describeSchemas(status.schemas, status.settingsProblems) : describeTypes(status);
}

function describeSchemas(schemas: SchemasInUse, settingsProblems: readonly string[]): StatusText {
  const { origin, version, atLeast, target, without } = schemas;
  const details: string[] = [];
  if (without !== undefined) details.push(`There is none for "${without}"`);
  if (target !== undefined) details.push(`The document is for libvirt ${target}`);
  details.push(...settingsProblems.map(withoutStop));
  const which = version === undefined ? origin : `${origin}, ${atLeast ? 'at least ' : ''}${version}`;
  return { text: `libvirt schemas: ${which}`, detail: details.join('. '), warning: settingsProblems.length > 0 };
}

function describeTypes({ typesFiles, standIns, unknownTypes, settingsProblems }: StatusParams): StatusText {
  const unknown = unknownTypes.reduce((sum, { count }) => sum + count, 0);
  const own = typesFiles.map(fileName).join(', ');
  const bundled = `Bundled catalog for ${standIns.join(', ')}`;
  const details: string[] = [];
  if (own !== '' && standIns.length > 0) details.push(bundled);
  if (unknown > 0) {
    const types = unknownTypes.map(({ type }) => `"${type}"`).join(', ');
    details.push(`${unknown} ${unknown === 1 ? 'resource' : 'resources'} of unknown type: ${types}`);
  }
  details.push(...settingsProblems.map(withoutStop));
  const text = own !== '' ? own : standIns.length > 0 ? bundled : 'Bundled catalog';
  return { text: `Types: ${text}`, detail: details.join('. '), warning: unknown > 0 || settingsProblems.length > 0 };
}

function withoutStop(sentence: string): string {
  return sentence.replace(/\.$/, '');
}

function fileName(uriOrPath: string): string {
  const name = uriOrPath.slice(uriOrPath.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
