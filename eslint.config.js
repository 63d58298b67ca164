// @ts-check
import { createRequire } from 'node:module';
import js from '@eslint/js';
import globals from 'globals';
import ts from 'typescript-eslint';

// The package carries no types.
const a11y = createRequire(import.meta.url)('eslint-plugin-jsx-a11y');

export default ts.config(
  { ignores: ['build/', 'data/', 'app/generated/', 'test-results/', 'playwright-report/'] },
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  a11y.flatConfigs.strict,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
      globals: globals.node,
    },
    linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // Loaders and actions throw responses: that is how Remix is told of absence and refusal.
      '@typescript-eslint/only-throw-error': ['error', { allow: ['Response', 'TypedResponse'] }],
      // `json` is deprecated for single fetch, which is off (remix.config.js): without it there is no other way to a typed status.
      '@typescript-eslint/no-deprecated': [
        'error',
        {
          allow: [
            { from: 'package', name: 'json', package: '@remix-run/server-runtime' },
            // Marked so that it stands out; here for a sign-on provider on this machine, and the settings let no other be plain.
            { from: 'package', name: 'allowInsecureRequests', package: 'openid-client' },
          ],
        },
      ],
      // Numbers read well in a template; the rule is kept for objects.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidOperator: true },
      ],
      // A text spread is its code points: that is what is meant by it here.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  // Plain JavaScript: the thin wrappers that start things, and what runs in the browser.
  { files: ['scripts/**', 'tests/bench/**'], extends: [ts.configs.disableTypeChecked], rules: { 'no-console': 'off' } },
  { files: ['**/*.js'], extends: [ts.configs.disableTypeChecked] },
  { files: ['app/enhance/**'], languageOptions: { globals: globals.browser } },
);
