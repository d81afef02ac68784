import type { Reference } from '../../schemas/reference.ts';
import type { Site } from '../../schemas/site.ts';
import type { WordLists } from '../content/rule.ts';

/** An existing entry as the form needs it: to name it, to open it, and to check a new one against it. */
export interface KnownEntry {
  ref: Reference;
  title: string;
  aliases: readonly string[];
  /** Path below content/. */
  file: string;
  relations: readonly { field: string; target: Reference }[];
}

/** What the form loads beside its script; written at build (pages/mitmachen/beitragen/katalog.json). */
export interface FormCatalogue {
  entries: readonly KnownEntry[];
  /** Ids of the glossary. */
  glossary: readonly string[];
  /** Label and meaning of every id, by vocabulary. */
  vocabularies: Readonly<Record<string, readonly { id: string; label: string; definition: string }[]>>;
  words: WordLists;
  /** Mailbox of the operator; absent as long as site.yaml has none. */
  email?: string;
  repository?: NonNullable<Site['repository']>;
  siteName: string;
}
