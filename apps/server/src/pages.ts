import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { pageHeaders } from '@lpt/api';
import type { FastifyInstance, FastifyReply } from 'fastify';

/** A built web app: where it lies, and under which address it is shown. */
export type WebApp = Readonly<{ folder: string; base: `/${string}/` }>;

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};
const SQUEEZED = new Set(['.css', '.js', '.json', '.map', '.svg', '.webmanifest']);
const NONCE = /__NONCE__/g;

type Asset = Readonly<{ bytes: Buffer; squeezed: Buffer | undefined; type: string }>;

/**
 * Shows a web app: its files from memory, and for every other address under its base the page itself, with a fresh
 * nonce each time. False when it is not built.
 */
export function showWebApp(app: FastifyInstance, { folder, base }: WebApp, nonce: () => string): boolean {
  const index = join(folder, 'index.html');
  if (!existsSync(index)) return false;
  const page = readFileSync(index, 'utf8');
  const assets = readAssets(folder);

  app.get(`${base}*`, async (request, reply) => {
    const path = decodeURIComponent(request.url.split('?')[0] ?? '').slice(base.length);
    const asset = assets.get(path);
    if (asset) return sendAsset(reply, asset, path, String(request.headers['accept-encoding'] ?? ''));
    // An address that names a file and has none is a mistake, not a page.
    if (extname(path) !== '') return reply.callNotFound();
    const fresh = nonce();
    return reply
      .headers(pageHeaders(fresh))
      .type('text/html; charset=utf-8')
      .send(page.replace(NONCE, fresh));
  });
  app.get(base.slice(0, -1), async (_request, reply) => reply.redirect(base));
  return true;
}

function readAssets(folder: string): ReadonlyMap<string, Asset> {
  const assets = new Map<string, Asset>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name === 'index.html') continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = readFileSync(path);
    const ending = extname(entry.name);
    const squeezed = SQUEEZED.has(ending) ? gzipSync(bytes) : undefined;
    const type = types[ending] ?? 'application/octet-stream';
    assets.set(relative(folder, path).split(sep).join('/'), { bytes, squeezed, type });
  }
  return assets;
}

function sendAsset(reply: FastifyReply, { bytes, squeezed, type }: Asset, path: string, accepts: string) {
  // Built files carry their hash in the name.
  const lasting = path.startsWith('assets/');
  reply.header('cache-control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache').type(type);
  if (!squeezed || !accepts.includes('gzip')) return reply.send(bytes);
  return reply.headers({ 'content-encoding': 'gzip', vary: 'accept-encoding' }).send(squeezed);
}
