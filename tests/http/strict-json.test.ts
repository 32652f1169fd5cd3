// Strict JSON: what is valid is read as JSON.parse reads it; what two readers could read differently is refused.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { RefusedRequest } from '../../bot/http/refused-request.ts';
import { parseStrictJson } from '../../bot/http/strict-json.ts';

const read = (text: string) => parseStrictJson(Buffer.from(text));
const nested = (levels: number, open = '[', close = ']') => `${open.repeat(levels)}${close.repeat(levels)}`;
const RESERVED = ['__proto__', 'constructor', 'prototype'] as const;

/** The value, or undefined when it was refused as it should be. */
function tried(bytes: Uint8Array): { value: unknown } | undefined {
  try {
    return { value: parseStrictJson(bytes) };
  } catch (error) {
    expect(error).toBeInstanceOf(RefusedRequest);
    expect(error).toMatchObject({ status: 400, message: 'The request was refused.' });
    expect(error).not.toHaveProperty('cause');
    return undefined;
  }
}

describe('what is read', () => {
  test('any JSON, as JSON.parse reads it', () => {
    let seen = 0;
    const key = fc.string({ unit: 'grapheme' }).filter((name) => !RESERVED.some((reserved) => reserved === name));
    const { value } = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 5, withCrossShrink: true },
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.double({ noNaN: true }), fc.integer(), fc.boolean()),
        fc.constant(null),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(key, tie('value'), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(value, fc.constantFrom(0, 1, '\t'), (one, space) => {
        const text = JSON.stringify(one, undefined, space);
        expect(read(text)).toStrictEqual(JSON.parse(text));
        seen += text.length;
      }),
      { numRuns: 500 },
    );
    expect(seen).toBeGreaterThan(5_000);
  });

  test.each([
    ['brackets in strings', `["${'[{'.repeat(50)}","\\"[[","\\\\",{"]}":1}]`],
    ['32 levels', nested(32)],
    ['32 levels of objects', `${'{"a":'.repeat(31)}{}${'}'.repeat(31)}`],
    ['one name in many objects', '[{"a":1},{"a":{"a":[{"a":2}]}}]'],
    ['a name as a value', '["a","a",{"a":"a","b":"a"}]'],
    ['a reserved word as a value', '{"a":"__proto__","b":["constructor"]}'],
    ['an escaped pair', '["\\ud83d\\ude00"]'],
    ['the same pair in UTF-8', '["😀"]'],
    ['an escaped backslash before d800', '["\\\\ud800"]'],
    ['white space', ' \t\r\n{ "a" \n:\t1 } '],
    ['a number alone', '7'],
  ])('%s', (_name, text) => {
    expect(read(text)).toStrictEqual(JSON.parse(text));
  });
});

describe('what is refused', () => {
  test.each([
    ['nothing', ''],
    ['no JSON', '{"secret":4111'],
    ['two values', '{}{}'],
    ['a comma too many', '[1,]'],
    ['a comment', '{}//'],
    ['NaN', '[NaN]'],
    ['33 levels', nested(33)],
    ['33 levels, arrays and objects', `${'[{"a":'.repeat(16)}[]${'}]'.repeat(16)}`],
    ['5,000 levels', nested(5_000)],
    ['5,000 levels without an end', '['.repeat(5_000)],
    ['5,000 levels of objects', `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`],
    ['a name twice', '{"a":1,"a":1}'],
    ['a name twice, apart', '{"a":1,"b":{"a":2},"c":[{"a":3}],"a":4}'],
    ['a name twice, deep', '[{"x":[{"a":{"b":1,"c":2,"b":3}}]}]'],
    ['a name twice, spelt otherwise', '{"a":1,"\\u0061":2}'],
    ['an empty name twice', '{"":1,"":2}'],
    ['half a pair', '["\\ud800"]'],
    ['the other half', '["\\udc00"]'],
    ['halves in the wrong order', '["\\ude00\\ud83d"]'],
    ['half a pair in a name', '{"\\ud83d":1}'],
    ['a byte order mark', '\uFEFF{}'],
    ['a control character', '["\u0000"]'],
    ...RESERVED.map((name) => [name, `{"a":[{"${name}":{}}]}`] as const),
    ['__proto__ in disguise', '{"\\u005f_proto__":{}}'],
  ])('%s', (_name, text) => {
    expect(tried(Buffer.from(text))).toBeUndefined();
  });

  test.each([
    ['half a character', [0x22, 0xc3, 0x22]],
    ['one encoded too long', [0x22, 0xc0, 0x80, 0x22]],
    ['beyond Unicode', [0x22, 0xf5, 0x80, 0x80, 0x80, 0x22]],
    ['half a pair in UTF-8', [0x22, 0xed, 0xa0, 0x80, 0x22]],
    ['UTF-16', [...Buffer.from('{}', 'utf16le')]],
  ])('%s', (_name, bytes) => {
    expect(tried(Uint8Array.from(bytes))).toBeUndefined();
  });

  test('a name twice at any depth', () => {
    const step = fc.constantFrom<[string, string]>(
      ['[', ']'],
      ['{"o":', '}'],
      ['[0,', ',"a"]'],
      ['{"p":1,"o":', ',"q":{}}'],
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), fc.string({ minLength: 1 }), (steps, name) => {
        const key = JSON.stringify(name);
        const inside = (object: string) => steps.reduce((inner, [open, close]) => `${open}${inner}${close}`, object);
        expect(tried(Buffer.from(inside(`{${key}:1,"z z z":[],${key}:2}`)))).toBeUndefined();
        expect(tried(Buffer.from(inside(`{"z z z":[${key}]}`)))).toBeDefined();
      }),
    );
  });

  test('whatever bytes come, nothing else is thrown, and what is read is what JSON.parse reads', () => {
    let good = 0;
    const pieces = fc.constantFrom(
      ...['{', '}', '[', ']', '"', ',', ':', '\\'],
      '"a":',
      '1',
      'null',
      ' ',
      '\\u0061',
      '\\ud800',
      '__proto__',
      'é',
      '\0',
    );
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.array(pieces, { maxLength: 12 }).map((all) => Uint8Array.from(Buffer.from(all.join('')))),
      fc.json({ maxDepth: 3 }).map((text) => Uint8Array.from(Buffer.from(text))),
    );
    fc.assert(
      fc.property(bytes, (one) => {
        const outcome = tried(one);
        if (outcome) expect(outcome.value).toStrictEqual(JSON.parse(Buffer.from(one).toString()));
        if (outcome) good += 1;
      }),
      { numRuns: 2_000 },
    );
    expect(good).toBeGreaterThan(300);
  });
});

test('64 KB of the worst kind hold nobody up', () => {
  const fill = (piece: string) => piece.repeat(Math.floor(65_000 / piece.length));
  const names = Array.from({ length: 6_000 }, (_, n) => `"${n.toString(36)}":0`).join(',');
  const worst = {
    open: fill('['),
    nested: nested(32_000),
    names: `{${names}}`,
    strings: `[${fill('"",')}""]`,
    escapes: `["${fill('\\u0061')}"]`,
    quotes: `["${fill('\\"')}"]`,
    spaces: `["a"${fill(' ')}]`,
    many: `[${fill('"a"      ,')}0]`,
    one: `"${fill('a')}"`,
    unended: `"${fill('a')}`,
  };
  const times = Object.entries(worst).map(([name, text]) => {
    const bytes = Buffer.from(text);
    const runs = Array.from({ length: 3 }, () => {
      const begun = performance.now();
      tried(bytes);
      return performance.now() - begun;
    });
    return [name, Math.min(...runs)] as const;
  });
  const [name, ms] = times.reduce((a, b) => (b[1] > a[1] ? b : a));
  process.stdout.write(
    `Strict JSON: ${times.length} bodies of 64 KB, the slowest (${name}) took ${ms.toFixed(1)} ms.\n`,
  );
  expect(times.filter(([, time]) => time > 50)).toEqual([]);
});
