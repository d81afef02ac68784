// The dev server loads this module anew after an edit, since Astro's store of the content changes then.
import 'astro:content';
import type { GlossaryTerm } from '../../schemas/glossary.ts';
import type { OptionArea } from '../../schemas/option.ts';
import type { Partner } from '../../schemas/partner.ts';
import type { Reference } from '../../schemas/reference.ts';
import type { Site } from '../../schemas/site.ts';
import type { Vocabulary, VocabularyName } from '../../schemas/vocabulary.ts';
import { today } from '../../scripts/today.ts';
import { buildCatalogue, type Catalogue } from '../catalogue/catalogue.ts';
import type { Entry, OptionEntry } from '../catalogue/model.ts';
import { keptContent } from '../content/kept-content.ts';
import { referenceOf } from '../content/path.ts';
import type { Rendered } from '../content/render.ts';
import type { WordHint, WordLists } from '../content/rule.ts';
import { contentFolder } from '../content/site-file.ts';
import { pagesMade } from './build-events.ts';
import { Labels } from './labels.ts';
import { nearestOf } from './nearest.ts';

export interface Term extends GlossaryTerm {
  id: string;
}

/** Everything the pages show, gathered once per build. */
export interface SiteContent {
  config: Site;
  catalogue: Catalogue;
  labels: Labels;
  glossary: readonly Term[];
  /** Other instances whose entries are linked. */
  partners: readonly Partner[];
  /** Words that the language rules look for. */
  words: WordLists;
  /** Text of an entry; indicators have none. */
  rendered(ref: Reference): Rendered | undefined;
  /** Fingerprint of an entry's file and of the code that reads it. */
  digest(ref: Reference): string | undefined;
}

let memo: Promise<SiteContent> | undefined;
pagesMade.subscribe(() => {
  memo = undefined;
});

/** The content of the site, as it was read last. */
export function siteContent(): Promise<SiteContent> {
  memo ??= gather();
  return memo;
}

async function gather(): Promise<SiteContent> {
  const entries: Entry[] = [];
  const options: OptionEntry[] = [];
  const glossary: Term[] = [];
  const partners: Partner[] = [];
  const vocabularies = new Map<VocabularyName, Vocabulary>();
  const texts = new Map<Reference, string>();
  const digests = new Map<Reference, string>();
  const words: WordLists = { stigmatising: [], advertising: [] };
  const kept = keptContent(process.cwd(), contentFolder());
  let config: Site | undefined;

  for (const { data: key, text } of kept.keys.read().values()) {
    const { kind, path, data } = kept.data.get(key);
    const file = path.file;
    if (path.kind === 'entry') {
      const ref = referenceOf(path);
      entries.push({ ref, type: path.type, slug: path.slug, land: path.land, data, file } as Entry);
      if (text !== undefined) texts.set(ref, text);
      digests.set(ref, key);
    } else if (path.kind === 'indicator') {
      digests.set(`indicator/${path.slug}`, key);
      entries.push({
        ref: `indicator/${path.slug}`,
        type: 'indicator',
        slug: path.slug,
        land: 'bund',
        data,
        file,
      } as Entry);
    } else if (kind === 'options') {
      const { area, options: list } = data as OptionArea;
      options.push(...list.map((option): OptionEntry => ({ ref: `option/${option.id}`, area, data: option, file })));
    } else if (kind === 'glossary' && 'slug' in path) {
      glossary.push({ id: path.slug, ...(data as GlossaryTerm) });
    } else if (kind === 'words' && 'slug' in path) {
      const list = path.slug.replace(/-words$/u, '');
      if (list in words) words[list as keyof WordLists] = (data as { words: WordHint[] }).words;
    } else if (kind === 'vocabulary' && 'slug' in path) {
      vocabularies.set(path.slug as VocabularyName, data as Vocabulary);
    } else if (kind === 'partner') {
      partners.push(data as Partner);
    } else if (kind === 'site') {
      config = data as Site;
    }
  }
  if (!config) throw new Error('content/site.yaml is missing');
  return {
    config,
    catalogue: buildCatalogue(entries, options, today(), await nearestOf(entries)),
    labels: new Labels(vocabularies),
    glossary: glossary.sort((a, b) => a.term.localeCompare(b.term, 'de')),
    partners,
    words,
    rendered: (ref) => {
      const key = texts.get(ref);
      return key === undefined ? undefined : kept.texts.get(key);
    },
    digest: (ref) => digests.get(ref),
  };
}
