// The chat page and its files. Everything it shows and runs comes from this process.
import { randomBytes } from 'node:crypto';
import { Router } from 'express';
import { pageFiles, protectPage } from './page-files.ts';
import { renderPage, type PageContent } from './render-page.ts';

export function createChatPage(content: PageContent): Router {
  const router = Router();
  router.get('/', (_req, res) => {
    const nonce = randomBytes(16).toString('base64');
    protectPage(res, [
      "script-src 'self'",
      // Web Chat makes its style sheets in the browser, and one empty one (the hash) before it knows the nonce.
      `style-src 'self' 'nonce-${nonce}' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='`,
      // It also draws its typing sign and its icons from blobs and data URLs of its own.
      "img-src 'self' data: blob:",
      "connect-src 'self'",
      // The inspector, beside the chat of a demonstration.
      `frame-src ${content.demo ? "'self'" : "'none'"}`,
      "frame-ancestors 'none'",
    ]);
    res.type('html').send(renderPage(content, nonce));
  });
  router.use(pageFiles('/chat', ['webchat.js', 'page.js', 'page.css']));
  return router;
}
