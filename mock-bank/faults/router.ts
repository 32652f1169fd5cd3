// POST sets a fault, DELETE clears them all.
import express, { Router } from 'express';
import type { Faults } from './faults.ts';

export function faultsRouter(faults: Faults): Router {
  const router = Router();
  router.post(
    '/',
    express.json({ limit: '16kb' }),
    (req, res) => void res.sendStatus(faults.add(req.body) ? 204 : 400),
  );
  router.delete('/', (_req, res) => {
    faults.clear();
    res.sendStatus(204);
  });
  return router;
}
