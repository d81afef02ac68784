import { vocabularies } from '../../schemas/vocabulary.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { type Entry, isType } from '../catalogue/model.ts';
import { optionsFor } from '../catalogue/options-for.ts';
import type { PaperPart, PlanningCard } from '../planning/paper/facts.ts';
import { compareCardOf } from './compare-card.ts';
import { formatDate } from './format.ts';
import type { Labels } from './labels.ts';
import { sourceLine } from './land-facts.ts';

/** Sources that a paper of two pages can name. */
const maximumSources = 6;

/** What all planning tools load of an entry, so that they load what they show and not the whole wiki. */
export const planningCardOf = (entry: Entry, catalogue: Catalogue, labels: Labels): PlanningCard => ({
  ...compareCardOf(entry, catalogue, labels),
  ...(isPaperEntry(entry) ? { paper: paperPartOf(entry, catalogue, labels) } : {}),
});

const paperPartOf = (entry: Entry, catalogue: Catalogue, labels: Labels): PaperPart => ({
  land: entry.land,
  fields: entry.data.actionFields,
  duties: dutiesOf(entry, catalogue, labels),
  sources: entry.data.sources.slice(0, maximumSources).map(sourceLine),
  checkedOn: formatDate(entry.data.checkedOn),
});

/** The option of the matrix that fits best, per level. */
function dutiesOf(entry: Entry, catalogue: Catalogue, labels: Labels): PaperPart['duties'] {
  const fitting = optionsFor(entry, catalogue);
  return vocabularies.levels.flatMap((level) => {
    const best = fitting.get(level)?.[0]?.option.data;
    return best ? [{ level: labels.label('levels', level), title: best.title, chapter: best.chapter }] : [];
  });
}

const isPaperEntry = (entry: Entry): boolean => isType(entry, 'practice') || isType(entry, 'programme');
