/** The number of insertions, deletions, replacements and swaps of neighbours that turn one name into the other. */
export function nameDistance(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      let best = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]) {
        best = Math.min(best, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(best);
    }
    beforeLast = last;
    last = current;
  }
  return last[to.length] ?? 0;
}

/**
 * The candidate that a mistyped name most probably meant, or undefined when none is near.
 * Another capitalisation always counts as near; otherwise a third of the letters, at most three, may differ.
 */
export function nearestName(candidates: Iterable<string>, name: string): string | undefined {
  const lower = name.toLowerCase();
  const limit = Math.min(3, Math.floor((name.length + 1) / 3));
  let nearest: string | undefined;
  let nearestDistance = limit + 1;
  for (const candidate of candidates) {
    if (candidate === name) return candidate;
    if (Math.abs(candidate.length - name.length) > limit) continue;
    const distance = nameDistance(lower, candidate.toLowerCase());
    if (distance < nearestDistance) {
      nearest = candidate;
      nearestDistance = distance;
    }
  }
  return nearest;
}

/**
 * The nearest of the names that people gave to their systems, groups and resources. Such names are numbered and built
 * from parts: `sys3` is no slip of `sys1`, nor `db_mnt` of `db_log`, so the digits have to agree, no part may be another
 * one altogether, and the last character alone tells names apart on purpose.
 */
export function nearestChosenName(candidates: Iterable<string>, name: string): string | undefined {
  const parts = partsOf(name);
  const possible: string[] = [];
  for (const candidate of candidates) if (mayBeSlip(name, parts, candidate)) possible.push(candidate);
  return nearestName(possible, name);
}

function mayBeSlip(name: string, parts: readonly string[], candidate: string): boolean {
  if (asSeen(candidate) === asSeen(name)) return true;
  if (digitsOf(candidate) !== digitsOf(name)) return false;
  if (candidate.length === name.length && candidate.slice(0, -1) === name.slice(0, -1)) return false;
  const others = partsOf(candidate);
  if (others.length !== parts.length) return true;
  return parts.every((part, index) => {
    const other = others[index] ?? '';
    return part === other || nameDistance(part, other) <= Math.min(3, Math.floor((part.length + 1) / 3));
  });
}

/** Capitals apart, and with the letters that are taken for digits as those digits: `voll` looks like `vol1`. */
function asSeen(name: string): string {
  return name.toLowerCase().replace(/[il]/g, '1').replace(/o/g, '0');
}

function digitsOf(name: string): string {
  return name.replace(/\D+/g, '');
}

/** `web_mntOpt2` is `web`, `mnt`, `opt`. */
function partsOf(name: string): string[] {
  return (name.match(/[A-Z]*[a-z]+|[A-Z]+/g) ?? []).map((part) => part.toLowerCase());
}
