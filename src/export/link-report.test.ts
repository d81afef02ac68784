import { expect, test } from 'vitest';
import type { LinkState } from './link-probe.ts';
import { linkReport } from './link-report.ts';

const asked = 1;
const states = new Map<string, LinkState>([
  ['https://a.de/da', { verdict: 'erreichbar', reason: '200', asked }],
  ['https://a.de/weg', { verdict: 'tot', reason: '404', asked }],
  ['https://a.de/alt', { verdict: 'erreichbar', reason: '200', moved: 'https://a.de/neu', asked }],
  ['https://b.de/', { verdict: 'unklar', reason: '403', asked }],
]);
const use = (land: string, ref: string, url: string) => ({ land, ref, url });

test('Land by Land: what is gone with a way to the archive, what has moved, what a person must look at', () => {
  const uses = [
    use('nw', 'practice/a', 'https://a.de/da'),
    use('nw', 'practice/a', 'https://a.de/weg'),
    use('nw', 'practice/b', 'https://a.de/weg'),
    use('be', 'practice/c', 'https://b.de/'),
    use('be', 'practice/c', 'https://a.de/alt'),
    use('by', 'practice/d', 'https://a.de/da'),
    use('by', 'practice/d', 'https://nie-gefragt.de/'),
  ];
  expect(linkReport(uses, states)).toBe(`be
  Dauerhaft umgezogen
    200  https://a.de/alt
    in: practice/c
    jetzt: https://a.de/neu
  Unklar, bitte im Browser öffnen
    403  https://b.de/
    in: practice/c

nw
  Nicht mehr da
    404  https://a.de/weg
    in: practice/a, practice/b
    vielleicht im Archiv: https://web.archive.org/web/*/https://a.de/weg

5 Adressen, 4 abgefragt: 2 erreichbar, 1 nicht mehr da, 1 unklar.`);
});
