import type { VocabularyName } from '../../schemas/vocabulary.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { type Entry, isType } from '../catalogue/model.ts';
import { type CallPeriod, callTexts } from './call-text.ts';
import { kindLabel } from './describe.ts';
import { formatDate, formatEuro, formatList, formatNumber, formatPeriod } from './format.ts';
import type { Labels } from './labels.ts';
import { type ProfileVocabulary, profileHref } from './links.ts';

/** One piece of a fact: plain text, or a link; an action field brings its mark, a funding call its period. */
export interface FactPart {
  text: string;
  href?: string;
  field?: string;
  call?: CallPeriod;
}

/** A row of the panel „Auf einen Blick“; no parts means „keine Angabe“. */
export interface Fact {
  label: string;
  parts: readonly FactPart[];
}

const text = (value: string | undefined): FactPart[] => (value === undefined || value === '' ? [] : [{ text: value }]);

/** What the panel of an entry says, in the order of what readers ask first. */
export function factsOf(entry: Entry, catalogue: Catalogue, labels: Labels): Fact[] {
  const { data } = entry;
  const concepts = (name: VocabularyName, ids: readonly string[] | undefined): FactPart[] =>
    text((ids ?? []).map((id) => labels.label(name, id)).join(' · '));
  const linked = (name: ProfileVocabulary, ids: readonly string[]): FactPart[] =>
    ids.map((id) => ({
      text: labels.label(name, id),
      href: profileHref[name](id),
      ...(name === 'action-fields' ? { field: id } : {}),
    }));
  const rows: (Fact | undefined)[] = [
    {
      label: 'Wo',
      parts: [
        ...(data.place === undefined ? [] : [{ text: data.place }]),
        { text: labels.label('laender', entry.land), href: profileHref.laender(entry.land) },
      ],
    },
    optional('Zeitraum', text(data.period && formatPeriod(data.period))),
    {
      label:
        entry.type === 'evaluation' || entry.type === 'guide' || entry.type === 'indicator'
          ? 'Herausgegeben von'
          : 'Träger',
      parts: data.org.map((name) => ({ text: name })),
    },
    ...byType(entry, catalogue, labels, concepts),
    optional('Handlungsfelder', linked('action-fields', data.actionFields)),
    optional('Lebensphasen', linked('life-phases', data.lifePhases)),
    optional('Lebenslagen', linked('life-situations', data.lifeSituations)),
    optional('Wer handelt', concepts('levels', data.levels)),
    optional('Kontakt', contactParts(data.contact)),
    {
      label: 'Geprüft',
      parts: text(
        `${formatDate(data.checkedOn)}, nächste Prüfung ${formatDate((catalogue.freshness(entry.ref)?.due ?? data.checkedOn).slice(0, 7))}`,
      ),
    },
  ];
  return rows.filter((row) => row !== undefined);
}

const optional = (label: string, parts: readonly FactPart[]): Fact | undefined =>
  parts.length === 0 ? undefined : { label, parts };

function contactParts(contact: Entry['data']['contact']): FactPart[] {
  if (!contact) return [];
  return [
    ...(contact.page
      ? [{ text: `Seite von ${new URL(contact.page).hostname.replace(/^www\./u, '')}`, href: contact.page }]
      : []),
    ...(contact.email ? [{ text: contact.email, href: `mailto:${contact.email}` }] : []),
  ];
}

type Concepts = (name: VocabularyName, ids: readonly string[] | undefined) => FactPart[];

function byType(entry: Entry, catalogue: Catalogue, labels: Labels, concepts: Concepts): (Fact | undefined)[] {
  if (isType(entry, 'practice')) {
    const { data } = entry;
    return [
      { label: 'Zugang', parts: concepts('access', data.access) },
      { label: 'Wo es stattfindet', parts: concepts('settings', data.settings) },
      {
        label: 'Kosten für Familien',
        parts: data.costToFamilies ? concepts('cost-to-families', [data.costToFamilies]) : [],
      },
      {
        label: 'Aufwand',
        parts: data.costs.map((cost) => ({
          text: `${formatEuro(cost.amount, cost.upTo)} je ${cost.per}: ${cost.what}${cost.year ? ` (${cost.year})` : ''}`.replace(
            'je insgesamt',
            'insgesamt',
          ),
        })),
      },
      {
        label: 'Finanzierung',
        parts: data.financing.map(({ who, note }) => ({ text: note === undefined ? who : `${who} (${note})` })),
      },
      { label: 'Beteiligung', parts: text(data.participation) },
      optional('Art der Kommune', concepts('municipalities', data.municipality)),
    ];
  }
  if (isType(entry, 'programme')) {
    const { funding, kind } = entry.data;
    return [
      { label: 'Art', parts: concepts('programme-kinds', [kind]) },
      ...(funding
        ? [
            { label: 'Antrag', parts: [{ text: callTexts.whole(funding, catalogue.today), call: funding }] },
            { label: 'Wer kann beantragen', parts: text(funding.applicants) },
            optional('Gefördert wird', text(funding.funds)),
            optional('Umfang', text(funding.amount)),
            optional('Eigenanteil', text(funding.ownShare)),
            optional('Rechtsgrundlage', text(funding.legalBasis)),
            optional(
              'Antragsseite',
              funding.applyUrl
                ? [{ text: new URL(funding.applyUrl).hostname.replace(/^www\./u, ''), href: funding.applyUrl }]
                : [],
            ),
          ]
        : []),
    ];
  }
  if (isType(entry, 'evaluation')) {
    const { design, focus, sample, followUpMonths, independence, published } = entry.data;
    return [
      { label: 'Studiendesign', parts: concepts('designs', [design]) },
      { label: 'Schwerpunkt', parts: concepts('focuses', focus) },
      { label: 'Stichprobe', parts: text(sample && `${formatNumber(sample.size)} ${sample.of}`) },
      {
        label: 'Nachbeobachtung',
        parts: text(followUpMonths === undefined ? undefined : `${formatNumber(followUpMonths)} Monate`),
      },
      { label: 'Unabhängigkeit', parts: independence ? concepts('independence', [independence]) : [] },
      optional('Veröffentlicht', text(published && [published.kind, published.access].filter(Boolean).join(', '))),
    ];
  }
  if (isType(entry, 'guide')) {
    const { readers, planningSteps, basis, pages, free } = entry.data;
    return [
      { label: 'Art', parts: text(kindLabel(entry, labels)) },
      { label: 'Für wen', parts: text(formatList(readers)) },
      optional('Planungsschritte', concepts('planning-steps', planningSteps)),
      optional('Grundlage', concepts('guide-basis', basis)),
      optional('Umfang', text(pages === undefined ? undefined : `${formatNumber(pages)} Seiten`)),
      { label: 'Kosten', parts: text(free === undefined ? undefined : free ? 'kostenfrei' : 'kostenpflichtig') },
    ];
  }
  if (isType(entry, 'office')) {
    const { serves, tasks } = entry.data;
    return [
      { label: 'Zuständig für', parts: concepts('serves', [serves]) },
      optional(
        'Aufgaben',
        tasks.map((task) => ({ text: task })),
      ),
    ];
  }
  const { unit, framework } = entry.data;
  return [
    { label: 'Einheit', parts: text(unit) },
    optional('EU-Kindergarantie', framework ? concepts('guarantee-areas', [framework.area]) : []),
  ];
}
