import type { StatusParams } from '../../server/src/protocol/status-notification';

/** The words of the language status item for one file. */
export interface StatusText {
  text: string;
  detail: string;
  /** True when something is missing that the user can put right. */
  warning: boolean;
}

/** Says where the types of a file come from, and what is missing. */
export function describeStatus({ typesFiles, standIns, unknownTypes, settingsProblems }: StatusParams): StatusText {
  const unknown = unknownTypes.reduce((sum, { count }) => sum + count, 0);
  const own = typesFiles.map(fileName).join(', ');
  const bundled = `Bundled catalog for ${standIns.join(', ')}`;
  const details: string[] = [];
  if (own !== '' && standIns.length > 0) details.push(bundled);
  if (unknown > 0) {
    const types = unknownTypes.map(({ type }) => `"${type}"`).join(', ');
    details.push(`${unknown} ${unknown === 1 ? 'resource' : 'resources'} of unknown type: ${types}`);
  }
  details.push(...settingsProblems.map((problem) => problem.replace(/\.$/, '')));
  const text = own !== '' ? own : standIns.length > 0 ? bundled : 'Bundled catalog';
  return { text: `Types: ${text}`, detail: details.join('. '), warning: unknown > 0 || settingsProblems.length > 0 };
}

function fileName(uriOrPath: string): string {
  const name = uriOrPath.slice(uriOrPath.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
