// Reads what /metrics says, sample by sample.

/** 'name{label="value"}' → its number. */
export type Samples = ReadonlyMap<string, number>;

export function samplesIn(text: string): Samples {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => {
      const at = line.lastIndexOf(' ');
      return [line.slice(0, at), Number(line.slice(at + 1))] as const;
    }),
  );
}

export async function readMetrics(botUrl: string): Promise<{ readonly text: string; readonly samples: Samples }> {
  const response = await fetch(`${botUrl}/metrics`);
  const text = await response.text();
  if (response.status !== 200) throw new TypeError(`/metrics answered ${response.status}`);
  return { text, samples: samplesIn(text) };
}

/** Every value that a label has, by the name of the label. */
export function labelsIn(text: string): ReadonlyMap<string, ReadonlySet<string>> {
  const labels = new Map<string, Set<string>>();
  for (const [, name = '', value = ''] of text.matchAll(/[{,](\w+)="((?:[^"\\]|\\.)*)"/g)) {
    labels.set(name, (labels.get(name) ?? new Set()).add(value));
  }
  return labels;
}
