import { expect, test } from 'vitest';
import { reasonText } from './reason-text.ts';
import type { Reason } from './reasons.ts';

const lines: [Reason, string][] = [
  [{ kind: 'name', found: 'Familienbüro' }, 'Genau so genannt: „Familienbüro“'],
  [{ kind: 'word', words: ['kinder', 'armut'] }, 'Wort gefunden: „kinder“, „armut“'],
  [{ kind: 'part', query: 'lotsen', found: 'Babylotsen' }, 'Wortteil: „lotsen“ in „Babylotsen“'],
  [{ kind: 'part', query: 'schulfrühstück', found: 'Schule' }, 'Wortteil: „Schule“ aus „schulfrühstück“'],
  [{ kind: 'spelling', query: 'babylotze', found: 'Babylotse' }, 'Ähnliche Schreibweise: „babylotze“ → „Babylotse“'],
  [{ kind: 'alias', query: 'mama', found: 'Mutter' }, 'Auch so genannt: „mama“ – „Mutter“'],
  [{ kind: 'alias', query: 'moki', found: 'MoKi' }, 'Auch so genannt: „MoKi“'],
  [{ kind: 'meaning', query: 'sorgen', section: 'Ziel' }, 'Ähnliche Bedeutung wie „sorgen“, Abschnitt „Ziel“'],
  [{ kind: 'meaning', query: 'sorgen' }, 'Ähnliche Bedeutung wie „sorgen“'],
];

test.each(lines)('%j reads as one line', (reason, line) => {
  expect(reasonText(reason)).toBe(line);
});
