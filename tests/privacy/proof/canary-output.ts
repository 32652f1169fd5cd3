// Canary output: hears what the process prints, by whatever way.
const STREAMS = ['stdout', 'stderr'] as const;
const CONSOLE = ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const;

/** Nothing is printed until the function that it returns is called, which gives what was meant to be. */
export function hearOutput(): () => readonly string[] {
  const heard: string[] = [];
  const hear = (...words: unknown[]) => {
    heard.push(words.map((word) => (word instanceof Error ? (word.stack ?? '') : String(word))).join(' '));
    return true;
  };
  const restore = [
    ...STREAMS.map((name) => replace(process[name], 'write', hear)),
    ...CONSOLE.map((name) => replace(console, name, hear)),
  ];
  const onWarning = (warning: Error) => hear(warning);
  process.on('warning', onWarning);
  return () => {
    for (const undo of restore) undo();
    process.off('warning', onWarning);
    return heard;
  };
}

function replace<T extends object>(target: T, name: keyof T, by: unknown): () => void {
  const before = target[name];
  Object.assign(target, { [name]: by });
  return () => void Object.assign(target, { [name]: before });
}
