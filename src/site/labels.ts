import type { Concept, Vocabulary, VocabularyName } from '../../schemas/vocabulary.ts';

/** German names of the ids in entries, from content/vocabulary. */
export class Labels {
  readonly #vocabularies: ReadonlyMap<VocabularyName, Vocabulary>;
  readonly #concepts = new Map<string, Concept>();

  constructor(vocabularies: ReadonlyMap<VocabularyName, Vocabulary>) {
    this.#vocabularies = vocabularies;
    for (const [name, { concepts }] of vocabularies)
      for (const concept of concepts) this.#concepts.set(`${name} ${concept.id}`, concept);
  }

  all(): [VocabularyName, Vocabulary][] {
    return [...this.#vocabularies];
  }

  vocabulary(name: VocabularyName): Vocabulary {
    const vocabulary = this.#vocabularies.get(name);
    if (!vocabulary) throw new Error(`content/vocabulary/${name}.yaml is missing`);
    return vocabulary;
  }

  concept(name: VocabularyName, id: string): Concept {
    const concept = this.#concepts.get(`${name} ${id}`);
    if (!concept) throw new Error(`content/vocabulary/${name}.yaml has no concept ${id}`);
    return concept;
  }

  label(name: VocabularyName, id: string): string {
    return this.concept(name, id).label;
  }

  /** Label for narrow places. */
  short(name: VocabularyName, id: string): string {
    const { short, label } = this.concept(name, id);
    return short ?? label;
  }
}
