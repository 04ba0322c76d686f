/** A place that a fixture marks: `^^^ error[rule-id]: part of the message`. */
export interface Marker {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly severity: string;
  readonly rule: string;
  /** What the message must contain; empty: anything. */
  readonly text: string;
}

/** One file of a fixture, without its marker lines. */
export interface FixtureFile {
  readonly name: string;
  readonly text: string;
  readonly markers: readonly Marker[];
}

const MARKER = /^[\s/*<!-]*?(\^+)\s*(error|warning|information|hint)\[([\w-]+)\](?::\s*(.*?))?(?:\s*(?:-->|\*\/))?\s*$/;

/**
 * Takes a fixture apart. `//- name.cf` begins a file (before the first one: `main.cf`). A marker line speaks of the last
 * line before it that is no marker line; its carets stand below the marked characters, and it may begin in column 0.
 */
export function readFixture(fixture: string, defaultName = 'main.cf'): FixtureFile[] {
  const files: { name: string; lines: string[]; markers: Marker[] }[] = [];
  let current = { name: defaultName, lines: [] as string[], markers: [] as Marker[] };
  const lines = fixture.split('\n');
  // The line break behind the opening backtick is layout, not content.
  if (lines[0] === '') lines.shift();
  for (const line of lines) {
    const name = /^\/\/- (\S+)\s*$/.exec(line)?.[1];
    if (name !== undefined) {
      if (current.lines.some((text) => text !== '') || files.length > 0) files.push(current);
      current = { name, lines: [], markers: [] };
      continue;
    }
    const marker = MARKER.exec(line);
    if (marker) {
      const from = line.indexOf('^');
      const [, carets = '', severity = '', rule = '', text = ''] = marker;
      current.markers.push({ line: current.lines.length - 1, from, to: from + carets.length, severity, rule, text });
    } else current.lines.push(line);
  }
  files.push(current);
  return files.map((file) => ({ name: file.name, text: file.lines.join('\n'), markers: file.markers }));
}
