/** A random number generator with a seed (mulberry32), so that a failing mutant can be made again. */
export function randomOf(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return Math.floor((((value ^ (value >>> 14)) >>> 0) / 4294967296) * below);
  };
}

type Random = ReturnType<typeof randomOf>;
const pick = <T>(random: Random, items: readonly T[], otherwise: T): T => items[random(items.length)] ?? otherwise;

/** Pieces that mean something to YAML, Markdown, MDX, HTML or a browser. */
const tokens = [
  ...[
    '{',
    '}',
    '<',
    '>',
    '</',
    '/>',
    '<>',
    '</>',
    '<!--',
    '-->',
    '&#',
    ';',
    '"',
    "'",
    '`',
    '```',
    '~~~',
    '\\',
    '|',
    '[',
    ']',
    '](',
    '![',
    '^',
    '[^s1]',
    '[^s9]',
  ],
  ...[
    '*',
    '**',
    '_',
    '~~',
    '#',
    '## ',
    '> ',
    '- ',
    '1. ',
    '---',
    '...',
    '+++',
    ': ',
    ' #',
    '&a ',
    '*a ',
    '!!js/function ',
    '<<: ',
    '? ',
    '%YAML 1.1\n',
    '\t',
    '\r',
    '\n',
    '\n\n',
  ],
  ...[
    '{1}',
    '{process.env}',
    '{/* x */}',
    '{"',
    'import a from "b"\n',
    'export default 1\n',
    '<script>',
    '</script>',
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<img src="x" onerror="y"/>',
  ],
  ...[
    '<div style="x">',
    '<a href="javascript:x">',
    '<svg onload="x"/>',
    '<Hinweis art="tipp">',
    '</Hinweis>',
    '<Hinweis art="tipp" onclick="x">',
    '<Verweis auf="practice/x">',
    '</Verweis>',
    '<Zitat von="x" quelle="s1">',
    '<Kennzahl wert="1" text="abc" quelle="s1" />',
  ],
  ...[
    ' onclick="x"',
    ' style="x"',
    ' set:html="x"',
    ' {...x}',
    'javascript:alert(1)',
    '[x](javascript:alert(1))',
    '[x](data:text/html,x)',
    '[x](//evil.net)',
    '[x](https://evil.net "t\\"><b>")',
    '![x](https://evil.net/x.png)',
    '<https://evil.net>',
    'https://evil.net/',
  ],
  ...[
    '[a]: https://evil.net\n',
    '[^a]: x\n',
    '| a | b |\n| - | - |\n',
    '\u202e',
    '\u200b',
    '\u00ad',
    '\u0000',
    '\ufeff',
    '\ud800',
    '\ue000',
    '\u{1f600}',
    'о',
    'Ａ',
    '&lt;script&gt;',
    '&#60;b&#62;',
    '%0a',
    '../',
    '__proto__: x\n',
    'layout: x\n',
    '012',
    '0x1',
    '.inf',
    '2026-13-45',
    'null',
    '~',
  ],
] as const;

type Mutation = (text: string, random: Random) => string;

const lines = (change: (rows: string[], random: Random) => void): Mutation => {
  return (text, random) => {
    const rows = text.split('\n');
    change(rows, random);
    return rows.join('\n');
  };
};

const cut = (text: string, from: number, to: number, insert = '') => text.slice(0, from) + insert + text.slice(to);

export const mutations: Readonly<Record<string, Mutation>> = {
  insert: (text, random) => {
    const at = random(text.length + 1);
    return cut(text, at, at, pick(random, tokens, ''));
  },
  'insert in the body': (text, random) => {
    const body = text.indexOf('\n---', 3) + 5;
    const at = body + random(Math.max(1, text.length - body));
    return cut(text, at, at, pick(random, tokens, ''));
  },
  'insert a line': lines((rows, random) => rows.splice(random(rows.length + 1), 0, pick(random, tokens, ''))),
  'insert at the end of a line': lines((rows, random) => {
    const at = random(rows.length);
    rows[at] = `${rows[at] ?? ''}${pick(random, tokens, '')}`;
  }),
  delete: (text, random) => {
    const at = random(text.length);
    return cut(text, at, at + 1 + random(12));
  },
  'delete a line': lines((rows, random) => rows.splice(random(rows.length), 1)),
  'duplicate a line': lines((rows, random) => {
    const at = random(rows.length);
    rows.splice(random(rows.length), 0, rows[at] ?? '');
  }),
  'swap lines': lines((rows, random) => {
    const [a, b] = [random(rows.length), random(rows.length)];
    [rows[a], rows[b]] = [rows[b] ?? '', rows[a] ?? ''];
  }),
  'swap characters': (text, random) => {
    const at = random(Math.max(1, text.length - 1));
    return cut(text, at, at + 2, (text[at + 1] ?? '') + (text[at] ?? ''));
  },
  replace: (text, random) => {
    const at = random(text.length);
    return cut(text, at, at + 1, pick(random, tokens, ''));
  },
  indent: lines((rows, random) => {
    const at = random(rows.length);
    rows[at] = `${' '.repeat(1 + random(6))}${rows[at] ?? ''}`;
  }),
  truncate: (text, random) => text.slice(0, random(text.length)),
  wrap: (text, random) => {
    const at = random(text.length);
    const [open, close] = pick(
      random,
      [
        ['<b>', '</b>'],
        ['{', '}'],
        ['<Hinweis art="tipp">\n\n', '\n\n</Hinweis>'],
        ['[', '](javascript:x)'],
        ['`', '`'],
        ['**', '**'],
      ] as const,
      ['', ''],
    );
    return cut(text, at, at, open).slice(0, at + open.length + 20) + close + text.slice(at + 20);
  },
  repeat: (text, random) => {
    const at = random(text.length);
    return cut(text, at, at, pick(random, tokens, '').repeat(1 + random(400)));
  },
};
