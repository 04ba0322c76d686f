import type { Since } from './fact-shape';

/**
 * Whether something came after a version, so that the version does not know it. Undefined: nobody knows, as the version
 * lies between the newest one without it and the oldest one with it.
 */
export function isNewerThan(since: Since, version: string): boolean | undefined {
  if (typeof since === 'string') return compareVersions(since, version) > 0;
  if (compareVersions(version, since.after) <= 0) return true;
  return compareVersions(version, since.by) >= 0 ? false : undefined;
}

/** The version for people: `9.8.0`, or `11.3.0 or earlier` where no more is known. */
export function sinceText(since: Since): string {
  return typeof since === 'string' ? since : `${since.by} or earlier, after ${since.after}`;
}

/** Compares two versions such as `9.0.0` number by number: below, above or equal to zero. What is missing counts as 0. */
export function compareVersions(one: string, other: string): number {
  const first = numbersOf(one);
  const second = numbersOf(other);
  for (let index = 0; index < Math.max(first.length, second.length); index++) {
    const difference = (first[index] ?? 0) - (second[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function numbersOf(version: string): number[] {
  return version.split('.').map((part) => Number.parseInt(part, 10) || 0);
}
