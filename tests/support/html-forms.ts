// Reads the forms of a server-rendered page: where they go, their named fields, their buttons.

export interface PageForm {
  readonly method: 'get' | 'post';
  /** Absolute. */
  readonly action: string;
  /** Named inputs and their present values; an unticked box is left out. */
  readonly fields: Readonly<Record<string, string>>;
  readonly buttons: readonly { readonly name: string; readonly value: string; readonly text: string }[];
}

/** @param base The page's own address. */
export function readForms(html: string, base: URL): readonly PageForm[] {
  return [...html.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gis)].map(([, tag = '', content = '']) => {
    const form = attributesOf(tag);
    return {
      method: form['method']?.toLowerCase() === 'post' ? 'post' : 'get',
      action: new URL(form['action'] ?? '', base).href,
      fields: fieldsOf(content),
      buttons: buttonsOf(content),
    };
  });
}

function fieldsOf(content: string): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [, tag = ''] of content.matchAll(/<input\b([^>]*)>/gis)) {
    const { name, value = '', type = 'text', checked } = attributesOf(tag);
    const off = (type === 'checkbox' || type === 'radio') && checked === undefined;
    if (name !== undefined && type !== 'submit' && !off) fields[name] = value;
  }
  return fields;
}

function buttonsOf(content: string): PageForm['buttons'] {
  return [...content.matchAll(/<button\b([^>]*)>(.*?)<\/button>/gis)].map(([, tag = '', inner = '']) => {
    const { name = '', value = '' } = attributesOf(tag);
    return { name, value, text: decode(inner.replace(/<[^>]*>/g, '').trim()) };
  });
}

function attributesOf(tag: string): Record<string, string> {
  const pairs = tag.matchAll(/([a-z-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/gi);
  return Object.fromEntries(
    [...pairs].map(([, name = '', a, b, c]) => [name.toLowerCase(), decode(a ?? b ?? c ?? '')]),
  );
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    return String.fromCodePoint(decimal !== undefined ? Number(decimal) : parseInt(hex ?? '', 16));
  });
}
