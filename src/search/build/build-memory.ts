import { Lexicon } from '../index/lexicon.ts';
import type { RememberingSplitter, SplitMemory } from '../index/split-memory.ts';
import type { SearchRecord } from '../record.ts';
import type { KeptFile } from './kept-file.ts';
import { type KeptRows, keepRows, reviveRows } from './kept-rows.ts';
import { KeptPacks } from './packs.ts';
import type { PassageVectorMaker } from './passage-vectors-of.ts';
import { type RowData, rowDataOf, rowKeyOf } from './row-data.ts';

/** All that is kept of a build of the search. */
export interface KeptBuild {
  rows: KeptRows;
  splits: SplitMemory;
  packs: ReadonlyMap<string, Uint8Array>;
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
  readonly splits: SplitMemory | undefined;
  readonly packs: KeptPacks;
  #changed: boolean;

  /** @param file absent: nothing is kept */
  constructor(file: KeptFile<KeptBuild> | undefined) {
    const kept = file?.read();
    this.#file = file;
    this.#rows = kept ? reviveRows(kept.rows) : new Map();
    this.#changed = kept === undefined;
    this.lexicon = new Lexicon(kept?.rows.lexicon);
    this.splits = kept?.splits;
    this.packs = new KeptPacks(kept?.packs);
  }

  row(record: SearchRecord, maker: PassageVectorMaker | undefined): RowData {
    const key = rowKeyOf(record);
    const kept = this.#rows.get(key);
    // A row without vectors was made when data/semantics was missing.
    const data = kept && (kept.vectors !== undefined) === (maker !== undefined) ? kept : undefined;
    if (!data) this.#changed = true;
    const row = data ?? rowDataOf(record, this.lexicon, maker);
    this.#used.push({ ...row, key });
    return row;
  }

  save(splits: RememberingSplitter): void {
    if (!this.#changed && this.#used.length === this.#rows.size) return;
    const rows = keepRows(this.#used, this.lexicon);
    const forms = rows.lexicon.flatMap((word) => word.split('-'));
    this.#file?.write({ rows, splits: splits.memory(forms), packs: this.packs.used });
  }
}
