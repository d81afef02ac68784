import { kinds } from '../../../schemas/kinds.ts';
import { evidenceLevels, warningSigns } from '../../catalogue/evidence.ts';
import { toCsv } from '../../export/csv.ts';
import { kindLabel } from '../../site/describe.ts';
import { formatPeriod } from '../../site/format.ts';
import { absolute, entryHref } from '../../site/links.ts';
import { siteContent } from '../../site/load.ts';

const header = [
  'Kennung',
  'Art',
  'Genauer',
  'Titel',
  'Kurzbeschreibung',
  'Land',
  'Ort',
  'Zeitraum',
  'Organisationen',
  'Handlungsfelder',
  'Lebensphasen',
  'Lebenslagen',
  'Ebenen',
  'Evidenz',
  'Geprüft am',
  'Prüfung fällig',
  'Adresse',
  'Lizenz',
];

/** One row an entry. */
export async function GET(): Promise<Response> {
  const { catalogue, labels, config } = await siteContent();
  const list = (vocabulary: Parameters<typeof labels.label>[0], ids: readonly string[]) =>
    ids.map((id) => labels.label(vocabulary, id)).join(' | ');
  const rows = catalogue.entries.map((entry) => {
    const { data } = entry;
    const evidence = catalogue.evidence(entry.ref);
    const level = evidence?.level === undefined ? undefined : evidenceLevels[evidence.level].name;
    return [
      entry.ref,
      kinds[entry.type].singular,
      kindLabel(entry, labels),
      data.title,
      data.summary,
      labels.label('laender', entry.land),
      data.place,
      data.period && formatPeriod(data.period),
      data.org.join(' | '),
      list('action-fields', data.actionFields),
      list('life-phases', data.lifePhases),
      list('life-situations', data.lifeSituations),
      list('levels', data.levels),
      [level, evidence?.sign && warningSigns[evidence.sign]].filter(Boolean).join(' | '),
      data.checkedOn,
      catalogue.freshness(entry.ref)?.due,
      absolute(entryHref(entry.ref)),
      config.textLicence.name,
    ];
  });
  return new Response(toCsv(header, rows), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
