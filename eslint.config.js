// Lint rules: what the compiler cannot see. Formatting is Prettier's; boundaries are dependency-cruiser's.
import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const noBareError = {
  selector: "ThrowStatement > NewExpression[callee.name='Error']",
  message: 'Throw an error with a code: SottoError, BankError or one of your folder.',
};
const noEnvironment = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Only a main.ts reads the environment; take what you need as an argument.',
};

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'node_modules/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'max-lines': ['error', { max: 250 }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      'no-restricted-syntax': ['error', noBareError, noEnvironment],
      // Our objects are records of functions: none of them uses `this`, so each may be passed on alone.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      'max-lines-per-function': 'off',
      'no-restricted-syntax': ['error', noBareError],
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['bot/main.ts', 'mock-bank/main.ts'],
    rules: { 'no-restricted-syntax': ['error', noBareError], 'no-console': 'off' },
  },
);
