import type { Backend, CmsConfig, EntryCollection } from '@sveltia/cms';
import { slugPattern } from '../../schemas/reference.ts';
import type { Site } from '../../schemas/site.ts';
import type { FormCatalogue } from '../contribute/catalogue.ts';
import { cmsFields } from './cms-fields.ts';
import { type EditedKind, editedKinds } from './edited-kinds.ts';
import { added } from './entry-format.ts';

export type Repository = NonNullable<Site['repository']>;

/** Language of the entries; it makes file names with „ae“ for „ä“. There is no second one. */
const language = 'de';

/** Longest name of a file, see content/path.ts. */
const longestSlug = 80;

/**
 * The configuration of the editing interface. Nothing is written to the branch of the site: each change is a branch with
 * a merge request, which people merge on the host, where they see what the check says.
 *
 * @param home address of the site's start page
 */
export function cmsConfig(catalogue: FormCatalogue, repository: Repository, home: string): CmsConfig {
  return {
    load_config_file: false,
    backend: backendOf(repository),
    publish_mode: 'editorial_workflow',
    app_title: `Redaktion – ${catalogue.siteName}`,
    logo: { src: `${home}favicon.svg` },
    display_url: home,
    issue_reports: { url: `${repository.url}${repository.kind === 'gitlab' ? '/-' : ''}/issues/new` },
    // Entries have no pictures; the folder has to be named.
    media_folder: 'content/bilder',
    editor: { preview: false },
    slug: { encoding: 'ascii', clean_accents: true, maxlength: longestSlug },
    i18n: {
      structure: 'multiple_files',
      locales: [language],
      default_locale: language,
      omit_default_locale_from_file_path: true,
    },
    collections: editedKinds.map((kind) => collectionOf(kind, catalogue)),
  };
}

function collectionOf(kind: EditedKind, catalogue: FormCatalogue): EntryCollection {
  const prose = kind.type !== undefined;
  return {
    name: kind.folder,
    label: kind.plural,
    label_singular: kind.singular,
    folder: `content/${kind.folder}`,
    format: kind.folder,
    i18n: true,
    identifier_field: kind.identifier,
    create: kind.open,
    // Both are rare and concern other entries; they are done in the repository.
    delete: false,
    duplicate: false,
    publish: false,
    thumbnail: false,
    slug: {
      template: `{{${kind.identifier}}}`,
      editable: ['create'],
      hint: 'Name der Datei und Teil der Adresse. Er bleibt für immer.',
      pattern: [slugPattern, 'Kleine Buchstaben ohne Umlaute, Ziffern und einzelne Bindestriche.'],
    },
    ...(prose
      ? {
          path: `{{${added.land}}}/{{slug}}`,
          view_groups: [{ label: 'Land', field: added.land }],
          sortable_fields: ['title', 'checkedOn'],
        }
      : { sortable_fields: [kind.identifier] }),
    fields: cmsFields(kind, catalogue),
  };
}

function backendOf(repository: Repository): Backend {
  const { origin, pathname } = new URL(repository.url);
  const shared = {
    repo: pathname.replace(/^\/|\/$/gu, ''),
    branch: repository.branch,
    cms_label_prefix: 'redaktion/',
    squash_merges: true,
    commit_messages: { create: '{{collection}}: {{slug}} angelegt', update: '{{collection}}: {{slug}} geändert' },
  };
  if (repository.kind === 'github')
    return {
      ...shared,
      name: 'github',
      ...(origin === 'https://github.com' ? {} : { api_root: `${origin}/api/v3` }),
      // Signing in by GitHub's own page needs a server that keeps a secret; the site has none.
      auth_methods: ['token'],
    };
  return {
    ...shared,
    name: 'gitlab',
    base_url: origin,
    api_root: `${origin}/api/v4`,
    ...(repository.appId === undefined
      ? { auth_methods: ['token'] }
      : { auth_type: 'pkce', app_id: repository.appId, auth_methods: ['oauth', 'token'] }),
  };
}
