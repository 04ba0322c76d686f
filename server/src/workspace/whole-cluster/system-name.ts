/** The name of a system without its domain. */
export function shortName(name: string): string {
  const dot = name.indexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
}

/** Whether two names are those of one system: equal, or one with a domain and the same without. */
export function isSameSystem(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.includes('.') && other.includes('.')) return false;
  return shortName(one) === shortName(other);
}
