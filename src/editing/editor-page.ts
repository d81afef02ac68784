import type { Repository } from './cms-config.ts';

/** Host that the interface talks to: the repository's own, and no other. */
function apiOrigin({ kind, url }: Repository): string {
  const { origin } = new URL(url);
  return kind === 'github' && origin === 'https://github.com' ? 'https://api.github.com' : origin;
}

/**
 * Content policy of the interface. It differs from that of the site (site/content-policy.ts) in two things: styles may
 * stand in the page, since the interface makes them as it runs, and the repository's host may be asked.
 */
const policyOf = (repository: Repository) =>
  [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self' data: ${apiOrigin(repository)}`,
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');

/**
 * The page of the interface, which is nothing but its script.
 *
 * @param address folder of the interface, with base path
 */
export function editorPage(
  repository: Repository,
  { address, base, siteName }: { address: string; base: string; siteName: string },
): string {
  return `<!doctype html>
<html lang="de" data-base="${escaped(base)}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${escaped(policyOf(repository))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>Redaktion – ${escaped(siteName)}</title>
<link rel="icon" href="${escaped(base)}favicon.svg" type="image/svg+xml">
<script type="application/json" id="repository">${JSON.stringify(repository).replaceAll('<', '\\u003c')}</script>
<script type="module" src="${escaped(address)}editor.js"></script>
</head>
<body>
<p id="waiting">Die Redaktion wird geladen. Sie braucht JavaScript.</p>
</body>
</html>
`;
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
