import type { Entry } from '../catalogue/model.ts';
import { kindLabel } from './describe.ts';
import type { Labels } from './labels.ts';
import { absolute, entryHref } from './links.ts';

const schemaType = {
  practice: 'Article',
  programme: 'GovernmentService',
  evaluation: 'Article',
  guide: 'Article',
  office: 'GovernmentOrganization',
  indicator: 'Dataset',
} as const;

/** An entry in the words of schema.org. */
export function structuredData(entry: Entry, labels: Labels): Record<string, unknown> {
  const { data, type } = entry;
  const url = absolute(entryHref(entry.ref));
  const organisations = data.org.map((name) => ({ '@type': 'Organization', name }));
  const article = type === 'practice' || type === 'evaluation' || type === 'guide';
  return {
    '@context': 'https://schema.org',
    '@type': schemaType[type],
    '@id': url,
    url,
    name: data.title,
    ...(article ? { headline: data.title, dateModified: data.checkedOn } : {}),
    ...(type === 'indicator'
      ? { creator: organisations, license: 'https://creativecommons.org/licenses/by/4.0/' }
      : {}),
    ...(type === 'programme' ? { provider: organisations, serviceType: kindLabel(entry, labels) } : {}),
    description: data.summary,
    inLanguage: type === 'office' || type === 'programme' ? undefined : 'de',
    ...(article
      ? {
          about: organisations,
          genre: kindLabel(entry, labels),
          citation: data.sources.flatMap(({ url: source }) => (source ? [source] : [])),
        }
      : {}),
    ...(type === 'office' ? { areaServed: labels.label('laender', entry.land) } : {}),
    keywords:
      article || type === 'indicator'
        ? [
            ...data.actionFields.map((id) => labels.label('action-fields', id)),
            ...data.lifePhases.map((id) => labels.label('life-phases', id)),
          ].join(', ')
        : undefined,
  };
}
