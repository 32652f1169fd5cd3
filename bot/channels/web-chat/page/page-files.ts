// What every page of ours needs from the server: headers that fence it in, and the files that the build has put in dist/assets.
import { dirname } from 'node:path';
import { Router, type Response } from 'express';
import { assetPath } from '../../../kernel/asset.ts';
import { SottoError } from '../../../kernel/errors.ts';

/** `allowed`: the directives that open what the page needs; everything else is shut. */
export function protectPage(res: Response, allowed: readonly string[]): void {
  const policy = ["default-src 'none'", ...allowed, "base-uri 'none'", "form-action 'none'"];
  res.set({
    'Content-Security-Policy': policy.join('; '),
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  });
}

/** Serves the named files below a path such as '/chat'. */
export function pageFiles(path: string, files: readonly string[]): Router {
  const router = Router();
  for (const file of files) {
    router.get(`${path}/${file}`, (_req, res, next) => {
      res.set({ 'Cache-Control': 'no-cache', 'X-Content-Type-Options': 'nosniff' });
      res.sendFile(file, { root: dirname(assetPath(file)) }, (error) => {
        if (error && !res.headersSent) next(new SottoError('asset-missing'));
      });
    });
  }
  return router;
}
