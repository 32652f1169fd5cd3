// The chat page and its files. Everything it shows and runs comes from this process.
import { randomBytes } from 'node:crypto';
import { dirname } from 'node:path';
import { Router, type Response } from 'express';
import { assetPath } from '../../../kernel/asset.ts';
import { SottoError } from '../../../kernel/errors.ts';
import { renderPage, type PageContent } from './render-page.ts';

const FILES = ['webchat.js', 'page.js', 'page.css'] as const;

export function createChatPage(content: PageContent): Router {
  const router = Router();
  router.get('/', (_req, res) => {
    const nonce = randomBytes(16).toString('base64');
    protect(res, nonce);
    res.type('html').send(renderPage(content, nonce));
  });
  for (const file of FILES) {
    router.get(`/chat/${file}`, (_req, res, next) => {
      res.set({ 'Cache-Control': 'no-cache', 'X-Content-Type-Options': 'nosniff' });
      res.sendFile(file, { root: dirname(assetPath(file)) }, (error) => {
        if (error && !res.headersSent) next(new SottoError('asset-missing'));
      });
    });
  }
  return router;
}

function protect(res: Response, nonce: string): void {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    // Web Chat makes its style sheets in the browser, and one empty one (the hash) before it knows the nonce.
    `style-src 'self' 'nonce-${nonce}' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='`,
    // It also draws its typing sign and its icons from blobs and data URLs of its own.
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ];
  res.set({
    'Content-Security-Policy': policy.join('; '),
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  });
}
