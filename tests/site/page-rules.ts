import { HtmlValidate } from 'html-validate';
import { uncleanParts } from '../../src/site/html-scan.ts';
import type { BuiltPage } from './dist.ts';

/** A built site as the rules see it. */
export interface Site {
  pages: readonly BuiltPage[];
  /** Whether a file or folder of that path is there. */
  has(path: string): boolean;
}

type Rule = (site: Site) => readonly string[] | Promise<readonly string[]>;

/** Runs a check on every page and lists what it finds with the page's path. */
const each =
  (check: (page: BuiltPage) => readonly string[]): Rule =>
  ({ pages }) =>
    pages.flatMap((page) => check(page).map((found) => `${page.path}: ${found}`));

const twice = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index);

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

const policyOf = ({ html }: BuiltPage) =>
  html.querySelector('meta[http-equiv=content-security-policy]')?.getAttribute('content') ?? '';

/** What holds for every page of the site; each rule gives one line for each thing found. */
export const rules = {
  'is valid HTML': async ({ pages }) => {
    const found: string[] = [];
    for (const { path, source } of pages) {
      const { results } = await validator.validateString(source);
      found.push(
        ...results.flatMap(({ messages }) =>
          messages.map(({ ruleId, message, line, column }) => `${path}:${line}:${column} ${ruleId} ${message}`),
        ),
      );
    }
    return found;
  },

  'is German and has one h1, a title, a description and landmarks': each(({ html }) => [
    ...(html.querySelector('html')?.getAttribute('lang') === 'de' ? [] : ['no lang="de"']),
    ...(html.querySelectorAll('h1').length === 1 ? [] : [`${html.querySelectorAll('h1').length} h1`]),
    ...(html.querySelector('title')?.text.trim() ? [] : ['no title']),
    ...(html.querySelector('meta[name=description]')?.getAttribute('content') ? [] : ['no description']),
    ...['header', 'main', 'footer'].filter((name) => !html.querySelector(name)).map((name) => `no ${name}`),
  ]),

  'has a title of its own': ({ pages }) =>
    twice(pages.map(({ html }) => html.querySelector('title')?.text ?? '')).map((title) => `title twice: ${title}`),

  'has every id once': each(({ html }) =>
    twice(html.querySelectorAll('[id]').map(({ id }) => id)).map((id) => `id twice: ${id}`),
  ),

  'skips no level of headings': each(({ html }) => {
    const levels = html.querySelectorAll('h1,h2,h3,h4,h5,h6').map(({ tagName }) => Number(tagName.slice(1)));
    return levels.flatMap((level, index) =>
      index > 0 && level > (levels[index - 1] ?? 0) + 1 ? [`h${level} after h${levels[index - 1]}`] : [],
    );
  }),

  'gives pictures a text alternative': each(({ html }) =>
    html.querySelectorAll('img:not([alt])').map(({ outerHTML }) => `no alt: ${outerHTML}`),
  ),

  'carries no handler, no style, no unknown script and nothing of another host': each(({ source }) =>
    uncleanParts(source),
  ),

  'has the content policy, without unsafe-inline': each((page) => {
    const policy = policyOf(page);
    const missing = [
      "default-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "require-trusted-types-for 'script'",
    ];
    return [
      ...missing.filter((directive) => !policy.includes(directive)).map((directive) => `no ${directive}`),
      ...(/unsafe-inline|(?<!wasm-)unsafe-eval/u.test(policy) ? ['unsafe policy'] : []),
    ];
  }),

  'has structured data of a type, if any': each(({ html }) =>
    html
      .querySelectorAll('script[type="application/ld+json"]')
      .flatMap(({ text }) =>
        typeof (JSON.parse(text) as { '@type'?: unknown })['@type'] === 'string'
          ? []
          : ['structured data without a type'],
      ),
  ),

  'links to pages and places that are there': ({ pages, has }) => {
    const ids = new Map(
      pages.map(({ path, html }) => [path, new Set(html.querySelectorAll('[id]').map(({ id }) => id))]),
    );
    return pages.flatMap(({ path, html }) =>
      html.querySelectorAll('a[href], link[href]').flatMap((link) => {
        const address = link.getAttribute('href') ?? '';
        if (/^(?:[a-z]+:|\/\/)/iu.test(address)) return [];
        const url = new URL(address, `https://site.example${path}`);
        const target = decodeURIComponent(url.pathname);
        const fragments = ids.get(target);
        if (!fragments && !has(target)) return [`${path}: broken link ${address}`];
        const fragment = decodeURIComponent(url.hash.slice(1));
        // `#e=…` is what a page with state is to open, not a place on it.
        return fragment !== '' && !fragment.startsWith('e=') && fragments && !fragments.has(fragment)
          ? [`${path}: broken fragment ${address}`]
          : [];
      }),
    );
  },
} satisfies Record<string, Rule>;
