import type { VocabularyName } from '../../schemas/vocabulary.ts';
import { vocabularies } from '../../schemas/vocabulary.ts';
import { callState } from '../catalogue/call.ts';
import { evidenceLevels, warningSigns } from '../catalogue/evidence.ts';
import { landFigures } from '../catalogue/headline.ts';
import { type Entry, isType, type OptionEntry } from '../catalogue/model.ts';
import type { Concept, Figure, PlanningData, PlanningEntry, PlanningOption } from '../planning/data.ts';
import { kindLabel, placeLabel } from './describe.ts';
import { formatEuro, formatValue } from './format.ts';
import { entryHref } from './links.ts';
import type { SiteContent } from './load.ts';

type Content = Pick<SiteContent, 'catalogue' | 'labels'>;

/** What the planning page loads of the catalogue. */
export function planningData(content: Content): PlanningData {
  const { catalogue, labels } = content;
  const concepts = (name: VocabularyName): Concept[] =>
    vocabularies[name].map((id) => ({ id, label: labels.label(name, id), short: labels.short(name, id) }));
  const laender = concepts('laender').filter(({ id }) => id !== 'bund');
  return {
    fields: concepts('action-fields'),
    phases: concepts('life-phases'),
    situations: concepts('life-situations'),
    laender,
    municipalities: concepts('municipalities').filter(({ id }) => id !== 'bundesweit'),
    levels: concepts('levels'),
    entries: [...catalogue.ofType('practice'), ...catalogue.ofType('programme')].map((entry) =>
      planningEntry(entry, content),
    ),
    options: catalogue.options.map((option) => planningOption(option, content)),
    figures: Object.fromEntries(laender.map(({ id, label }) => [id, figuresOf(label, content)])),
  };
}

function planningEntry(entry: Entry<'practice' | 'programme'>, { catalogue, labels }: Content): PlanningEntry {
  const { data } = entry;
  const evidence = catalogue.evidence(entry.ref);
  const words = [
    evidence?.level === undefined ? undefined : evidenceLevels[evidence.level].name,
    evidence?.sign === undefined ? undefined : warningSigns[evidence.sign],
  ];
  const practice = isType(entry, 'practice') ? entry.data : undefined;
  const cost = practice?.costs[0];
  const funding = isType(entry, 'programme') ? entry.data.funding : undefined;
  const callOpen = funding !== undefined && callState(funding, catalogue.today) === 'offen';
  return {
    ref: entry.ref,
    url: entryHref(entry.ref),
    title: data.title,
    summary: data.summary,
    kind: kindLabel(entry, labels),
    place: placeLabel(entry, labels),
    land: entry.land,
    fields: data.actionFields,
    phases: data.lifePhases,
    situations: data.lifeSituations,
    municipality: practice?.municipality ?? [],
    ...(evidence?.level === undefined ? {} : { level: evidence.level }),
    evidence: words.filter((word) => word !== undefined).join(', '),
    ...(evidence?.sign ? { warning: true } : {}),
    ...(cost ? { cost: `${formatEuro(cost.amount, cost.upTo)} je ${cost.per} (${cost.what})` } : {}),
    ...(practice?.costToFamilies === 'kostenfrei' ? { freeForFamilies: true } : {}),
    ...(callOpen && funding.closes !== undefined ? { closes: funding.closes } : {}),
  };
}

function planningOption({ ref, data }: OptionEntry, { catalogue }: Content): PlanningOption {
  const touched = [
    { fields: data.actionFields, phases: data.lifePhases },
    ...data.examples
      .map((example) => catalogue.get(example)?.data)
      .filter((example) => example !== undefined)
      .map(({ actionFields, lifePhases }) => ({ fields: actionFields, phases: lifePhases })),
  ];
  const cells = touched.flatMap(({ fields, phases }) =>
    fields.flatMap((field) => phases.map((phase) => `${field}/${phase}`)),
  );
  return { title: data.title, url: entryHref(ref), level: data.level, cells: [...new Set(cells)] };
}

/** One figure per indicator: the whole, or its first group. */
function figuresOf(land: string, { catalogue }: Content): Figure[] {
  return catalogue.ofType('indicator').flatMap((entry) => {
    const figure = landFigures(entry.data, land)[0];
    if (!figure) return [];
    const { value, germany } = figure;
    const unit = value.unit ?? entry.data.unit;
    return [
      {
        title: entry.data.title,
        url: entryHref(entry.ref),
        value: formatValue(value.value, unit),
        ...(value.breakdown === undefined ? {} : { group: value.breakdown }),
        ...(germany ? { germany: formatValue(germany.value, germany.unit ?? entry.data.unit) } : {}),
        ...(value.year === undefined ? {} : { year: String(value.year) }),
      },
    ];
  });
}
