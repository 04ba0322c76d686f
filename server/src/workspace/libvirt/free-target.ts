import type { DomainModel } from './domain-model';

/** Names of drives go from `a` to `zz`. */
const MOST_NAMES = 702;

/** The first name of a drive with that prefix (`vd`, `sd` …) that none of the names taken is; undefined: all are. */
export function freeTarget(prefix: string, taken: ReadonlySet<string | undefined>): string | undefined {
  for (let index = 0; index < MOST_NAMES; index++) {
    const name = prefix + lettersOf(index);
    if (!taken.has(name)) return name;
  }
  return undefined;
}

/** The names that the drives of a document have. */
export function takenTargets({ disks }: DomainModel): ReadonlySet<string | undefined> {
  return new Set(disks.map(({ targetName }) => targetName));
}

function lettersOf(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : lettersOf(Math.floor(index / 26) - 1) + last;
}
