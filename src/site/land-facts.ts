import { kinds } from '../../schemas/kinds.ts';
import type { Source } from '../../schemas/source.ts';
import type { ConceptId } from '../../schemas/vocabulary.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { landFigures } from '../catalogue/headline.ts';
import type { LandFacts } from '../planning/paper/facts.ts';
import { formatDate, formatValue } from './format.ts';
import type { Labels } from './labels.ts';

export const sourceLine = ({ title, publisher, date, url }: Source): string =>
  [title, publisher, date === undefined ? undefined : formatDate(date), url]
    .filter((part) => part !== undefined)
    .join(', ');

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
