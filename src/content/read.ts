import type { z } from 'zod';
import { type GlossaryTerm, glossarySchema } from '../../schemas/glossary.ts';
import { kinds } from '../../schemas/kinds.ts';
import { type OptionArea, optionAreaSchema } from '../../schemas/option.ts';
import { type Partner, partnerSchema } from '../../schemas/partner.ts';
import { type Site, siteSchema } from '../../schemas/site.ts';
import { type Vocabulary, vocabularySchema } from '../../schemas/vocabulary.ts';
import { type WordList, wordListSchema } from '../../schemas/word-list.ts';
import type { FrontMatter } from './front-matter.ts';
import type { ContentPath } from './path.ts';
import type { Problem } from './problem.ts';
import { isWordList, readStages } from './read-stages.ts';
import type { EntryFile, RawFile, RuleContext } from './rule.ts';

/** What a file turned out to be; only files without errors have content. */
export type Content =
  | ({ kind: 'entry' } & EntryFile)
  | { kind: 'options'; path: ContentPath; data: OptionArea; front: FrontMatter }
  | { kind: 'glossary'; path: ContentPath & { slug: string }; data: GlossaryTerm; front: FrontMatter }
  | { kind: 'vocabulary'; path: ContentPath & { slug: string }; data: Vocabulary; front: FrontMatter }
  | { kind: 'words'; path: ContentPath & { slug: string }; data: WordList; front: FrontMatter }
  | { kind: 'partner'; path: ContentPath & { slug: string }; data: Partner; front: FrontMatter }
  | { kind: 'site'; path: ContentPath; data: Site; front: FrontMatter };

export interface ReadResult {
  content?: Content;
  problems: Problem[];
}

/** Reads one file of any kind to typed content; see `readStages`. */
export const readContentFile = (raw: RawFile, context: RuleContext): ReadResult => readStages(raw, context, schemaOf);

function schemaOf(path: ContentPath): z.ZodType {
  switch (path.kind) {
    case 'entry':
      return kinds[path.type].schema;
    case 'indicator':
      return kinds.indicator.schema;
    case 'options':
      return optionAreaSchema;
    case 'glossary':
      return glossarySchema;
    case 'vocabulary':
      return isWordList(path) ? wordListSchema : vocabularySchema;
    case 'partner':
      return partnerSchema;
    case 'site':
      return siteSchema;
  }
}
