/** The text that a snippet inserts when every tab stop keeps its default, and every choice its first item. */
export function expandSnippet(body: readonly string[]): string {
  let text = body.join('\n');
  const values = new Map<string, string>();
  // From the inside out: a default may hold other tab stops.
  for (let changed = true; changed;) {
    const before = text;
    text = text.replace(/\$\{(\d+)\|([^,|}]*)[^}]*\}/g, (_, stop: string, first: string) =>
      remember(values, stop, first),
    );
    text = text.replace(/\$\{(\d+):([^${}]*)\}/g, (_, stop: string, value: string) => remember(values, stop, value));
    text = text.replace(/\$\{(\d+)\}|\$(\d+)/g, (whole, braced: string | undefined, plain: string | undefined) => {
      const stop = braced ?? plain ?? '';
      return stop === '0' ? '' : (values.get(stop) ?? whole);
    });
    changed = text !== before;
  }
  return text;
}

function remember(values: Map<string, string>, stop: string, value: string): string {
  values.set(stop, value);
  return value;
}
