import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { defineConfig, type Plugin, runnerImport } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import solid from 'vite-plugin-solid';
import { keepOffline } from './workers/keepOffline.ts';

/** Solid bakes static styles into its templates unless told not to; the content security policy forbids them. */
const withoutInlineStyles: object = { inlineStyles: false };
export const solidPlugin = () => solid({ solid: withoutInlineStyles });

/** Dexie's own entry is its build for browsers of 2015, a tenth heavier. */
export const currentDexie = [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }];

const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  // blob: the inlined workers; 'self': the service worker, which a browser counts among the workers.
  'worker-src': "'self' blob:",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self' data: blob:",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

const policyTag = (policy: Record<string, string>): string =>
  `<meta http-equiv="Content-Security-Policy" content="${Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ')}">`;

const sourceHash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Modules named `*.built.ts` are run while the product is built, which then holds what they export and not what made it. */
function builtModules(): Plugin {
  return {
    name: 'tartym:built',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: /\.built\.ts$/ },
      async handler(id) {
        const { module } = await runnerImport<{ readonly default: unknown }>(id, { configFile: false });
        return `export default JSON.parse(${JSON.stringify(JSON.stringify(module.default))});`;
      },
    },
  };
}

/**
 * Workers of the served page are files, so that their parts can come when they are asked for. A worker from a file would
 * be under no policy at all: each is started by a line from memory, which is under the page's own.
 */
function workersUnderPolicy(): Plugin {
  const inline = '?worker&inline';
  const started = '?started';
  return {
    name: 'tartym:workers',
    apply: 'build',
    enforce: 'pre',
    resolveId: {
      filter: { id: /\?worker&inline$/ },
      async handler(source, importer) {
        const file = await this.resolve(source.slice(0, -inline.length), importer);
        return file === null ? null : `${file.id}${started}`;
      },
    },
    load: {
      filter: { id: /\?started$/ },
      handler: (id) => `import file from ${JSON.stringify(`${id.slice(0, -started.length)}?worker&url`)};
const lines = ['import ' + JSON.stringify(new URL(file, document.baseURI).href), 'URL.revokeObjectURL(import.meta.url)'];
const script = new Blob([lines.join(';')], { type: 'text/javascript' });
export default function StartedWorker(options) {
  return new Worker(URL.createObjectURL(script), { ...options, type: 'module' });
}`,
    },
  };
}

/** Puts the policy into the served page. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'tartym:policy',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: (html) => html.replace('<head>', `<head>${policyTag(POLICY)}`) },
  };
}

/** The served page can be installed; the single file is one already, and has no other beside it. */
function installable(): Plugin {
  return {
    name: 'tartym:installable',
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'link', attrs: { rel: 'manifest', href: './manifest.webmanifest' }, injectTo: 'head' },
      { tag: 'meta', attrs: { name: 'theme-color', content: '#006a88' }, injectTo: 'head' },
    ],
  };
}

/** What the single file is called. */
const SINGLE_FILE = 'tartym.html';

/** Puts the policy into the single file, where script and style are inline and are allowed by their hashes. */
function contentSecurityPolicyByHash(): Plugin {
  let out = '';
  return {
    name: 'tartym:policy-by-hash',
    apply: 'build',
    configResolved(config) {
      out = resolve(config.root, config.build.outDir);
    },
    closeBundle() {
      const file = join(out, 'index.html');
      const html = readFileSync(file, 'utf8');
      const hashes = (tag: string) =>
        [...html.matchAll(new RegExp(`<${tag}(?:\\s[^>]*)?>([\\s\\S]*?)</${tag}>`, 'g'))].map((match) =>
          sourceHash(match[1] ?? ''),
        );
      const policy = {
        ...POLICY,
        'script-src': hashes('script').join(' '),
        'style-src': hashes('style').join(' '),
        'worker-src': 'blob:',
        'font-src': 'data:',
      };
      writeFileSync(join(out, SINGLE_FILE), html.replace('<head>', `<head>${policyTag(policy)}`));
      rmSync(file);
    },
  };
}

/** Writes dist/sw.js, which keeps every built file under one name made of their joint hash, so that the app opens offline. */
function serviceWorker(): Plugin {
  let out = '';
  return {
    name: 'tartym:service-worker',
    apply: 'build',
    configResolved(config) {
      out = resolve(config.root, config.build.outDir);
    },
    closeBundle() {
      const filesIn = (folder: string): string[] =>
        readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
          entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)],
        );
      const files = filesIn(out)
        .filter((file) => !file.endsWith('sw.js') && !file.endsWith('.map'))
        .sort();
      const hash = createHash('sha256');
      for (const file of files) hash.update(relative(out, file)).update(readFileSync(file));
      const addresses = files.map((file) => `./${relative(out, file).split(sep).map(encodeURIComponent).join('/')}`);
      const version = `tartym-${hash.digest('hex').slice(0, 16)}`;
      const given = [version, addresses].map((each) => JSON.stringify(each)).join(', ');
      writeFileSync(join(out, 'sw.js'), `'use strict';\n(${keepOffline})(self, ${given});\n`);
    },
  };
}

/** How long plugins take is nothing to whoever starts the product. */
const QUIET = { pluginTimings: false };

/** So many bytes of scripts, as gzip packs them, may a first visit wait for until its rating stands. */
const START_BUDGET = 1_500_000;

/** What such a visit starts: the page, the words of a language, the demo and the calculating worker. */
const STARTS = {
  page: /\/index\.html$/,
  words: /\/i18n\/\w+\/firstWords\.ts$/,
  demo: /\/state\/demoContent\.ts$/,
  worker: /\/calculate\.worker-[\w-]+\.js$/,
};

/** Fails the build where, in some language, that and whatever it imports at once has outgrown the budget. */
function startBudget(): Plugin {
  return {
    name: 'tartym:start-budget',
    apply: 'build',
    writeBundle(_, bundle) {
      const made = Object.values(bundle).map((each) =>
        each.type === 'chunk'
          ? { file: each.fileName, of: each.facadeModuleId ?? '', code: each.code }
          : { file: each.fileName, of: each.fileName, code: String(each.source) },
      );
      const codes = new Map(made.map(({ file, code }) => [file, code]));
      const startedBy = (start: RegExp): string[] => {
        const files = made.filter(({ of }) => start.test(of)).map(({ file }) => file);
        if (files.length === 0) throw new Error(`no script is made of ${start}`);
        return files;
      };
      const withImports = (file: string, files = new Set<string>()): ReadonlySet<string> => {
        files.add(file);
        for (const [, name] of codes.get(file)?.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+)["']/g) ?? [])
          if (!files.has(`assets/${name}`)) withImports(`assets/${name}`, files);
        return files;
      };
      const always = [STARTS.page, STARTS.demo, STARTS.worker].flatMap(startedBy);
      for (const words of startedBy(STARTS.words)) {
        const files = new Set([...always, words].flatMap((file) => [...withImports(file)]));
        const size = [...files].reduce((sum, file) => sum + gzipSync(codes.get(file) ?? '').length, 0);
        if (size > START_BUDGET) throw new Error(`a first visit waits for ${size} bytes: ${[...files].join(', ')}`);
      }
    },
  };
}

/** The built page is looked at on this machine: packing every file for every visit is work that nobody has any good of. */
function previewUnpacked(): Plugin {
  return {
    name: 'tartym:preview-unpacked',
    configurePreviewServer({ middlewares }) {
      middlewares.use((request, _, next) => {
        delete request.headers['accept-encoding'];
        next();
      });
    },
  };
}

interface Modules {
  getModuleInfo(id: string): { readonly isEntry: boolean; readonly importers: readonly string[] } | null;
}

/** Whether a module comes with the page itself, not with something that is loaded when it is needed. */
function isInFirstLoad(id: string, modules: Modules, seen = new Set<string>()): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  const module = modules.getModuleInfo(id);
  return module !== null && (module.isEntry || module.importers.some((each) => isInFirstLoad(each, modules, seen)));
}

/**
 * The first load as one file: it packs tighter than the dozens that would come of splitting off what later screens share
 * with it. The entry stays outside: it awaits words that are loaded, and those may use what is in the file.
 */
const firstLoad = (id: string, modules: Modules): string | null =>
  isInFirstLoad(id, modules) && !/\/(?:index\.html|src\/main\.tsx)$/.test(id) ? 'first' : null;

export default defineConfig(({ mode }) => {
  const single = mode === 'single';
  return {
    base: './',
    resolve: { alias: currentDexie },
    plugins: [
      solidPlugin(),
      builtModules(),
      previewUnpacked(),
      ...(single
        ? [viteSingleFile({ removeViteModuleLoader: true }), contentSecurityPolicyByHash()]
        : [workersUnderPolicy(), contentSecurityPolicy(), installable(), serviceWorker(), startBudget()]),
    ],
    define: { __SINGLE_FILE__: JSON.stringify(single) },
    // Chromium refuses module workers from blob: addresses in a page opened from disk: there each worker is one script.
    worker: single
      ? { format: 'iife' as const, rolldownOptions: { output: { codeSplitting: false } } }
      : { format: 'es' as const },
    build: {
      target: 'es2022',
      outDir: single ? 'dist-single' : 'dist',
      ...(single
        ? { modulePreload: false as const, copyPublicDir: false, rolldownOptions: { checks: QUIET } }
        : // The policy of the served page takes fonts as files only (font-src 'self'); the rest as Vite sees fit.
          {
            modulePreload: { polyfill: false },
            assetsInlineLimit: (file: string) => (file.endsWith('.woff2') ? false : undefined),
            rolldownOptions: {
              output: { codeSplitting: { groups: [{ name: firstLoad, debugName: 'first load' }] } },
              checks: QUIET,
            },
          }),
    },
  };
});
