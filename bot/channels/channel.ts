// The channel port: how a messaging platform joins the server. A channel turns its wire into turns, and disclosed replies into its wire.
import type { Server } from 'node:http';
import type { Router } from 'express';

/** Told of every message that leaves, as the wire has it: its JSON to the byte. It must not throw. */
export type SentObserver = (conversation: string, wire: string) => void;

export interface Channel {
  readonly name: string;
  /** Mounted at the root of the server, in the order that compose gives. Routes parse their own bodies, with their own limits. */
  readonly router: Router;
  /** Called once the HTTP server exists: for channels that upgrade connections. */
  attach?(server: Server): void;
  /** Ends open connections; resolves when no more turns can start. */
  close?(): Promise<void>;
}
