import type { CompoundSplitter } from '../analysis/compounds.ts';
import type { CatalogueData, Labels } from '../index/catalogue.ts';
import type { Store } from '../index/store.ts';
import type { Vocabulary } from '../index/vocabulary.ts';
import type { Synonyms } from '../ranking/synonyms.ts';
import type { Semantics } from '../semantics/semantics.ts';

/** What an engine works with. */
export interface EngineSources {
  catalogue: CatalogueData;
  vocabulary: Vocabulary;
  splitter: CompoundSplitter;
  synonyms: Synonyms;
  store: Store;
  /** Names of all rows, for hits whose texts cannot be read. */
  labels(): Promise<Labels>;
  /** Absent when table or vectors are missing; the engine then ranks by words and says so. */
  semantics?: Semantics | undefined;
}
