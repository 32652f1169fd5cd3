// Shops: questions about where, with whom and on what are heard as such, whatever the shop is called.
import { describe, expect, test } from '@jest/globals';
import { recognize } from './understanding.ts';

/** Never answered with a figure: the promise of this bot depends on hearing them. */
const merchants: readonly string[] = [
  'how much did i spend at starbucks',
  'how much at starbucks?',
  'at starbucks, how much did i spend',
  'Hi. I was at Tesco. How much did I spend?',
  'at starbucks?',
  'starbucks',
  'how much did i spend at Zorblatt & Sons',
  'how much have i spent on groceries this month',
  'list my grocery spending',
  'my coffee spending last week',
  'hw much did i spnd on takeaways',
  'where did i shop yesterday',
  'where did i spend the 18.90',
  'where does my money go',
  'which shop was that',
  'which store charged me on friday',
  'what did i buy',
  'what did i buy last week',
  'what did I buy at Tesco',
  'when was i last at ikea',
  'when did i last shop at fairprice?',
  'who did i pay',
  'who did i pay yesterday?',
  'who charged me 20 dollars',
  "what's this charge from",
  'what is this payment for',
  'what was the last transaction from',
  'what is the merchant of the last transaction',
  'show me transactions at walmart',
  'any payments to netflix this month',
  'show my amazon purchases',
  'my uber rides total, how much did i spend on uber',
  'did i pay spotify already',
  'how much did i pay quillby books last month',
  'hey quick one, how much did we spend at the bakery',
  'how often do i go to mcdonalds',
  'show spending by merchant',
  'what subscriptions am i paying for',
  'HOW MUCH DID I SPEND AT ALDI 🤔',
  'how much have i spent in restaurants since march',
];

describe('shops', () => {
  test.each(merchants)('%s asks for what stays out of the chat', async (text) => {
    expect((await recognize(text)).intent).toBe('merchant');
  });

  test('a shop that no list holds is never answered with figures', async () => {
    const names = [
      'Wickes',
      'kinokuniya',
      'Old Chang Kee',
      'Deloitte',
      'octopus energy',
      'Jollibee',
      'my plumber',
      'bunnings',
      'Klook',
      'the car wash',
    ];
    const frames =
      `how much did i spend at X|spending at X last month|transactions at X|show me transactions from X|payments to X this month
      |how much have i paid X|when was i last at X|what did i buy at X|how much at X?|my X spending|list my X purchases|X transactions last week
      |total spent at X this year|any charges from X|how much did i spend in X`.split(/\s*\|/);
    const heard = await Promise.all(
      frames
        .flatMap((frame) => names.map((name) => frame.replace('X', name)))
        .map(async (text) => ({ text, intent: (await recognize(text)).intent })),
    );
    expect(heard.filter(({ intent }) => intent !== 'merchant' && intent !== 'none')).toEqual([]);
    expect(heard.filter(({ intent }) => intent === 'merchant').length).toBeGreaterThan(0.8 * 150);
    expect(heard).toHaveLength(150);
  });
});
