import type { LinkState, LinkVerdict } from './link-probe.ts';

/** An address and the entry that names it as a source. */
export interface LinkUse {
  url: string;
  land: string;
  ref: string;
}

const headings: [verdict: LinkVerdict | 'umgezogen', text: string][] = [
  ['tot', 'Nicht mehr da'],
  ['umgezogen', 'Dauerhaft umgezogen'],
  ['unklar', 'Unklar, bitte im Browser öffnen'],
];

/** What an editorial team has to mend, Land by Land, with a way to an archived copy of each page that is gone. */
export function linkReport(uses: readonly LinkUse[], states: ReadonlyMap<string, LinkState>): string {
  const lands = [...Map.groupBy(uses, ({ land }) => land)].sort(([a], [b]) => a.localeCompare(b));
  const lines = lands.flatMap(([land, own]) => {
    const found = headings.flatMap(([heading, text]) => section(text, heading, own, states));
    return found.length > 0 ? [`${land}`, ...found, ''] : [];
  });
  const urls = [...new Set(uses.map(({ url }) => url))];
  const count = (verdict: LinkVerdict) => urls.filter((url) => states.get(url)?.verdict === verdict).length;
  const known = urls.filter((url) => states.has(url)).length;
  return [
    ...lines,
    `${urls.length} Adressen, ${known} abgefragt: ${count('erreichbar')} erreichbar, ${count('tot')} nicht mehr da, ${count('unklar')} unklar.`,
  ].join('\n');
}

function section(
  text: string,
  heading: LinkVerdict | 'umgezogen',
  uses: readonly LinkUse[],
  states: ReadonlyMap<string, LinkState>,
): string[] {
  const lines = [...Map.groupBy(uses, ({ url }) => url)].flatMap(([url, own]) => {
    const state = states.get(url);
    if (!state) return [];
    const { verdict, moved, reason } = state;
    if (heading !== (verdict === 'erreichbar' && moved ? 'umgezogen' : verdict)) return [];
    const way = {
      tot: `    vielleicht im Archiv: https://web.archive.org/web/*/${url}`,
      umgezogen: `    jetzt: ${moved}`,
      unklar: undefined,
      erreichbar: undefined,
    }[heading];
    return [`    ${reason}  ${url}`, `    in: ${own.map(({ ref }) => ref).join(', ')}`, ...(way ? [way] : [])];
  });
  return lines.length > 0 ? [`  ${text}`, ...lines] : [];
}
