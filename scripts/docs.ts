import { writeFileSync } from 'node:fs';
import { componentsPage, fieldsPage, rulesPage } from '../src/content/docs-pages.ts';

/** Writes the pages of docs/ that are made from schemas, rules and components. */
writeFileSync('docs/regeln.md', rulesPage());
writeFileSync('docs/felder.md', fieldsPage());
writeFileSync('docs/bausteine.md', componentsPage());
