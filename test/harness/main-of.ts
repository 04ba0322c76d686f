/** A main.cf for a fixture, with those systems and nothing else. */
export function mainOf(...systems: readonly string[]): string {
  const declared = systems.map((name) => `system ${name} (\n\t)\n`).join('\n');
  return `//- main.cf\ncluster web (\n\t)\n\n${declared}`;
}
