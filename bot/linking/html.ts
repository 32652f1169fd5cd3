// Html: the one way page text is put together. Every value is escaped unless it is html already.

export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** html`<p>${anything}</p>` */
export function html(parts: TemplateStringsArray, ...values: readonly (string | number | Html)[]): Html {
  const texts = values.map((value) => (value instanceof Html ? value.text : escaped(String(value))));
  return new Html(String.raw({ raw: parts }, ...texts));
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? '');
}
