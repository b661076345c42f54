import react from '@vitejs/plugin-react';

// The server's address in development; the built pages are served by it.
const server = process.env['LPT_SERVER'] ?? 'http://127.0.0.1:8080';

/**
 * How a console is built for the browser; `base` is where the server gives it out.
 * Not TypeScript: the builder reads it as it is.
 * @returns {import('vite').UserConfig}
 */
export const consoleBuild = (/** @type {string} */ base) => ({
  base,
  plugins: [react()],
  // Packages come from their TypeScript, never from a stale build.
  resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
  // The server writes a fresh nonce into every answer.
  html: { cspNonce: '__NONCE__' },
  server: { proxy: { '/api': server } },
  build: {
    outDir: 'dist-web',
    emptyOutDir: true,
    target: ['chrome87', 'edge87', 'firefox91', 'safari14'],
    // Data addresses for small files would need an exception in the content security policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      treeshake: {
        // What our packages declare at their top level is only worth loading where it is used.
        moduleSideEffects: (id) =>
          !/\/packages\/(?:domain|contract|ui)\/src\/(?!frame\/older-browsers\.ts).*\.tsx?$/.test(id),
      },
      onLog(level, log, handle) {
        // antd marks every component "use client"; that means nothing here.
        if (log.code === 'MODULE_LEVEL_DIRECTIVE') return;
        handle(level, log);
      },
    },
  },
});
