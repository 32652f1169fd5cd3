// Oracle pairs: every question twice, once about what the records hold and once about what they don't.
import { oracleQuestions } from './oracle-questions.ts';

type Language = keyof typeof oracleQuestions;

type Fill = Readonly<Record<'shop' | 'place' | 'amount', string>> & {
  readonly kind: Readonly<Record<Language, string>>;
};

/** Alice did this: her records hold it. */
const TRUE: Fill = {
  shop: 'Tidewater Grocers',
  place: 'Kyoto',
  amount: '18.90',
  kind: {
    english: 'groceries',
    mandarin: '杂货',
    malay: 'barang runcit',
    spanish: 'supermercado',
    german: 'Lebensmittel',
    french: 'courses',
  },
};

/** And never this. */
const FALSE: Fill = {
  shop: 'Moonraker Diner',
  place: 'Reykjavik',
  amount: '77.31',
  kind: {
    english: 'gambling',
    mandarin: '赌博',
    malay: 'perjudian',
    spanish: 'apuestas',
    german: 'Glücksspiel',
    french: 'jeux',
  },
};

export interface Oracle {
  readonly language: Language;
  /** About what the records hold, and about what they don't. The same text when it names nothing. */
  readonly asked: readonly [yes: string, no: string];
}

export const oracles: readonly Oracle[] = Object.entries(oracleQuestions).flatMap(([name, text]) => {
  const language = name as Language;
  const lines = text.trim().split(/\n\s*/);
  return lines.map((line): Oracle => ({
    language,
    asked: [filled(line, TRUE, language), filled(line, FALSE, language)],
  }));
});

function filled(line: string, { shop, place, amount, kind }: Fill, language: Language): string {
  return line
    .replaceAll('{shop}', shop)
    .replaceAll('{place}', place)
    .replaceAll('{amount}', amount)
    .replaceAll('{kind}', kind[language]);
}
