/** A version of the product: the number of the release, and of the maintenance releases within it, such as 7.4.2. */
export type ProductVersion = readonly number[];

/** The version that the text names, or undefined where it is no version. Accepts `6.1`, `7.4.2`, `8.0.2`; no letters. */
export function productVersion(text: string): ProductVersion | undefined {
  return /^\d{1,2}(\.\d{1,3}){0,3}$/.test(text) ? text.split('.').map(Number) : undefined;
}

/**
 * Whether the files are for that release or a later one; false where nobody says what they are for. Parts that are not
 * named count as 0: `7.4` is at least `7.4.0`.
 */
export function isAtLeast(version: ProductVersion | undefined, release: string): boolean {
  return version !== undefined && compareVersions(version, release) >= 0;
}

/** Whether the files are for a release before that one; false where nobody says what they are for. */
export function isBefore(version: ProductVersion | undefined, release: string): boolean {
  return version !== undefined && compareVersions(version, release) < 0;
}

function compareVersions(version: ProductVersion, release: string): number {
  const other = productVersion(release) ?? [];
  for (let part = 0; part < Math.max(version.length, other.length); part++) {
    const difference = (version[part] ?? 0) - (other[part] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Whether both say the same, nothing included. */
export function sameVersion(one: ProductVersion | undefined, other: ProductVersion | undefined): boolean {
  return one?.join('.') === other?.join('.');
}
