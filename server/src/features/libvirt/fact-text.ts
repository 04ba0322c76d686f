/** What is known of an element, as markdown; nothing: empty. */
export function elementDocumentation(path: readonly string[]): string {
  return path.length === 0 ? '' : '';
}

/** What is known of an attribute, as markdown. */
export function attributeDocumentation(path: readonly string[], name: string): string {
  return path.length === 0 || name === '' ? '' : '';
}

/** What is known of a value of an attribute, or of the text of an element, as markdown. */
export function valueDocumentation(path: readonly string[], name: string | undefined, value: string): string {
  return path.length === 0 || name === '' || value === '' ? '' : '';
}
