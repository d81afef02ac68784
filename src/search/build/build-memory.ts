import type { IndexBefore } from '../index/changed-terms.ts';
import { Lexicon } from '../index/lexicon.ts';
import type { RememberedIndex } from '../index/prepare.ts';
import type { SplitMemory } from '../index/split-memory.ts';
import type { CutIndex } from '../pagefind/last-index.ts';
import { type LateRecord, withSections } from '../record.ts';
import type { KeptFile } from './kept-file.ts';
import { type KeptRows, keepRows, reviveRows } from './kept-rows.ts';
import type { LeftFiles } from './left-files.ts';
import type { PassageVectorMaker } from './passage-vectors-of.ts';
import { type RowData, rowDataOf, rowKeyOf, textOfRow } from './row-data.ts';

/** All that is kept of a build of the search. */
export interface KeptBuild {
  rows: KeptRows;
  splits: SplitMemory;
  cut: CutIndex;
  /** The folder as the build left it. */
  files: LeftFiles;
}

/**
 * What an earlier build has found out, so that a build after one change looks at one entry. Everything is kept under a key that
 * holds all it depends on: a build with a memory writes the same files as one without.
 */
export class BuildMemory {
  readonly #file: KeptFile<KeptBuild> | undefined;
  readonly #rows: ReadonlyMap<string, RowData>;
  readonly #used: (RowData & { key: string })[] = [];
  readonly lexicon: Lexicon;
  readonly index: (IndexBefore & { cut: CutIndex }) | undefined;
  readonly files: LeftFiles | undefined;

  /** @param file absent: nothing is kept */
  constructor(file: KeptFile<KeptBuild> | undefined) {
    const kept = file?.read();
    this.#file = file;
    this.#rows = kept ? reviveRows(kept.rows) : new Map();
    this.lexicon = new Lexicon(kept?.rows.lexicon);
    const rows = Array.from(this.#rows.values(), ({ words }) => words);
    this.index = kept && { rows, stems: kept.rows.stems, splits: kept.splits, cut: kept.cut };
    this.files = kept?.files;
  }

  /** @returns the row, and its text as a file before it is compressed */
  row(record: LateRecord, maker: PassageVectorMaker | undefined): { data: RowData; text: () => Uint8Array } {
    const key = rowKeyOf(record);
    const kept = this.#rows.get(key);
    // A row without vectors was made when data/semantics was missing.
    if (kept && (kept.vectors !== undefined) === (maker !== undefined)) {
      this.#used.push({ ...kept, key });
      return { data: kept, text: () => textOfRow(withSections(record)) };
    }
    // Sections are read once, and let go of.
    const whole = withSections(record);
    const text = textOfRow(whole);
    const data = rowDataOf(whole, text, this.lexicon, maker);
    this.#used.push({ ...data, key });
    return { data, text: () => text };
  }

  /** Comes last: the rows are of no use after it. */
  save({ words, splits }: RememberedIndex, cut: CutIndex, files: LeftFiles): void {
    if (!this.#file) return;
    const rows = keepRows(this.#used, this.lexicon, words.stems());
    const forms = rows.lexicon.flatMap((word) => word.split('-'));
    this.#file.write({ rows, splits: splits.memory(forms), cut, files });
  }
}
