import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { example, exampleBody, exampleFile, exampleFront } from './example.fixture.ts';
import { mend } from './mend.ts';
import { isError } from './problem.ts';
import { readContentFile } from './read.ts';

const raw = (text: string, file = exampleFile) => ({ file, bytes: new TextEncoder().encode(text), text });

/** An entry with one fault of every kind that can be mended, between comments and empty lines that must stay. */
const faulty = example(
  `${exampleBody}
Sie nennen es "Kette" und [Bericht "A"](https://www.beispielstadt.de/b?utm_source=x&seite=2#teil).[^s1]

Prä\u00advention\u200b wirkt.[^s1]

\`\`\`
Ein "Beispiel" mit Code
\`\`\`
`,
  exampleFront
    .replace('checkedOn: 2026-11-01\n', '')
    .replace('title: ', '# Bitte nicht ändern\n\ncheckedOn: 01.11.2026   # nach dem Treffen\n# zum Titel\ntitle: ')
    .replace('/bericht', '/bericht?fbclid=abc'),
);

test('everything that can be mended is mended, and nothing else changes', () => {
  const { text, rules } = mend(raw(faulty));
  expect(rules).toEqual([
    'hidden-characters',
    'date-format',
    'field-order',
    'typographic-quotes',
    'tracking-parameters',
  ]);
  expect(text).toBe(
    example(
      `${exampleBody}
Sie nennen es „Kette“ und [Bericht „A“](https://www.beispielstadt.de/b?seite=2#teil).[^s1]

Prävention wirkt.[^s1]

\`\`\`
Ein "Beispiel" mit Code
\`\`\`
`,
      exampleFront
        .replace('title: ', '# zum Titel\ntitle: ')
        .replace('checkedOn: 2026-11-01\n', '# Bitte nicht ändern\n\ncheckedOn: 2026-11-01   # nach dem Treffen\n'),
    ),
  );
});

test('the mended entry has no finding', () => {
  const context = { today: '2026-11-25', wordLists: { stigmatising: [], advertising: [] } };
  expect(readContentFile(raw(faulty), context).problems.some(isError)).toBe(true);
  expect(readContentFile(raw(mend(raw(faulty)).text), context).problems).toEqual([]);
});

test('mending twice is mending once, also with Windows line ends', () => {
  for (const text of [faulty, faulty.replaceAll('\n', '\r\n'), '', '---\n---\n', '"a" "b', 'title: 012\n']) {
    const once = mend(raw(text)).text;
    expect(mend(raw(once))).toEqual({ text: once, rules: [] });
  }
});

test('line ends of Windows stay', () => {
  expect(mend(raw(faulty.replaceAll('\n', '\r\n'))).text).toBe(mend(raw(faulty)).text.replaceAll('\n', '\r\n'));
});

test('a number with a leading zero becomes a text', () => {
  expect(mend(raw('name: x\nags: 05315000 # Köln\nlist:\n  - 01\n', 'glossary/x.yaml')).text).toBe(
    'name: x\nags: "05315000" # Köln\nlist:\n  - "01"\n',
  );
});

test('mending a real entry never changes what its text says', () => {
  const letters = (text: string) => [...text.replace(/[^\p{L}\p{N}]/gu, '')].sort().join('');
  for (const folder of ['content/practices/nw', 'content/programmes/bund'])
    for (const name of readdirSync(folder)) {
      const text = readFileSync(join(folder, name), 'utf8');
      const { text: mended, rules } = mend(raw(text, `${folder.slice('content/'.length)}/${name}`));
      if (!rules.includes('tracking-parameters')) expect(letters(mended)).toBe(letters(text));
    }
});
