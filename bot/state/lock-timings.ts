// Lock timings: how long a lock lives without its holder, and how long one is waited for.

/** In milliseconds. Renewed while the holder lives; when its process dies, the next in line goes on after this. */
export const LOCK_LEASE_MS = 5_000;
/** In milliseconds. Longer than a lease, so that a message delivered again just after a crash is answered; shorter than the 15 s of a connector. */
export const LOCK_WAIT_MS = 10_000;
