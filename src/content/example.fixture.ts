/** A short valid practice, for tests of the reading steps: each changes one thing and expects one result. */
export const exampleFile = 'practices/nw/beispiel.mdx';

export const exampleFront = `title: Beispiel einer Präventionskette
summary: Eine Stadt stimmt ihre vorbeugenden Angebote für Kinder aufeinander ab, von der Geburt bis zum Einstieg in den Beruf.
actionFields: [gesundheit]
lifePhases: [kita]
levels: [kommune]
org: [Stadt Beispielstadt]
place: Beispielstadt
access: [am-regelort]
sources:
  - id: s1
    title: Bericht der Stadt
    publisher: Stadt Beispielstadt
    url: https://www.beispielstadt.de/bericht
    date: 2024
checkedOn: 2026-11-01
`;

export const exampleBody = `
## Ziel und Zielgruppe

Das Angebot richtet sich an Familien mit kleinen Kindern.[^s1]

## So läuft es ab

Im Jahr 2024 nahmen 120 Familien teil.[^s1]
`;

export const example = (body = exampleBody, front = exampleFront): string => `---\n${front}---\n${body}`;
