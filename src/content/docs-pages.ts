import { type FieldInfo, fieldsOf } from '../../schemas/describe.ts';
import { kinds, proseTypes } from '../../schemas/kinds.ts';
import { components } from './components.ts';
import { rules } from './rules/all.ts';

const made = (from: string) => `<!-- Erzeugt von npm run docs aus ${from}; bitte dort ändern. -->\n`;
const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** Every rule of the check, for editors. */
export function rulesPage(): string {
  const rows = rules.map(
    (rule) =>
      `| \`${rule.id}\` | ${rule.severity === 'error' ? 'Fehler' : 'Hinweis'} | ${cell(rule.title)} | ${cell(rule.why)} | ${'mend' in rule ? 'ja' : ''} |`,
  );
  return [
    made('src/content/rules/'),
    '# Regeln der Prüfung',
    '',
    `\`npm run check\` hält jeden Eintrag gegen diese ${rules.length} Regeln. Ein Fehler verhindert die Veröffentlichung, ein Hinweis nicht. Jede Meldung nennt Datei, Zeile, Spalte, den Grund und was zu tun ist. \`npm run check -- --fix\` behebt, was sich ohne Rückfrage beheben lässt, und ändert sonst nichts.`,
    '',
    '| Regel | Art | Was gilt | Warum | behebt `--fix` |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

const forms: Record<FieldInfo['kind'], string> = {
  text: 'Text',
  number: 'Zahl',
  boolean: 'true oder false',
  choice: 'Auswahl',
  list: 'Liste',
  group: 'Gruppe',
};

function fieldRows(fields: readonly FieldInfo[], path = ''): string[] {
  return fields.flatMap((field) => {
    const { name, label, hint, required, kind, options, item, example } = field;
    const own = `${path}${name}`;
    const choices = options ?? item?.options;
    const details = [
      hint,
      choices ? `Möglich: ${choices.join(', ')}.` : '',
      example === undefined || typeof example === 'object' ? '' : `Beispiel: ${String(example)}`,
    ]
      .filter(Boolean)
      .join(' ');
    const inner = field.fields ?? item?.fields ?? [];
    return [
      `| \`${own}\` | ${cell(label)} | ${forms[kind]} | ${required ? 'ja' : ''} | ${cell(details)} |`,
      ...fieldRows(inner, `${own}${kind === 'list' ? '[]' : ''}.`),
    ];
  });
}

/** Every field of every kind of entry, for editors. */
export function fieldsPage(): string {
  return [
    made('schemas/'),
    '# Felder der Einträge',
    '',
    'Was nicht bekannt ist, bleibt weg und erscheint als „keine Angabe“. Unbekannte Felder sind Fehler.',
    ...proseTypes.flatMap((type) => {
      const sections = [...(kinds[type].sections as ReadonlyMap<string, boolean>)].map(
        ([name, mandatory]) => `${name}${mandatory ? ' (Pflicht)' : ''}`,
      );
      return [
        '',
        `## ${kinds[type].singular}`,
        '',
        `Datei: \`content/${kinds[type].folder}/<land>/<name>.mdx\`. Abschnitte in dieser Reihenfolge: ${sections.join(' · ')}`,
        '',
        '| Feld | Name | Form | Pflicht | Was hineingehört |',
        '| --- | --- | --- | --- | --- |',
        ...fieldRows(fieldsOf(kinds[type].schema)),
      ];
    }),
    '',
  ].join('\n');
}

/** The building blocks of texts, with an example each. */
export function componentsPage(): string {
  return [
    made('src/content/components.ts'),
    '# Bausteine im Text',
    '',
    'Texte sind Markdown: Absätze, Überschriften ab `##`, Listen, Tabellen, **fett**, *kursiv*. Dazu kommen diese Bausteine. Vor und nach einem Baustein, der eigene Zeilen hat, steht eine Leerzeile.',
    ...[...components].flatMap(([name, { purpose, example }]) => [
      '',
      `## ${name}`,
      '',
      purpose,
      '',
      '```mdx',
      example,
      '```',
    ]),
    '',
    '## Quellen',
    '',
    'Nach dem Satz, den eine Quelle belegt, steht ihre Kennung aus dem Kopfbereich:',
    '',
    '```mdx',
    'Im Jahr 2024 nahmen 120 Familien teil.[^s1]',
    '```',
    '',
  ].join('\n');
}
