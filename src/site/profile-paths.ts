import type { VocabularyName } from '../../schemas/vocabulary.ts';
import { countValues, groupByValue } from '../catalogue/facets.ts';
import type { Entry } from '../catalogue/model.ts';
import type { SiteContent } from './load.ts';
import { pageKeys } from './page-keys.ts';

/**
 * Paths of the pages of a vocabulary, one for each concept.
 *
 * @param conceptsOf concepts whose pages show an entry
 * @param axisOf values of an entry on the axis that the pages count by
 */
export function profilePaths(
  site: SiteContent,
  vocabulary: VocabularyName,
  conceptsOf: (entry: Entry) => readonly string[],
  axisOf: (entry: Entry) => readonly string[],
): { params: { id: string }; cacheKey: string }[] {
  const { catalogue, labels } = site;
  const keys = pageKeys(site);
  const members = groupByValue(catalogue.entries, conceptsOf);
  return labels.vocabulary(vocabulary).concepts.map(({ id }) => {
    const entries = members.get(id) ?? [];
    return { params: { id }, cacheKey: keys.groups(entries, [...countValues(entries, axisOf)]) };
  });
}
