import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/**
 * Modules that come along with what the contribution form uses and that no page ever calls: JSON Schema is written at
 * build, no code is made from text, and no text is read with a parser of JavaScript (content/markdown-tree.ts). Without them the form's script is
 * some 9 KB smaller, compressed.
 */
const unused = [
  /\/zod\/v4\/core\/(?:json-schema-processors|to-json-schema)\.js$/u,
  // Writes code for zod's quick way, which the content policy forbids; all pages switch it off.
  /\/zod\/v4\/core\/doc\.js$/u,
  /\/micromark-util-events-to-acorn\/(?:dev\/)?lib\/index\.js$/u,
];

/** A substitute for a function that every browser of the last years has itself. */
const builtIn = /\/@ungap\/structured-clone\/esm\/index\.js$/u;

/** Replaces every function of the unused modules by one that says so when it is called, in scripts for browsers only. */
export function leanBrowser(): Plugin {
  return {
    name: 'lean-browser',
    enforce: 'pre',
    apply: 'build',
    applyToEnvironment: ({ config }) => config.consumer === 'client',
    load(id) {
      if (builtIn.test(id)) return 'export default (value) => structuredClone(value);\n';
      if (!unused.some((pattern) => pattern.test(id))) return undefined;
      const names = Array.from(
        readFileSync(id, 'utf8').matchAll(/^export (?:const|function|class) (\w+)/gmu),
        ([, name]) => name ?? '',
      );
      return `const absent = () => { throw new Error('left out by src/integrations/lean-browser.ts'); };\nexport { ${names.map((name) => `absent as ${name}`).join(', ')} };\n`;
    },
  };
}
