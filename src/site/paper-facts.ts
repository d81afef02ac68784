import { kinds } from '../../../schemas/kinds.ts';
import type { Source } from '../../../schemas/source.ts';
import type { ConceptId } from '../../../schemas/vocabulary.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { type LandFigure, landFigures } from '../../catalogue/headline.ts';
import { type Entry, isType } from '../../catalogue/model.ts';
import { placeLabel } from '../../site/describe.ts';
import { formatDate, formatValue } from '../../site/format.ts';
import type { Labels } from '../../site/labels.ts';
import { compareCardOf } from '../compare/card-of.ts';
import type { LandFacts, PaperFacts } from './facts.ts';

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

/** Options that name the entry as an example, or share a field and phase with it; at most one a level. */
function dutiesOf(entry: Entry, catalogue: Catalogue, labels: Labels): PaperFacts['duties'] {
  const shares = (own: readonly string[], theirs: readonly string[]) => own.some((id) => theirs.includes(id));
  const fitting = [
    ...catalogue.options.filter(({ data }) => data.examples.some((ref) => ref === entry.ref)),
    ...catalogue.options.filter(
      ({ data }) =>
        shares(data.actionFields, entry.data.actionFields) &&
        (data.lifePhases.length === 0 || shares(data.lifePhases, entry.data.lifePhases)),
    ),
  ];
  return labels.vocabulary('levels').concepts.flatMap(({ id, label }) => {
    const option = fitting.find(({ data }) => data.level === id);
    return option ? [{ level: label, title: option.data.title, chapter: option.data.chapter }] : [];
  });
}

/** Figures and funding calls of one Land; calls of the Bund are open to all. */
export function landFactsOf(land: ConceptId<'laender'>, catalogue: Catalogue, labels: Labels): LandFacts {
  const name = land === 'bund' ? 'Deutschland' : labels.label('laender', land);
  return {
    land: name,
    figures: catalogue.ofType('indicator').flatMap(({ data }) =>
      wholeFirst(landFigures(data, name))
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

/** All children before a group of them. */
const wholeFirst = (figures: readonly LandFigure[]): LandFigure[] => [
  ...figures.filter(({ value }) => value.breakdown === undefined),
  ...figures.filter(({ value }) => value.breakdown !== undefined),
];

export const isPaperEntry = (entry: Entry): entry is Entry<'practice' | 'programme'> =>
  isType(entry, 'practice') || isType(entry, 'programme');
