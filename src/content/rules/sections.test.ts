import { expect, test } from 'vitest';
import { example, exampleBody } from '../example.fixture.ts';
import { said, withBody } from '../rule.fixture.ts';

test('unknown, misplaced and missing sections are named', () => {
  expect(said('sections', withBody('## Fazit'))).toEqual(['27 Der Abschnitt „Fazit“ ist hier nicht vorgesehen']);
  expect(said('sections', withBody('## Ausgangslage'))[0]).toContain('steht nicht an seiner Stelle');
  expect(said('sections', withBody('## So läuft es ab'))[0]).toContain('steht nicht an seiner Stelle');
  expect(said('sections', example('\n## Ziel und Zielgruppe\n\nText\n'))).toEqual([
    '19 Der Abschnitt „So läuft es ab“ fehlt',
  ]);
});

test('text before the first heading is refused', () => {
  expect(said('sections', example(`\nVorab.\n${exampleBody}`))[0]).toContain('Vor der ersten Überschrift');
});
