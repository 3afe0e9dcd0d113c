import type { components } from '@octokit/openapi-types';
import { htmlUrl, repositoryUrl } from '../payload.ts';
import { notFound } from '../refusal.ts';
import { type Blob, entriesOf, findInTree, oidOf, sizeOf, type Tree } from '../rules/files.ts';
import { resolveRef, treeOf } from '../rules/git.ts';
import { type AnyRoute, type Call, route } from './route.ts';

/** Above this a file comes without its content (operation repos/get-content). */
const MAX_CONTENT = 1_000_000;
/** Base64 is wrapped here, as MIME has it. */
const LINE = 60;

export const contentRoutes: AnyRoute[] = [
  route<'repos/get-content'>({
    operation: 'repos/get-content',
    method: 'GET',
    path: '/repos/{owner}/{repo}/contents/{path}',
    read: ['contents'],
    query: { ref: true },
    answer: (call) => {
      const { store, repository } = call;
      const ref = call.query.get('ref') ?? repository.defaultBranch;
      const path = (call.params.path ?? '').replace(/^\/|\/$/g, '');
      const found = findInTree(treeOf(repository, resolveRef(store, repository, ref)), path);
      if (!found) throw notFound('Not Found');
      if (found.kind === 'Blob') return { status: 200, body: filePayload(call, ref, path, found) };
      const body = entriesOf(found).map((entry) => entryPayload(call, ref, entry.path, entry.object));
      return { status: 200, body };
    },
  }),
];

function filePayload(
  call: Call,
  ref: string,
  path: string,
  blob: Blob,
): components['schemas']['content-file'] {
  const tooLarge = sizeOf(blob) > MAX_CONTENT;
  return {
    ...addresses(call, ref, path, blob),
    type: 'file',
    encoding: tooLarge ? 'none' : 'base64',
    content: tooLarge ? '' : wrapped(Buffer.from(blob.text).toString('base64')),
  };
}

function entryPayload(
  call: Call,
  ref: string,
  path: string,
  object: Blob | Tree,
): components['schemas']['content-directory'][number] {
  return { ...addresses(call, ref, path, object), type: object.kind === 'Tree' ? 'dir' : 'file' };
}

function addresses({ scene, store, repository }: Call, ref: string, path: string, object: Blob | Tree) {
  const api = repositoryUrl(scene, repository);
  const sha = oidOf(object);
  const kind = object.kind === 'Tree' ? 'tree' : 'blob';
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  const url = `${api}/contents/${encoded}?ref=${encodeURIComponent(ref)}`;
  const git_url = `${api}/git/${kind}s/${sha}`;
  const html_url = `${htmlUrl(store, repository)}/${kind}/${ref}/${encoded}`;
  const raw = `https://raw.githubusercontent.com/${repository.owner}/${repository.name}/${ref}/${encoded}`;
  return {
    name: path.split('/').at(-1) ?? '',
    path,
    sha,
    size: sizeOf(object),
    url,
    html_url,
    git_url,
    download_url: kind === 'tree' ? null : raw,
    _links: { self: url, git: git_url, html: html_url },
  };
}

const wrapped = (base64: string): string => base64.replace(new RegExp(`.{1,${LINE}}`, 'g'), '$&\n');
