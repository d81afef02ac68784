import { editorFolder, editorHeaders, forever, hashedFolder, responseHeaders } from '../site/response-headers.ts';

const entries = Object.entries(responseHeaders);
const editorEntries = Object.entries(editorHeaders);

/**
 * `_headers`, as Netlify, Cloudflare Pages and GitLab's Pages proxy read it. Such hosts add up the headers of all rules
 * that match, and two policies would both hold; so a site with the editing interface has its headers everywhere, and
 * each page keeps the strict policy that it carries itself.
 */
export function headersFile({ base, editor }: { base: string; editor: boolean }): string {
  return [
    `${base}*`,
    ...(editor ? editorEntries : entries).map(([name, value]) => `  ${name}: ${value}`),
    '',
    `${base}${hashedFolder}/*`,
    `  cache-control: ${forever}`,
    '',
  ].join('\n');
}

/** Server block for nginx, unprivileged on port 8080, with files compressed at build. */
export function nginxConfig(): string {
  const lines = (list: typeof entries, indent: string) =>
    list.map(([name, value]) => `${indent}add_header ${name} "${value}" always;`).join('\n');
  return `# Made by npm run server-config from src/site/response-headers.ts; do not edit.
worker_processes auto;
pid /tmp/nginx.pid;
error_log /dev/stderr warn;
events { worker_connections 4096; }
http {
  include /etc/nginx/mime.types;
  types { application/wasm wasm; application/manifest+json webmanifest; text/markdown md; text/turtle ttl; application/ld+json jsonld; }
  default_type application/octet-stream;
  charset utf-8;
  charset_types text/html text/css text/plain text/markdown text/csv application/javascript text/javascript image/svg+xml application/json;
  access_log off;
  server_tokens off;
  sendfile on;
  tcp_nopush on;
  keepalive_timeout 30s;
  open_file_cache max=10000 inactive=60s;
  gzip_static on;
  gzip on;
  gzip_types text/css text/plain text/markdown text/csv text/turtle text/javascript application/javascript application/json application/manifest+json image/svg+xml;
  client_body_temp_path /tmp/body;
  proxy_temp_path /tmp/proxy;
  fastcgi_temp_path /tmp/fastcgi;
  uwsgi_temp_path /tmp/uwsgi;
  scgi_temp_path /tmp/scgi;
  server {
    listen 8080;
    listen [::]:8080;
    root /srv/site;
    index index.html;
    error_page 404 /404.html;
${lines(entries, '    ')}
    location / {
      try_files $uri $uri/ =404;
      expires -1;
    }
    location /${hashedFolder}/ {
${lines(entries, '      ')}
      add_header cache-control "${forever}" always;
    }
    location /${editorFolder}/ {
${lines(editorEntries, '      ')}
      expires -1;
    }
    location = /healthz { access_log off; return 200 "ok"; }
  }
}
`;
}

/** The same for Caddy. */
export function caddyFile(): string {
  const lines = (list: typeof entries) =>
    list.map(([name, value]) => `    ${name} "${value.replaceAll('"', '\\"')}"`).join('\n');
  return `# Made by npm run server-config from src/site/response-headers.ts; do not edit.
{
  admin off
  auto_https off
}
:8080 {
  root * /srv/site
  encode gzip
  respond /healthz 200
  header {
    cache-control "no-cache"
    -server
  }
  @site not path /${editorFolder}/*
  header @site {
${lines(entries)}
  }
  header /${editorFolder}/* {
${lines(editorEntries)}
  }
  header /${hashedFolder}/* cache-control "${forever}"
  file_server {
    precompressed gzip
  }
  handle_errors {
    rewrite * /404.html
    file_server
  }
}
`;
}
