/** A name with its namespace; no namespace is the empty text. */
export interface QualifiedName {
  readonly namespace: string;
  readonly local: string;
}

/** Which names an element or attribute may have. */
export type NameClass =
  | { readonly kind: 'name'; readonly namespace: string; readonly local: string }
  | { readonly kind: 'any'; readonly except: NameClass | undefined }
  | { readonly kind: 'namespace'; readonly namespace: string; readonly except: NameClass | undefined }
  | { readonly kind: 'choice'; readonly names: readonly NameClass[] };

/** Whether the class holds the name. */
export function holdsName(names: NameClass, name: QualifiedName): boolean {
  switch (names.kind) {
    case 'name':
      return names.local === name.local && names.namespace === name.namespace;
    case 'any':
      return names.except === undefined || !holdsName(names.except, name);
    case 'namespace':
      return names.namespace === name.namespace && (names.except === undefined || !holdsName(names.except, name));
    case 'choice':
      return names.names.some((one) => holdsName(one, name));
  }
}

/** The names that the class lists one by one; open classes add none. */
export function listedNames(names: NameClass): QualifiedName[] {
  if (names.kind === 'name') return [names];
  return names.kind === 'choice' ? names.names.flatMap(listedNames) : [];
}

/** The class in a form that equals that of an equal class. */
export function nameClassKey(names: NameClass): string {
  switch (names.kind) {
    case 'name':
      return `{${names.namespace}}${names.local}`;
    case 'any':
      return `*${names.except ? `-(${nameClassKey(names.except)})` : ''}`;
    case 'namespace':
      return `{${names.namespace}}*${names.except ? `-(${nameClassKey(names.except)})` : ''}`;
    case 'choice':
      return `(${names.names.map(nameClassKey).join('|')})`;
  }
}
