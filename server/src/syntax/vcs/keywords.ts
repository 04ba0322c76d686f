/** The words that open a declaration block, in the spelling that the product writes. */
export const OBJECT_KEYWORDS = ['cluster', 'system', 'group', 'remotecluster', 'heartbeat', 'type', 'snmp'] as const;

/** A kind of declaration that has a block of attributes and a keyword of its own. `snmp` is met in files of VCS 3 and older. */
export type ObjectKind = (typeof OBJECT_KEYWORDS)[number];

const BY_WORD = new Map<string, ObjectKind>();
for (const keyword of OBJECT_KEYWORDS) {
  BY_WORD.set(keyword, keyword);
  // Samples of 5.0 print `Heartbeat` and `Type`; the product's own files are lower case.
  BY_WORD.set((keyword[0] ?? '').toUpperCase() + keyword.slice(1), keyword);
}

/** Whether a word of that length can be a keyword: spares most words being cut out of the text and looked up. */
export function mayBeKeyword(length: number): boolean {
  return LENGTHS.has(length);
}

const LENGTHS = new Set([...BY_WORD.keys(), 'include', 'requires'].map((word) => word.length));

/** The kind of declaration that the word opens, also with a capital first letter, or undefined. */
export function objectKeyword(word: string): ObjectKind | undefined {
  return BY_WORD.get(word);
}

/** The words of a group dependency: `requires group CHILD CATEGORY LOCATION [RIGIDITY]`. */
export const DEPENDENCY_WORDS: ReadonlySet<string> = new Set([
  'online',
  'offline',
  'local',
  'global',
  'remote',
  'site',
  'soft',
  'firm',
  'hard',
]);

/** The words that may stand before the data type of an attribute in a type definition. */
export const ATTRIBUTE_MODIFIERS: ReadonlySet<string> = new Set(['static', 'temp']);

/** Whether the word opens an attribute of a type definition, as `static` and `str` do. */
export function opensDefinition(word: string): boolean {
  return ATTRIBUTE_MODIFIERS.has(word) || DATA_TYPES.has(word);
}

/** The data types of attributes in a type definition; `i18nstr` is Windows, `float` is the engine's own. */
export const DATA_TYPES: ReadonlySet<string> = new Set([
  'str',
  'int',
  'boolean',
  'keylist',
  'float',
  'i18nstr',
  'string',
]);
