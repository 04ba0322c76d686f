/** What stands behind `/opt/VRTSvcs/` in a path of trigger scripts; undefined where the path does not begin so. */
export function pathBelowVcsHome(path: string): string | undefined {
  const begins = /^\/*opt\/+VRTSvcs(?:\/+(.*))?$/.exec(path);
  return begins === null ? undefined : (begins[1] ?? '');
}

/** The directory that a TriggerPath most probably means, in one spelling for all ways to write it. */
export function triggerDirectory(path: string): string {
  return (pathBelowVcsHome(path) ?? path)
    .replace(/\/+/g, '/')
    .replace(/(?<=.)\/$/, '')
    .replace(/^\.\//, '');
}
