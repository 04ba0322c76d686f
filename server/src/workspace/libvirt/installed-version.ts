import type { FileProvider } from '../file-provider';

/** What is known of the version of libvirt that schemas came with. */
export interface SchemaVersion {
  readonly version: string;
  /** Whether they may be newer: their content tells no more. */
  readonly atLeast: boolean;
}

/**
 * Words of the schemas with the version of libvirt that brought each, the newest first, as the bundled catalog has them.
 * The files themselves name no version.
 */
const BROUGHT: readonly (readonly [word: string, version: string])[] = [
  ['throttlefilters', '11.2.0'],
  ['dataStore', '10.10.0'],
  ['memReserve', '10.3.0'],
  ['vhostvdpa', '9.8.0'],
  ['discard_no_unref', '9.5.0'],
  ['fdgroup', '9.0.0'],
];

/**
 * The version of the schemas in a directory: by the name of the library installed with them, or else by what they know.
 * Undefined: neither tells. Nothing is run to find out.
 */
export async function schemaVersion(
  provider: FileProvider,
  directory: string,
  texts: Iterable<string>,
): Promise<SchemaVersion | undefined> {
  const least = leastVersion(texts);
  const library = await libraryVersion(provider, directory);
  return library === undefined ? least : { version: library, atLeast: false };
}

function leastVersion(texts: Iterable<string>): SchemaVersion | undefined {
  const all = [...texts];
  const found = BROUGHT.find(([word]) => all.some((text) => text.includes(`"${word}"`) || text.includes(`>${word}<`)));
  return found && { version: found[1], atLeast: true };
}

const SCHEMAS = 'share/libvirt/schemas';

/** The version in the name of the one library of libvirt below the same prefix; undefined: none, or several. */
async function libraryVersion(provider: FileProvider, directory: string): Promise<string | undefined> {
  if (!directory.endsWith(`/${SCHEMAS}`)) return undefined;
  const prefix = directory.slice(0, -SCHEMAS.length);
  const multiarch = (await provider.folders(`${prefix}lib`)).filter((name) => /-linux-gnu\w*$/.test(name));
  const places = [`${prefix}lib64`, `${prefix}lib`, ...multiarch.map((name) => `${prefix}lib/${name}`)];
  const names = (await Promise.all(places.map((place) => provider.list(place)))).flat();
  const versions = new Set(names.flatMap((name) => versionInName(name) ?? []));
  const [only] = versions;
  return versions.size === 1 ? only : undefined;
}

/** `libvirt.so.0.11003.0` is 11.3.0: libvirt makes the name of its version so, in its meson.build. */
function versionInName(name: string): string | undefined {
  const found = /^libvirt\.so\.0\.(\d{4,6})\.(\d{1,3})$/.exec(name);
  if (found === null) return undefined;
  const number = Number(found[1]);
  return `${String(Math.floor(number / 1000))}.${String(number % 1000)}.${String(Number(found[2]))}`;
}
