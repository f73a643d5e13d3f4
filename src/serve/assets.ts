import { fileURLToPath } from 'node:url';
import { build, stop } from 'esbuild';
import { Fault } from '../fault/index.ts';
import { sha256 } from '../text/hash.ts';

/** A file of the web app. */
export interface Asset {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly etag: string;
}

/** The web app's files, by path; `/` is its one page. */
export interface Assets {
  readonly files: ReadonlyMap<string, Asset>;
  /** Answers with the file, or 304 when the asker has it; Fault `not-found` when there is none. */
  serve(path: string, request: Request): Response;
}

const WEB = fileURLToPath(new URL('../web/', import.meta.url));

const TYPES: { readonly [ending: string]: string } = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  woff2: 'font/woff2',
  svg: 'image/svg+xml',
};

/** Bundles the screens, in memory. Throws Fault `setup-broken` when that fails: a part of the installation is missing. */
export async function bundle(): Promise<Assets> {
  const make = (entryPoints: { readonly [name: string]: string }, splitting: boolean) =>
    build({
      absWorkingDir: WEB,
      entryPoints,
      outdir: '/assets',
      entryNames: '[name]-[hash]',
      chunkNames: '[name]-[hash]',
      assetNames: '[name]-[hash]',
      bundle: true,
      write: false,
      metafile: true,
      minify: true,
      format: 'esm',
      splitting,
      target: 'es2023',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      loader: { '.woff2': 'file', '.svg': 'copy' },
      legalComments: 'none',
      logLevel: 'silent',
    }).catch(cause => {
      throw new Fault('setup-broken', { detail: `The screens could not be bundled: ${cause.message}`, cause });
    });
  // What runs before the first paint is no module, and so shares no code with the screens, which are fetched as they are opened.
  const made = [
    await make({ app: 'main.tsx' }, true),
    await make({ theme: 'theme/at-once.ts', style: 'style/index.css', icon: 'shell/icon.svg' }, false),
  ];
  await stop();
  const files = new Map(
    made.flatMap(({ outputFiles }) =>
      outputFiles.map(({ path, contents }) => [webPath(path), asset(path, new Uint8Array(contents))] as const),
    ),
  );
  const entries = made.flatMap(({ metafile }) => Object.entries(metafile.outputs));
  const madeOf = (from: string) => webPath(entries.find(([, { entryPoint }]) => entryPoint === from)?.[0] ?? '');
  const page = pageOf(madeOf('main.tsx'), madeOf('theme/at-once.ts'), madeOf('style/index.css'), [...files.keys()]);
  files.set('/', asset('page.html', new TextEncoder().encode(page)));
  return {
    files,
    serve: (path, request) => {
      const file = files.get(path);
      if (!file) throw new Fault('not-found', { detail: 'No file has this address.' });
      const headers = {
        etag: file.etag,
        'cache-control': path === '/' ? 'no-cache' : 'public, max-age=31536000, immutable',
      };
      if (request.headers.get('if-none-match')?.includes(file.etag))
        return new Response(null, { status: 304, headers });
      return new Response(file.bytes, { headers: { ...headers, 'content-type': file.type } });
    },
  };
}

function webPath(path: string): string {
  return `/assets/${path.replace(/^.*[\\/]/, '')}`;
}

function asset(path: string, bytes: Uint8Array<ArrayBuffer>): Asset {
  const type = TYPES[path.replace(/^.*\./, '')] ?? 'text/html; charset=utf-8';
  return { bytes, type, etag: `"${sha256(bytes).slice(0, 32)}"` };
}

/** Fonts of the first paint are asked for at once, or the text would jump when they come. */
function pageOf(script: string, theme: string, style: string, all: readonly string[]): string {
  const fonts = all.filter(path => /latin-wght-normal-\w+\.woff2$/.test(path));
  const icon = all.find(path => path.endsWith('.svg')) ?? '';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Rashomon</title>
<link rel="icon" href="${icon}" type="image/svg+xml">
<script src="${theme}"></script>
<link rel="stylesheet" href="${style}">
${fonts.map(path => `<link rel="preload" href="${path}" as="font" type="font/woff2" crossorigin>`).join('\n')}
<script type="module" src="${script}"></script>
</head>
<body><div id="app"></div></body>
</html>
`;
}
