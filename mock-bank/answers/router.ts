// GET ?ids=<id,…>: the answers to these requests, for pages of the registered clients and for no other page.
import { Router } from 'express';
import type { Answers } from './answers.ts';

const MOST_IDS = 200;

/** `origins`: whose pages may read it in a browser (CORS). */
export function answersRouter(answers: Answers, origins: ReadonlySet<string>): Router {
  const router = Router();
  router.get('/', (req, res) => {
    const origin = req.get('origin');
    res.vary('Origin');
    if (origin !== undefined && !origins.has(origin)) return void res.sendStatus(403);
    if (origin !== undefined) res.set('Access-Control-Allow-Origin', origin);
    const ids = typeof req.query['ids'] === 'string' ? req.query['ids'].split(',') : [];
    if (ids.length > MOST_IDS) return void res.sendStatus(400);
    res.json({ answers: answers.find(new Set(ids)) });
  });
  return router;
}
