import type { ConceptId } from '../../schemas/vocabulary.ts';
import type { Catalogue } from './catalogue.ts';
import type { Entry, OptionEntry } from './model.ts';

/** Options that fit an entry, per level of responsibility. */
export interface FittingOption {
  option: OptionEntry;
  /** `example`: the option names the entry; `topic`: it names the entry's field or phase, or an example of both. */
  reason: 'example' | 'topic';
}

/** Enough to begin with; the page of the options has all. */
const perLevel = 3;

/** Who can do what: options of the matrix for an entry, those that name it as example first. */
export function optionsFor(
  entry: Entry,
  { options, get }: Pick<Catalogue, 'options' | 'get'>,
): ReadonlyMap<ConceptId<'levels'>, readonly FittingOption[]> {
  const levels = new Map<ConceptId<'levels'>, FittingOption[]>();
  const weights = topicWeights(entry, options, get);
  const fitting = options.flatMap((option, place): (FittingOption & { weight: number })[] => {
    if (option.data.examples.some((ref) => ref === entry.ref)) return [{ option, reason: 'example', weight: 1000 }];
    const weight = weights[place] ?? 0;
    return weight === 0 ? [] : [{ option, reason: 'topic', weight }];
  });
  for (const { option, reason } of fitting.sort((a, b) => b.weight - a.weight)) {
    const group = levels.get(option.data.level) ?? [];
    if (group.length < perLevel) levels.set(option.data.level, [...group, { option, reason }]);
  }
  return levels;
}

const known = new WeakMap<readonly OptionEntry[], Map<string, number[]>>();

/** Weight of each option; the same for all entries of a topic, of which there are far fewer than entries. */
function topicWeights(entry: Entry, options: readonly OptionEntry[], get: Catalogue['get']): readonly number[] {
  const topic = `${entry.data.actionFields.join()};${entry.data.lifePhases.join()}`;
  const ofTopics = known.get(options) ?? new Map<string, number[]>();
  known.set(options, ofTopics);
  const weights = ofTopics.get(topic) ?? options.map((option) => topicWeight(entry, option, get));
  ofTopics.set(topic, weights);
  return weights;
}

/** A field or phase named by the option counts more than an example that only lies in the same cell. */
function topicWeight({ data }: Entry, option: OptionEntry, get: Catalogue['get']): number {
  const shares = (own: readonly string[], other: readonly string[]) => own.some((id) => other.includes(id));
  const named =
    shares(data.actionFields, option.data.actionFields) || shares(data.lifePhases, option.data.lifePhases) ? 10 : 0;
  const examples = option.data.examples.filter((ref) => {
    const example = get(ref)?.data;
    return example && shares(data.actionFields, example.actionFields) && shares(data.lifePhases, example.lifePhases);
  }).length;
  return named + examples;
}
