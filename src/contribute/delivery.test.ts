import { expect, test } from 'vitest';
import { mailAddress, repositoryPage } from './delivery.ts';

const file = { file: 'practices/nw/moki.mdx', text: '---\ntitle: Mo & Ki\n---\n', exists: false };
const github = { url: 'https://github.com/a/b/', kind: 'github', branch: 'main' } as const;
const gitlab = { url: 'https://gitlab.opencode.de/a/b', kind: 'gitlab', branch: 'main' } as const;

test('GitHub takes name and text of a new file', () => {
  expect(repositoryPage(github, file)).toEqual({
    address:
      'https://github.com/a/b/new/main/content/practices/nw?filename=moki.mdx&value=---%0Atitle%3A%20Mo%20%26%20Ki%0A---%0A',
    withText: true,
  });
});

test('a text too long for an address is left to copying', () => {
  expect(repositoryPage(github, { ...file, text: 'ä'.repeat(3000) })).toEqual({
    address: 'https://github.com/a/b/new/main/content/practices/nw?filename=moki.mdx',
    withText: false,
  });
});

test('GitLab takes the name', () => {
  expect(repositoryPage(gitlab, file)).toEqual({
    address: 'https://gitlab.opencode.de/a/b/-/new/main/content/practices/nw?file_name=moki.mdx',
    withText: false,
  });
});

test('an existing file is opened for editing', () => {
  expect(repositoryPage(gitlab, { ...file, exists: true }).address).toBe(
    'https://gitlab.opencode.de/a/b/-/edit/main/content/practices/nw/moki.mdx',
  );
});

test('the mail names the file and its place, and nothing can leave its field', () => {
  const mail = mailAddress('redaktion@stadt.de', 'A&bcc=x@y.de', file);
  expect(mail).toMatch(/^mailto:redaktion@stadt\.de\?subject=Neuer%20Eintrag%3A%20A%26bcc%3Dx%40y\.de&body=/u);
  expect(decodeURIComponent(mail)).toContain('Ablage: content/practices/nw/moki.mdx');
});
