/** Lint rule: every exported declaration carries a doc comment with at least one sentence. */
export const exportDocs = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      missing: 'Write one doc sentence on the export "{{name}}": what it is for, or why it is so.',
      unfinished: 'The doc comment of "{{name}}" is no sentence: end it with a full stop.',
    },
  },
  create(context) {
    const source = context.sourceCode;
    const text = (name) => (name.type === 'Identifier' ? name.name : source.getText(name));
    function check(node, name) {
      const comment = source.getCommentsBefore(node).at(-1);
      if (comment?.type !== 'Block' || !comment.value.startsWith('*')) {
        context.report({ node: name, messageId: 'missing', data: { name: text(name) } });
      } else if (!/[.!?:`)](\s|$)/.test(comment.value.replace(/^\s*\*?/gm, ''))) {
        context.report({ node: name, messageId: 'unfinished', data: { name: text(name) } });
      }
    }
    return {
      ExportNamedDeclaration(node) {
        const declaration = node.declaration;
        if (!declaration) return;
        const previous = node.parent.body[node.parent.body.indexOf(node) - 1];
        if (isOverloadOfSame(previous, declaration)) return;
        if (declaration.type === 'VariableDeclaration') check(node, declaration.declarations[0].id);
        else if (declaration.id) check(node, declaration.id);
      },
    };
  },
};

/** Only the first of several overloads needs the sentence. */
function isOverloadOfSame(previous, declaration) {
  return (
    previous?.type === 'ExportNamedDeclaration' &&
    previous.declaration?.type === 'TSDeclareFunction' &&
    previous.declaration.id?.name === declaration.id?.name
  );
}
