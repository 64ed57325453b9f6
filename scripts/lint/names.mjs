/**
 * One way to write a name, everywhere: members that only their class uses begin with `#`; strings, numbers, patterns
 * and lists that stand fixed at the top of a module are in capitals.
 */

/** @type {import('eslint').Rule.RuleModule} */
const privateMembers = {
  meta: { type: 'suggestion', schema: [], messages: { hash: 'Write #{{name}} for a private member.' } },
  create(context) {
    /** @param {any} node its shape is TypeScript's, which ESLint's types do not know */
    const check = (node) => {
      const name = node.key?.name ?? node.parameter?.name ?? node.parameter?.left?.name;
      if (node.accessibility === 'private' && node.kind !== 'constructor')
        context.report({ node, messageId: 'hash', data: { name: String(name) } });
    };
    return { PropertyDefinition: check, MethodDefinition: check, TSParameterProperty: check };
  },
};

/** @type {import('eslint').Rule.RuleModule} */
const constants = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { capitals: 'Write the constant {{name}} in capitals.' },
  },
  create(context) {
    return {
      'Program > VariableDeclaration[kind="const"] > VariableDeclarator, ExportNamedDeclaration > VariableDeclaration[kind="const"] > VariableDeclarator':
        (/** @type {any} */ node) => {
          if (node.id.type !== 'Identifier' || /^[A-Z\d_]+$/.test(node.id.name) || !isFixed(node.init))
            return;
          context.report({ node: node.id, messageId: 'capitals', data: { name: node.id.name } });
        },
    };
  },
};

/**
 * @param {any} value an expression; an empty list is one that is filled later
 * @returns {boolean}
 */
function isFixed(value) {
  switch (value?.type) {
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
      return isFixed(value.expression);
    case 'UnaryExpression':
      return isFixed(value.argument);
    case 'BinaryExpression':
      return isFixed(value.left) && isFixed(value.right);
    case 'ArrayExpression':
      return value.elements.length > 0;
    case 'Literal':
    case 'TemplateLiteral':
      return true;
    default:
      return false;
  }
}

/** @type {import('eslint').Linter.Config[]} */
export const names = [
  {
    files: ['src/**/*.ts'],
    plugins: { house: { rules: { 'private-members': privateMembers, constants } } },
    rules: { 'house/private-members': 'error', 'house/constants': 'error' },
  },
];
