import type { EntryCollection, Field } from '@sveltia/cms';
import { expect, test } from 'vitest';
import { catalogue } from './catalogue.fixture.ts';
import { cmsConfig } from './cms-config.ts';
import { editedKinds } from './edited-kinds.ts';

const gitlab = { url: 'https://gitlab.beispiel.de/gruppe/unter/wiki', kind: 'gitlab', branch: 'main' } as const;
const home = 'https://wiki.beispiel.de/';
const config = cmsConfig(catalogue, gitlab, home);
const collections = config.collections as EntryCollection[];
const fieldsOf = (folder: string) => collections.find(({ name }) => name === folder)?.fields ?? [];
const field = (folder: string, name: string) => fieldsOf(folder).find((candidate) => candidate.name === name);

test('every change is a merge request, and nothing is merged or deleted from here', () => {
  expect(config.publish_mode).toBe('editorial_workflow');
  for (const collection of collections) expect(collection).toMatchObject({ publish: false, delete: false });
});

test('the repository of a group on a GitLab of one’s own', () => {
  expect(config.backend).toMatchObject({
    name: 'gitlab',
    repo: 'gruppe/unter/wiki',
    base_url: 'https://gitlab.beispiel.de',
    api_root: 'https://gitlab.beispiel.de/api/v4',
    auth_methods: ['token'],
  });
  expect(cmsConfig(catalogue, { ...gitlab, appId: 'abc' }, home).backend).toMatchObject({
    auth_type: 'pkce',
    app_id: 'abc',
    auth_methods: ['oauth', 'token'],
  });
});

test('GitHub is asked at its own address, another one at the address of the repository', () => {
  const github = (url: string) => cmsConfig(catalogue, { url, kind: 'github', branch: 'main' }, home).backend;
  expect(github('https://github.com/gruppe/wiki')).not.toHaveProperty('api_root');
  expect(github('https://git.beispiel.de/gruppe/wiki')).toMatchObject({ api_root: 'https://git.beispiel.de/api/v3' });
});

test('every field of every schema is asked for, with its German label and hint', () => {
  for (const { folder, fields } of editedKinds)
    for (const { name, label } of fields) expect(field(folder, name)).toMatchObject({ label });
  expect(field('practices', 'title')).toMatchObject({
    widget: 'string',
    required: true,
    maxlength: 120,
    hint: expect.stringContaining('Name des Angebots'),
  });
});

test('choices carry labels, relations the titles of the entries that they may name', () => {
  expect(field('practices', 'access')).toMatchObject({ widget: 'select', multiple: true });
  expect(field('practices', 'costToFamilies')).toMatchObject({
    required: false,
    options: expect.arrayContaining([{ label: 'kostenfrei auf Deutsch', value: 'kostenfrei' }]),
  });
  expect(field('evaluations', 'evaluates')).toMatchObject({
    multiple: true,
    options: [
      { label: 'Kinderstadt', value: 'practice/kinderstadt' },
      { label: 'Chancen im Quartier', value: 'programme/chancen' },
    ],
  });
});

test('a field that may stay out has no value of its own', () => {
  const widgets = (fields: readonly Field[]): string[] =>
    fields.flatMap((one) => [one.widget ?? 'string', ...('fields' in one && one.fields ? widgets(one.fields) : [])]);
  // A check box would write „false“ where nobody said anything, a rich text editor would write the text anew.
  for (const { fields } of collections)
    for (const widget of ['boolean', 'markdown', 'richtext']) expect(widgets(fields)).not.toContain(widget);
});

test('entries with a body lie in the folder of their Land and have a field for each section', () => {
  const practices = collections.find(({ name }) => name === 'practices');
  expect(practices?.path).toBe('{{land}}/{{slug}}');
  expect(field('practices', 'land')).toMatchObject({ options: expect.arrayContaining([expect.anything()]) });
  expect(field('practices', 'abschnitte')).toMatchObject({
    fields: expect.arrayContaining([
      { name: 'so-laeuft-es-ab', label: 'So läuft es ab', widget: 'text', required: true },
    ]),
  });
  expect(field('glossary', 'land')).toBeUndefined();
});
