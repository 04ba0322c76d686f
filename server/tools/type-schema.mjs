// Makes a JSON schema of an interface in a TypeScript file: what the checker knows of its types, and its comments as
// descriptions. Knows the kinds of types that server/src/catalog/schema.ts uses, and stops at any other.
import ts from 'typescript';

/** The schema of the interface `name`; interfaces that it uses become definitions. */
export function typeSchema(path, name) {
  const program = ts.createProgram([path], { strict: true, noEmit: true, target: ts.ScriptTarget.ES2022 });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(path);
  const symbol = source && checker.getSymbolAtLocation(source)?.exports?.get(name);
  if (symbol === undefined) throw new Error(`${path} exports no ${name}.`);
  const definitions = {};
  define(checker.getDeclaredTypeOfSymbol(symbol));
  return Object.fromEntries(Object.entries(definitions).sort(([one], [other]) => (one < other ? -1 : 1)));

  function define(type) {
    const id = type.symbol.name;
    if (id in definitions) return { $ref: `#/definitions/${id}` };
    definitions[id] = {};
    definitions[id] = { ...described(type.symbol), ...objectSchema(type) };
    return { $ref: `#/definitions/${id}` };
  }

  function objectSchema(type) {
    const properties = {};
    const required = [];
    for (const property of checker.getPropertiesOfType(type)) {
      const optional = (property.flags & ts.SymbolFlags.Optional) !== 0;
      const given = checker.getTypeOfSymbol(property);
      properties[property.name] = {
        ...described(property),
        ...schemaOf(optional ? checker.getNonNullableType(given) : given, property.valueDeclaration?.getText()),
      };
      if (!optional) required.push(property.name);
    }
    return { type: 'object', properties, ...(required.length > 0 && { required }), additionalProperties: false };
  }

  /** `text` is how the source writes the type: the checker knows the words of a union in an order of its own. */
  function schemaOf(type, text = '') {
    if (type.flags & ts.TypeFlags.Boolean) return { type: 'boolean' };
    if (type.flags & ts.TypeFlags.String) return { type: 'string' };
    if (type.flags & ts.TypeFlags.Number) return { type: 'number' };
    if (type.isStringLiteral()) return { enum: [type.value] };
    if (type.flags & ts.TypeFlags.BooleanLiteral) return { enum: [checker.typeToString(type) === 'true'] };
    if (type.isUnion() && type.types.every((one) => one.isStringLiteral())) return { enum: inOrder(type, text) };
    if (checker.isArrayType(type)) return { type: 'array', items: schemaOf(checker.getTypeArguments(type)[0]) };
    if (type.isClassOrInterface()) return define(type);
    if (type.flags & ts.TypeFlags.Object) return objectSchema(type);
    throw new Error(`There is no schema for the type ${checker.typeToString(type)}.`);
  }

  function inOrder(type, text) {
    const source = `${type.aliasSymbol?.declarations?.[0]?.getText() ?? ''} ${text}`;
    const place = (word) => source.indexOf(`'${word}'`);
    return type.types.map((one) => one.value).sort((one, other) => place(one) - place(other));
  }

  function described(symbol) {
    const text = ts.displayPartsToString(symbol.getDocumentationComment(checker)).replace(/\s+/g, ' ');
    return text === '' ? {} : { description: text };
  }
}
