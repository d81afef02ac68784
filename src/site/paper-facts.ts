import { kinds } from '../../schemas/kinds.ts';
import type { Source } from '../../schemas/source.ts';
import { type ConceptId, vocabularies } from '../../schemas/vocabulary.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { landFigures } from '../catalogue/headline.ts';
import { type Entry, isType } from '../catalogue/model.ts';
import { optionsFor } from '../catalogue/options-for.ts';
import type { LandFacts, PaperFacts } from '../planning/paper/facts.ts';
import { compareCardOf } from './compare-card.ts';
import { placeLabel } from './describe.ts';
import { formatDate, formatValue } from './format.ts';
import type { Labels } from './labels.ts';

/** Sources that a paper of two pages can name. */
const maximumSources = 6;

export const sourceLine = ({ title, publisher, date, url }: Source): string =>
  [title, publisher, date === undefined ? undefined : formatDate(date), url]
    .filter((part) => part !== undefined)
    .join(', ');

/** What a paper says of an entry, apart from the figures and calls of the reader's Land. */
export function paperFactsOf(entry: Entry<'practice' | 'programme'>, catalogue: Catalogue, labels: Labels): PaperFacts {
  const { rows } = compareCardOf(entry, catalogue, labels);
  const { data } = entry;
  return {
    ref: entry.ref,
    title: data.title,
    place: placeLabel(entry, labels),
    land: entry.land,
    summary: data.summary,
    fields: data.actionFields,
    audience: rows.audience ?? [],
    costs: rows.cost ?? [],
    financing: rows.financing ?? [],
    evidence: rows.evidence ?? [],
    outcomes: rows.outcomes ?? [],
    limits: rows.limits ?? [],
    duties: dutiesOf(entry, catalogue, labels),
    sources: data.sources.slice(0, maximumSources).map(sourceLine),
    checkedOn: formatDate(data.checkedOn),
  };
}

/** The option of the matrix that fits best, per level. */
function dutiesOf(entry: Entry, catalogue: Catalogue, labels: Labels): PaperFacts['duties'] {
  const fitting = optionsFor(entry, catalogue);
  return vocabularies.levels.flatMap((level) => {
    const best = fitting.get(level)?.[0]?.option.data;
    return best ? [{ level: labels.label('levels', level), title: best.title, chapter: best.chapter }] : [];
  });
}

/** Figures and funding calls of one Land; calls of the Bund are open to all. */
export function landFactsOf(land: ConceptId<'laender'>, catalogue: Catalogue, labels: Labels): LandFacts {
  const name = land === 'bund' ? 'Deutschland' : labels.label('laender', land);
  return {
    land: name,
    figures: catalogue.ofType('indicator').flatMap(({ data }) =>
      landFigures(data, name)
        .slice(0, 1)
        .map(({ value, germany }) => {
          const source = data.sources.find(({ id }) => id === value.source);
          return {
            title: data.title,
            value: formatValue(value.value, value.unit ?? data.unit),
            place: name,
            when: [value.year, value.note].filter((part) => part !== undefined).join(', '),
            ...(value.breakdown === undefined ? {} : { group: value.breakdown }),
            ...(germany && land !== 'bund' ? { germany: formatValue(germany.value, germany.unit ?? data.unit) } : {}),
            poverty: data.framework?.area === 'armut',
            fields: data.actionFields,
            source: source ? sourceLine(source) : data.title,
          };
        }),
    ),
    calls: catalogue
      .ofType('programme')
      .filter((programme) => programme.land === land || programme.land === 'bund')
      .flatMap((programme) => {
        const { funding, title, actionFields } = programme.data;
        // Without a closing date nothing can be promised, so only dated calls are offered.
        if (funding?.closes === undefined || funding.closes < catalogue.today) return [];
        return [
          {
            title,
            fields: actionFields,
            ...(funding.opens === undefined ? {} : { opens: funding.opens }),
            closes: funding.closes,
            ...(funding.amount === undefined ? {} : { amount: funding.amount }),
            path: `${kinds.programme.list}/${programme.slug}/`,
          },
        ];
      }),
  };
}

export const isPaperEntry = (entry: Entry): entry is Entry<'practice' | 'programme'> =>
  isType(entry, 'practice') || isType(entry, 'programme');
