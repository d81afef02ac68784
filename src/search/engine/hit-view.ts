import { isStopWord } from '../analysis/stop-words.ts';
import { wordsOf } from '../analysis/words.ts';
import type { RowText } from '../index/store.ts';
import { asTyped } from '../ranking/as-typed.ts';
import { contributionsTo } from '../ranking/contributions.ts';
import { excerptOf, type NearPlace } from '../ranking/excerpt.ts';
import type { FusedHit } from '../ranking/fuse.ts';
import { formOf, type Reason, wordReason } from '../ranking/reasons.ts';
import { termsOf } from '../ranking/terms-of-query.ts';
import { TextReader } from '../ranking/text-reader.ts';
import { passagesOf } from '../semantics/passages.ts';
import type { Ranking } from './ranking.ts';
import type { Hit } from './result.ts';
import type { EngineSources } from './sources.ts';

/** Words must reach this share of what the best hit gets from them to be the reason; below, meaning is. */
const wordsAreTheReason = 0.15;

/** Makes hits out of rows: title, reason and excerpt. Reads the texts of these rows only. */
export class HitView {
  readonly #sources: EngineSources;
  readonly #reader: TextReader;
  readonly #ranking: Ranking;
  readonly #terms: ReturnType<typeof termsOf>;
  readonly #shown: RowText[] = [];

  constructor(sources: EngineSources, reader: TextReader, ranking: Ranking) {
    this.#sources = sources;
    this.#reader = reader;
    this.#ranking = ranking;
    this.#terms = termsOf(ranking.concepts);
  }

  async show(hit: FusedHit): Promise<Hit> {
    const { catalogue, store } = this.#sources;
    const { row } = hit;
    const text = await store.text(row).catch(() => this.#nameAlone(row));
    const { title } = text;
    const evidence = catalogue.evidence[row] ?? -1;
    this.#shown.push(text);
    // Few hits need it, and cutting a text into its passages takes as long as the rest.
    const near = () => this.#nearPlace(row, text);
    return {
      id: text.id,
      url: text.url,
      title,
      place: text.place,
      land: text.land,
      checkedOn: catalogue.checkedOn[row] ?? '',
      ...(evidence < 0 ? {} : { evidence }),
      summary: text.summary,
      reason: asTyped(this.#reason(hit, text, near), this.#ranking.query),
      excerpt: excerptOf(text, this.#terms, this.#reader, near),
    };
  }

  /** The query with its repaired words as the shown hits write them; undefined when nothing was repaired. */
  suggestion(): string | undefined {
    let suggestion = this.#ranking.query;
    // Without a splitter: a repaired word is not a compound that holds it.
    const reader = new TextReader(undefined);
    for (const { word, alternatives, parts } of this.#ranking.concepts) {
      const repair = alternatives.find(({ reading }) => reading === 'spelling');
      if (!repair || parts.length > 0 || alternatives.some(({ reading }) => reading === 'word')) continue;
      const written = this.#shown
        .map((text) => formOf(repair.term, textsOf(text), reader))
        .find((form) => form !== undefined);
      if (written !== undefined) suggestion = replaceWord(suggestion, word, written);
    }
    return suggestion === this.#ranking.query ? undefined : suggestion;
  }

  #reason(hit: FusedHit, text: RowText, near: () => NearPlace | undefined): Reason {
    const { concepts, scores, postings, query } = this.#ranking;
    if (hit.pinned > 0) return { kind: 'name', found: query.trim() };
    const byWords = () => {
      const texts = { aliases: text.aliases, others: textsOf(text) };
      return wordReason(contributionsTo(hit.row, concepts, scores, postings), texts, this.#reader);
    };
    const byMeaning = () => this.#meaningReason(hit.row, near(), text);
    const best = Math.max(...this.#ranking.hits.map(({ words }) => words), 1e-9);
    const reason = hit.words / best < wordsAreTheReason ? (byMeaning() ?? byWords()) : (byWords() ?? byMeaning());
    return reason ?? { kind: 'word', words: [] };
  }

  #meaningReason(row: number, near: NearPlace | undefined, text: RowText): Reason | undefined {
    const { meaning, similarities } = this.#ranking;
    const { semantics } = this.#sources;
    if (!meaning || !similarities || !semantics) return undefined;
    const passage = similarities.passages[row] ?? 0;
    const strongest = meaning.words
      .filter(({ word }) => !isStopWord(word))
      .map(({ word, vector }) => ({ word, nearness: semantics.nearness(vector, row, passage) }))
      .sort((a, b) => b.nearness - a.nearness)[0];
    const query = strongest?.word ?? this.#ranking.query.trim();
    const section = near?.kind === 'section' ? text.sections[near.part]?.heading : undefined;
    return section === undefined ? { kind: 'meaning', query } : { kind: 'meaning', query, section };
  }

  #nearPlace(row: number, text: RowText): NearPlace | undefined {
    const number = this.#ranking.similarities?.passages[row];
    return number === undefined ? undefined : passagesOf(text)[number];
  }

  async #nameAlone(row: number): Promise<RowText> {
    const { ids, urls, titles, places, lands, aliases } = await this.#sources.labels();
    return {
      id: ids[row] ?? '',
      url: urls[row] ?? '',
      title: titles[row] ?? '',
      place: places[row] ?? '',
      land: lands[row] ?? '',
      aliases: aliases[row] ?? [],
      summary: '',
      questions: [],
      sections: [],
    };
  }
}

const textsOf = ({ title, summary, questions, sections }: RowText): string[] => [
  title,
  summary,
  ...questions,
  ...sections.flatMap(({ heading, text }) => [heading, text]),
];

function replaceWord(query: string, word: string, written: string): string {
  const normal = query.normalize('NFC');
  const place = wordsOf(normal).find(({ text }) => text === word);
  return place ? normal.slice(0, place.from) + written + normal.slice(place.to) : query;
}
