import { createViteServer } from 'vitest/node';
import { ROOT } from '../law-uses.ts';

const conditions = ['source', 'module', 'node', 'development|production'];
const WORDS = '\0test-words';

/** Loads the repository's modules into this process, with other texts for some files and other words for tests. */
export async function loader(texts: ReadonlyMap<string, string>, words: object) {
  Object.assign(globalThis, { __words: words });
  const server = await createViteServer({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, ws: false, watch: null, hmr: false },
    optimizeDeps: { noDiscovery: true },
    ssr: { noExternal: ['vitest'], resolve: { conditions, externalConditions: conditions } },
    resolve: { conditions },
    plugins: [
      {
        name: 'mutants',
        enforce: 'pre',
        resolveId: (id) => (id === 'vitest' ? WORDS : undefined),
        load: (id) =>
          id === WORDS
            ? 'export const { test, describe, expect } = globalThis.__words;'
            : texts.get(id.slice(ROOT.length)),
      },
    ],
  });
  const { runner } = server.environments.ssr as unknown as Readonly<{
    runner: Readonly<{
      import(path: string): Promise<Readonly<Record<string, unknown>>>;
      clearCache(): void;
      evaluatedModules: Readonly<{
        idToModuleMap: ReadonlyMap<string, { id: string }>;
        invalidateModule(module: { id: string }): void;
      }>;
    }>;
  }>;
  return {
    read: (file: string) => runner.import(`${ROOT}${file}`),
    /** Forgets the modules whose file fits, so that they are evaluated anew when read again. */
    forget(fits: (file: string) => boolean): void {
      const { idToModuleMap, invalidateModule } = runner.evaluatedModules;
      for (const module of [...idToModuleMap.values()])
        if (fits(module.id.slice(ROOT.length))) invalidateModule.call(runner.evaluatedModules, module);
    },
    close: () => server.close(),
  };
}
