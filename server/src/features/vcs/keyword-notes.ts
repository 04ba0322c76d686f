import { objectFacts } from '../../catalog/vcs/catalog';
import { escapeMarkdown } from '../shared/markdown';

const NOTES: ReadonlyMap<string, string> = new Map([
  ['include', 'Brings the declarations of another file of the cluster, mostly resource types. Includes stand first.'],
  [
    'requires',
    'A dependency: what stands left needs what stands right. Children are brought online before their parent and go offline after it.',
  ],
  ['atleast', 'The parent needs only that many of the listed children (6.2 and later).'],
  ['from', 'The children of which `atleast` some must be online.'],
  ['static', 'One value for all resources of the type.'],
  ['temp', 'A run-time value, never written to a file.'],
  ['str', 'A string.'],
  ['string', 'A string; `str` is the usual word.'],
  ['i18nstr', 'A string in any alphabet (Windows).'],
  ['int', 'A whole number of 32 bits.'],
  ['boolean', '0 (no) or 1 (yes).'],
  ['float', 'A number with a fraction; only the engine declares such attributes.'],
  ['keylist', 'A set of strings, each of them once, in no order.'],
  ['snmp', 'A declaration of VCS 3 and older; later releases use the NotifierMngr resource.'],
]);

/** What a word of the language means, as markdown. `inType`: the word stands within a type definition. */
export function keywordNote(word: string, inType: boolean): string | undefined {
  const kind = word.charAt(0).toLowerCase() + word.slice(1);
  const isObject =
    kind === 'cluster' || kind === 'system' || kind === 'group' || kind === 'remotecluster' || kind === 'heartbeat';
  if (isObject) return `**${kind}**\n\n${escapeMarkdown(objectFacts[kind].description)}`;
  if (kind === 'type')
    return '**type**\n\nDefines a resource type: the attributes of its resources, and what its agent needs to know.';
  const note = NOTES.get(kind);
  if (note === undefined) return undefined;
  return inType || !/^(?:str|int|static|temp)$/.test(kind) ? `**${kind}**\n\n${note}` : undefined;
}
