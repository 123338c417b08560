// Lint: types are checked by the compiler; here stand the ceilings and habits of the house.
import tseslint from 'typescript-eslint'

export default tseslint.config(
  { ignores: ['dist/**', '.unit/**', 'server/bundled/**', 'bench/**', 'node_modules/**'] },
  ...tseslint.configs.strict,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-syntax': ['error', { selector: 'ExportDefaultDeclaration', message: 'Use a named export.' }, { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' }],
      'max-lines': ['error', { max: 350, skipComments: true, skipBlankLines: true }],
      'max-lines-per-function': ['error', { max: 60, skipComments: true, skipBlankLines: true }],
      'max-params': ['error', 6],
      eqeqeq: ['error', 'smart'],
      '@typescript-eslint/no-invalid-void-type': 'off',
      'no-console': 'error',
    },
  },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  { files: ['test/**', 'scripts/**', 'eslint.config.js'], rules: { 'max-lines-per-function': 'off', 'max-lines': 'off', 'no-console': 'off', 'no-restricted-syntax': 'off' } },
)
