import { randomOf } from './mutate.fixture.ts';

/** Values that are simple in the first dozen, and read in different ways, refused or broken after that. */
const values = [
  ...['a', 'b c', '"q"', "'s'", "'it''s'", '"a: b"', '1', '0', '-1', '1.5', '[a, b]', '{ a: b }'],
  ...[
    '',
    ' ',
    '~',
    'null',
    'True',
    'yes',
    '00',
    '-0',
    '1e3',
    '+1',
    '.5',
    '5.',
    '0x1f',
    '0o7',
    '1_000',
    '12:30',
    '2024-01-01',
  ],
  ...['9007199254740993', '1'.repeat(30), '0.1e', '.inf', 'NaN', '=', '<<', '__proto__', 'a\u00a0b', '\u2028', '"\\n"'],
  ...[
    '[]',
    '{}',
    '[a,b]',
    '{a,b}',
    '[a: b]',
    '{"a":1}',
    '{a:1}',
    '[ , ]',
    '[a,]',
    '[,a]',
    '{a: b,}',
    '{a: , b: c}',
    '["a"]',
  ],
  ...[
    '[a #b]',
    '{a: [b]}',
    "{'a': b}",
    '{? a: b}',
    '[-]',
    '[- a]',
    '{1: a}',
    '[a]b',
    '{a}b',
    '"a"b',
    '[a]:',
    '"a":',
    '"a',
    '[a',
  ],
  ...[
    'a#b',
    'a #c',
    '# c',
    'a:b',
    'a: b',
    'a :b',
    'x:',
    ':x',
    '- x',
    '-x',
    '? x',
    '@x',
    '%x',
    '&x y',
    '*x',
    '!x',
    '|',
    '>',
  ],
  ...[
    '|-\n  x',
    'https://x.de/?a=b&c=d#e',
    'a\tb',
    '"a" b',
    'a "b"',
    'a]',
    'a}',
    'a, b',
    '---',
    '...',
    '-',
    "a''b",
    '""',
    "''",
  ],
] as const;
const names = [
  'a',
  'b',
  'c',
  'title',
  'a b',
  '"k"',
  '1',
  'true',
  '~',
  '-a',
  'ü',
  '',
  '?',
  'a#',
  'a #',
  '[a]',
  'a:',
  'constructor',
] as const;
const signs = [': ', ': ', ': ', ': ', ': ', ':', ' : ', ':  ', ':\n  ', ':\n', ':\t'] as const;
const strays = ['\n', '# c\n', '  # c\n', '   \n', ' x\n'] as const;
const ends = ['', '', '', ' ', ' # c', '\n  more'] as const;

/**
 * Texts that are put together from what YAML is made of, sound ones and broken ones; the same ones on every run. They find what
 * mutants of sound entries do not: odd values in odd places.
 */
export function composedYaml(seed: number, count: number): string[] {
  const random = randomOf(seed);
  const pick = (items: readonly string[]): string => items[random(items.length)] ?? '';
  /** Most values are simple, since a text with two odd ones is hardly ever read. */
  const value = () => pick(random(10) < 8 ? values.slice(0, 12) : values);
  const block = (indent: number, depth: number): string => {
    const kind = depth > 2 ? 2 : random(3);
    const rows = Array.from({ length: 1 + random(3) }, () => {
      const pad = ' '.repeat(random(30) === 0 ? random(6) : indent);
      const stray = random(20) === 0 ? pick(strays) : '';
      if (kind === 0)
        return `${stray}${pad}- ${random(2) === 0 ? `${value()}\n` : block(indent + 2, depth + 1).trimStart()}`;
      const name = random(10) < 8 ? pick(names.slice(0, 5)) : pick(names);
      if (kind === 1) return `${stray}${pad}${name}:\n${block(indent + random(3), depth + 1)}`;
      return `${stray}${pad}${name}${pick(signs)}${value()}${pick(ends)}\n`;
    });
    return rows.join('');
  };
  return Array.from({ length: count }, () => block(0, 0));
}
