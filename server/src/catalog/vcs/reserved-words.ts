import type { Confidence } from '../schema';

/** A word that may not be the name of an object. */
export interface ReservedWord {
  readonly word: string;
  readonly confidence: Confidence;
  readonly sources: readonly string[];
}

// The list of the 6.1 Administrator's Guide as administrators remember it; the page itself was not read, so it stays uncited.
const uncitedWords = [
  'ArgListValues',
  'Cluster',
  'ConfidenceLevel',
  'ConfidenceMsg',
  'Group',
  'IState',
  'MonitorOnly',
  'Name',
  'Path',
  'Probed',
  'Signaled',
  'Start',
  'State',
  'System',
  'Type',
  'MonitorMethod',
  'NameRule',
  'action',
  'after',
  'before',
  'boolean',
  'cluster',
  'condition',
  'event',
  'false',
  'firm',
  'global',
  'group',
  'hard',
  'heartbeat',
  'i18nstr',
  'int',
  'keylist',
  'local',
  'localclus',
  'offline',
  'online',
  'remote',
  'remotecluster',
  'requires',
  'resource',
  'set',
  'soft',
  'start',
  'state',
  'static',
  'stop',
  'str',
  'system',
  'temp',
  'true',
  'type',
] as const;

/** Keywords and reserved words; case matters, `Group` and `group` are two of them. */
export const reservedWords: readonly ReservedWord[] = uncitedWords.map((word) => ({
  word,
  confidence: 'uncited',
  sources: [],
}));

/** A name the engine keeps for an object of its own. */
export interface EngineOwnedName {
  readonly name: string;
  readonly kind: 'type' | 'resource' | 'group';
  readonly reason: string;
  readonly confidence: Confidence;
  readonly sources: readonly string[];
}

const hostMonitorPage =
  'https://sort.veritas.com/public/documents/vie/7.0/linux/productguides/html/vcs_admin/ch01s04s13s02.htm';
const engineOwned =
  'Since 6.0 the engine makes this object itself, never writes it to main.cf and deletes one of the same name when it starts.';

/** Names of the host monitor, which the engine makes by itself and takes away from users. */
export const engineOwnedNames: readonly EngineOwnedName[] = [
  { name: 'HostMonitor', kind: 'type', reason: engineOwned, confidence: 'high', sources: [hostMonitorPage] },
  { name: 'VCShm', kind: 'resource', reason: engineOwned, confidence: 'high', sources: [hostMonitorPage] },
  { name: 'VCShmg', kind: 'group', reason: engineOwned, confidence: 'high', sources: [hostMonitorPage] },
];

let byWord: ReadonlyMap<string, ReservedWord> | undefined;

/** The entry of a reserved word, spelt exactly. */
export function reservedWord(word: string): ReservedWord | undefined {
  byWord ??= new Map(reservedWords.map((entry) => [entry.word, entry]));
  return byWord.get(word);
}
