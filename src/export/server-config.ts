import {
  askAgain,
  editorDifferences,
  editorFolder,
  editorHeaders,
  forever,
  hashed,
  responseHeaders,
} from '../site/response-headers.ts';

/** Where a server finds the site and what it may write. */
export interface Place {
  /** Base path with slashes at both ends. */
  base: string;
  /** Folder of the site. */
  root: string;
  /** What nginx listens at. */
  listen: string[];
  /** The only folder that the server writes to. */
  temporary: string;
}

/** The container of the Dockerfile. */
export const container = (base: string): Place => ({
  base,
  root: '/srv/site',
  listen: ['8080', '[::]:8080'],
  temporary: '/run',
});

const entries = Object.entries(responseHeaders);
const notice = '# Made by npm run server-config from src/site/response-headers.ts; do not edit.';
const literal = (path: string) => path.replaceAll('.', '\\.');

/** Kinds of files that the servers' own lists of types lack. */
const contentTypes: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  jsonld: 'application/ld+json',
  md: 'text/markdown',
  mdx: 'text/markdown',
  ttl: 'text/turtle',
  webmanifest: 'application/manifest+json',
};
/** Types of text beside text/html, which nginx always takes in. */
const textTypes = [
  'text/css',
  'text/plain',
  'text/javascript',
  'text/xml',
  'application/javascript',
  'application/json',
  'application/xml',
  'image/svg+xml',
  ...new Set(Object.values(contentTypes)),
].join(' ');

/**
 * `_headers`, as Netlify and Cloudflare Pages read it; GitHub and GitLab Pages send no headers of ours. Such hosts add up
 * the headers of all rules that match. So nothing but the one folder is cached, and a site with the editing interface has
 * its headers everywhere: each page keeps the strict policy that it carries itself.
 */
export function headersFile({ base, editor }: { base: string; editor: boolean }): string {
  return [
    `${base}*`,
    ...Object.entries(editor ? editorHeaders : responseHeaders).map(([name, value]) => `  ${name}: ${value}`),
    '',
    `${base}${hashed.folders[0]}/*`,
    `  cache-control: ${forever}`,
    '',
  ].join('\n');
}

/**
 * nginx as an unprivileged user, with files compressed at build. Headers stand at one level only, since a location with
 * one of its own would lose all others.
 */
export function nginxConfig({ base, root, listen, temporary }: Place): string {
  const types = Object.entries(contentTypes).map(([ending, type]) => `${type} ${ending};`);
  return `${notice}
# Needs the module brotli_static; Debian and Ubuntu: apt-get install nginx-light libnginx-mod-http-brotli-static
include /etc/nginx/modules-enabled/*.conf;
worker_processes auto;
pid ${temporary}/nginx.pid;
error_log stderr warn;
events { worker_connections 4096; }
http {
  include /etc/nginx/mime.types;
  types { ${types.join(' ')} }
  default_type application/octet-stream;
  charset utf-8;
  charset_types ${textTypes};
  access_log off;
  server_tokens off;
  sendfile on;
  tcp_nopush on;
  keepalive_timeout 30s;
  open_file_cache max=10000 inactive=60s;
  brotli_static on;
  gzip_static on;
  gzip on;
  gzip_vary on;
  gzip_types ${textTypes};
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `  ${name}_temp_path ${temporary}/${name};`).join('\n')}
  map "$status $uri" $cache {
    # A missing file is asked for again too.
    default "${askAgain}";
    "~^(200|206|304) ${literal(base + hashed.except)}$" "${askAgain}";
    "~^(200|206|304) ${literal(base)}(${hashed.folders.join('|')})/" "${forever}";
  }
${Object.entries(editorDifferences)
  .map(
    ([name, value]) => `  map $uri ${variableOf(name)} {
    default "${responseHeaders[name]}";
    "~^${literal(base + editorFolder)}/" "${value}";
  }`,
  )
  .join('\n')}
  server {
${listen.map((address) => `    listen ${address};`).join('\n')}
    absolute_redirect off;
    error_page 404 ${base}404.html;
${entries.map(([name, value]) => `    add_header ${name} "${name in editorDifferences ? variableOf(name) : value}" always;`).join('\n')}
    add_header cache-control $cache always;
    location ${base} { alias ${root}/; }
    location = /healthz { default_type text/plain; return 200 "ok"; }${base === '/' ? '' : `\n    location = / { return 302 ${base}; }`}
  }
}
`;
}

const variableOf = (header: string) => `$${header.replaceAll('-', '_')}`;

/** The same for Caddy. */
export function caddyFile({ base, root, listen }: Place): string {
  return `${notice}
{
	admin off
	auto_https off
}
(common) {
	header {
${caddyLines(responseHeaders)}
		-server
	}
}
:${listen[0]} {
	import common
	encode gzip
	handle /healthz {
		respond 200
	}
	@unchanging {
		path ${hashed.folders.map((folder) => `${base}${folder}/*`).join(' ')}
		not path ${base}${hashed.except}
	}
	header ?cache-control "${askAgain}"
	header @unchanging cache-control "${forever}"
	header ${base}${editorFolder}/* {
${caddyLines(editorDifferences)}
		# After those above, in whatever order Caddy takes them.
		defer
	}
${Object.entries(contentTypes)
  .map(([ending, type]) => `\t@${ending} path *.${ending}\n\theader @${ending} content-type "${type}; charset=utf-8"`)
  .join('\n')}
${base === '/' ? '' : `\tredir / ${base}\n`}	handle_path ${base}* {
		root * ${root}
		file_server {
			precompressed br gzip
		}
	}
	handle_errors {
		import common
		header cache-control "${askAgain}"
		header content-type "text/html; charset=utf-8"
		root * ${root}
		rewrite * /404.html
		file_server
	}
}
`;
}

const caddyLines = (headers: Readonly<Record<string, string>>) =>
  Object.entries(headers)
    .map(([name, value]) => `\t\t${name} "${value.replaceAll('"', '\\"')}"`)
    .join('\n');
