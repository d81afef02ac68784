import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the editing interface asked to be committed. */
export interface Commit {
  branch: string;
  message: string;
  actions: readonly { action: string; file_path: string; content: string }[];
}

export interface MergeRequest {
  iid: number;
  title: string;
  source_branch: string;
  target_branch: string;
  labels: string[];
}

export interface FakeGitHost {
  /** Address of the only project. */
  project: string;
  commits: Commit[];
  mergeRequests: MergeRequest[];
  /** Files of the site's branch by their paths. */
  files: ReadonlyMap<string, string>;
  close(): Promise<void>;
}

type Body = Record<string, unknown>;

const user = {
  id: 7,
  name: 'Erika Muster',
  username: 'erika',
  email: 'erika@example.org',
  avatar_url: '',
  web_url: '',
};
const pageSize = 100;
const sha = (text: string) =>
  createHash('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0${text}`)
    .digest('hex');

/**
 * The part of GitLab that the editing interface uses: signing in with PKCE, reading files, commits on new branches and
 * merge requests. It keeps everything in memory, and refuses whoever has not signed in.
 */
export async function startGitHost(files: ReadonlyMap<string, string>): Promise<FakeGitHost> {
  const branches = new Map([['main', new Map(files)]]);
  const commits: Commit[] = [];
  const mergeRequests: MergeRequest[] = [];
  let challenge = '';

  function graphql({ query, variables }: { query: string; variables: Body }): unknown {
    const branch = branches.get(String(variables['branch']));
    if (query.includes('lastCommit'))
      return { tree: { lastCommit: { sha: sha(String(commits.length)), message: 'Stand' } } };
    if (query.includes('tree(ref')) {
      const start = Number(variables['cursor'] || 0);
      const all = [...(branch ?? [])];
      const nodes = all.slice(start, start + pageSize).map(([path, text]) => ({ type: 'blob', path, sha: sha(text) }));
      const end = start + nodes.length;
      return { tree: { blobs: { nodes, pageInfo: { endCursor: String(end), hasNextPage: end < all.length } } } };
    }
    const nodes = (variables['paths'] as string[]).flatMap((path) => {
      const text = branch?.get(path);
      return text === undefined ? [] : [{ path, oid: sha(text), size: text.length, rawTextBlob: text }];
    });
    return { blobs: { nodes } };
  }

  function commit(body: Body): [number, unknown] {
    const name = String(body['branch']);
    const start = body['start_branch'];
    if (start !== undefined && branches.has(name)) return [400, { message: 'A branch with this name exists' }];
    const branch = new Map(branches.get(start === undefined ? name : String(start)));
    const actions = body['actions'] as Commit['actions'];
    for (const { file_path, content } of actions) branch.set(file_path, content);
    branches.set(name, branch);
    commits.push({ branch: name, message: String(body['commit_message']), actions });
    return [201, { id: sha(`${commits.length}`), committed_date: '2026-11-25T10:00:00Z' }];
  }

  const shown = (request: MergeRequest) => ({
    ...request,
    id: request.iid,
    author: user,
    sha: sha(request.source_branch),
    web_url: `${address}/gruppe/wiki/-/merge_requests/${request.iid}`,
    created_at: '2026-11-25T10:00:00Z',
    updated_at: '2026-11-25T10:00:00Z',
  });

  function rest(method: string, path: string, query: URLSearchParams, body: Body): [number, unknown] {
    if (path === 'user') return [200, user];
    const [, rest = ''] = /^projects\/gruppe%2Fwiki\/(.+)$/u.exec(path) ?? [];
    if (rest === 'users') return [200, [user]];
    if (rest === 'repository/branches/main') return [200, { commit: { id: sha(String(commits.length)) } }];
    if (rest === 'repository/commits') return method === 'POST' ? commit(body) : [200, []];
    if (rest === 'merge_requests' && method === 'POST') {
      const made: MergeRequest = {
        iid: mergeRequests.length + 1,
        title: String(body['title']),
        source_branch: String(body['source_branch']),
        target_branch: String(body['target_branch']),
        labels: String(body['labels']).split(','),
      };
      mergeRequests.push(made);
      return [201, shown(made)];
    }
    if (rest === 'merge_requests') {
      const label = query.get('labels');
      const branch = query.get('source_branch');
      return [
        200,
        mergeRequests
          .filter(({ labels, source_branch }) => (label === null ? source_branch === branch : labels.includes(label)))
          .map(shown),
      ];
    }
    const [, number, part] = /^merge_requests\/(\d+)(\/diffs)?$/u.exec(rest) ?? [];
    const request = mergeRequests.find(({ iid }) => iid === Number(number));
    if (request && part) {
      const paths = commits
        .filter(({ branch }) => branch === request.source_branch)
        .flatMap(({ actions }) => actions.map(({ file_path }) => file_path));
      return [200, [...new Set(paths)].map((path) => ({ old_path: path, new_path: path }))];
    }
    if (request && method === 'PUT') {
      request.title = String(body['title'] ?? request.title);
      const removed = String(body['remove_labels'] ?? '').split(',');
      request.labels = [...request.labels.filter((label) => !removed.includes(label)), String(body['add_labels'])];
      return [200, shown(request)];
    }
    if (/^(?:deployments|repository\/commits\/\w+\/statuses)$/u.test(rest)) return [200, []];
    return [404, { message: `${method} ${path}` }];
  }

  function signIn(path: string, query: URLSearchParams, body: Body): [number, unknown, string?] {
    if (path === '/oauth/authorize') {
      challenge = query.get('code_challenge') ?? '';
      const back = new URL(query.get('redirect_uri') ?? '');
      back.searchParams.set('code', 'einmal');
      back.searchParams.set('state', query.get('state') ?? '');
      return [302, {}, back.href];
    }
    const verified = createHash('sha256').update(String(body['code_verifier'])).digest('base64url') === challenge;
    return body['code'] === 'einmal' && verified
      ? [200, { access_token: 'schluessel', refresh_token: 'ersatz' }]
      : [401, { error: 'invalid_grant' }];
  }

  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', address);
    const cors = {
      'access-control-allow-origin': '*',
      'access-control-allow-headers': '*',
      'access-control-allow-methods': '*',
    };
    if (request.method === 'OPTIONS') {
      response.writeHead(204, cors).end();
      return;
    }
    const body = await jsonOf(request);
    const oauth = url.pathname.startsWith('/oauth/');
    const signedIn = request.headers.authorization === 'Bearer schluessel';
    const [status, answer, location] = oauth
      ? signIn(url.pathname, url.searchParams, body)
      : !signedIn
        ? [401, { message: 'Unauthorized' }]
        : url.pathname === '/api/graphql'
          ? [200, { data: { project: { repository: graphql(body as never) } } }]
          : rest(request.method ?? 'GET', url.pathname.replace('/api/v4/', ''), url.searchParams, body);
    response.writeHead(status, { ...cors, 'content-type': 'application/json', ...(location ? { location } : {}) });
    response.end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    project: `${address}/gruppe/wiki`,
    commits,
    mergeRequests,
    files,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function jsonOf(request: IncomingMessage): Promise<Body> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const text = Buffer.concat(parts).toString();
  return text === '' ? {} : (JSON.parse(text) as Body);
}
