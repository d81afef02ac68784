import { FAILSAFE_SCHEMA, load, Type } from 'js-yaml';

/** Says that the slow parser has to look. */
class Doubt extends Error {}

/**
 * Signs of what is refused or read in different ways. Each begins with the rarer character and looks at what stands before it
 * afterwards, which takes half the time.
 */
const doubtful: readonly RegExp[] = [
  // Tabs, escapes, and line ends other than `\n`.
  /[\\\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/u,
  // Anchors, aliases, tags, block scalars, reserved signs.
  /[&*!|>%@`](?<=(?:^|[\s,[{:?-]).)(?! )/mu,
  // Complex and merge keys, directives, several documents.
  /\?(?<=^ *.)|<<|(?:---|\.\.\.)(?<=^...)|%(?<=^.)/mu,
  // Comments: one in place of an item hides that the item is empty.
  /#(?<=(?:^|[\s"'\]}]).)/mu,
  // A line of a list without anything.
  /-(?= *(?:\n|$(?![\s\S])))(?<=^[ -]*)/mu,
  // A list or map in place of a name, or within another one.
  /[[{](?<=^ *.)|[\]}] *:|[[{,] *[[{]/mu,
  // A list or map that does not end on its line.
  /[[{](?<=(?:^|[\s,:-]).)[^\n\]}]*\n/mu,
  // Quotation marks that do not end on their line.
  /"(?<=(?:^|[\s,[{:-]).)[^"\n]*(?:\n|$(?![\s\S]))/mu,
  /'(?<=(?:^|[\s,[{:-]).)[^'\n]*(?:\n|$(?![\s\S]))/mu,
];

// The core schema of YAML 1.2.2, section 10.3.2; of numbers only those in plain digits, which both parsers read alike.
const numberLike =
  /^(?:[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|0o[0-7]+|0x[\da-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/u;
const plainNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/u;
const nothing = /^(?:~|[Nn]ull|NULL)?$/u;
const truth = /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/u;

const schema = FAILSAFE_SCHEMA.extend({
  implicit: [
    new Type('tag:yaml.org,2002:null', {
      kind: 'scalar',
      resolve: (text: string | null) => text === null || nothing.test(text),
      construct: () => null,
    }),
    new Type('tag:yaml.org,2002:bool', {
      kind: 'scalar',
      resolve: (text: string | null) => text !== null && truth.test(text),
      construct: (text: string) => text[0]?.toLowerCase() === 't',
    }),
    new Type('tag:yaml.org,2002:float', {
      kind: 'scalar',
      resolve: (text: string | null) => {
        if (text === null || !numberLike.test(text)) return false;
        if (!plainNumber.test(text)) throw new Doubt();
        return true;
      },
      construct: Number,
    }),
  ],
});

/** Bytes of a name beyond which YAML does not take it for one. */
const longestKey = 1000;

/** Names that are no words, or that mean something to JavaScript. */
const doubtfulKey = (key: string): boolean =>
  key.length > longestKey ||
  numberLike.test(key) ||
  nothing.test(key) ||
  truth.test(key) ||
  key in Object.prototype ||
  key === 'prototype';

/**
 * Fields of a YAML text, at a quarter of the time of the parser with places (front-matter.ts). Undefined where that one may read
 * it in another way or refuse it; front-matter.test.ts holds that they agree on the rest.
 */
export function quickYaml(source: string): Record<string, unknown> | undefined {
  if (doubtful.some((sign) => sign.test(source))) return undefined;
  try {
    const data = load(source, { schema });
    return isMap(data) && isPlain(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isPlain(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isPlain);
  if (!isMap(value)) return true;
  return Object.entries(value).every(([key, item]) => !doubtfulKey(key) && isPlain(item));
}
