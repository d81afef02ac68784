import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { dist, pagesOf } from './dist.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Astro's compiler writes void elements and attributes its own way; both forms are valid HTML.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    // The doctype is lower case; HTML does not care.
    'doctype-style': 'off',
    // Titles of entries are longer than the 70 characters that search engines show; they are shown in full on the page.
    'long-title': 'off',
    // Rows of tables that scroll are focusable regions, and lists without bullets keep their role by markup.
    'no-redundant-role': 'off',
    'prefer-native-element': 'off',
    // Numbers and amounts are set with fixed spaces at build.
    'tel-non-breaking': 'off',
    // Astro does not write integrity attributes; the content policy allows only files of the site itself.
    'require-sri': 'off',
  },
});

test('every page is valid HTML', async () => {
  const found: string[] = [];
  for (const { path, source } of pagesOf(dist)) {
    const { results } = await validator.validateString(source);
    found.push(
      ...results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line, column }) => `${path}:${line}:${column} ${ruleId} ${message}`),
      ),
    );
  }
  expect(found.slice(0, 30)).toEqual([]);
});
