// Unsure sentences: words of two questions at once, so that the classifier cannot tell which one is meant.

export const unsureSentences = [
  'bank things please',
  'month summary money',
  'how goes my money please',
  'account summary this month',
  'standing please',
  'this month summary on the card',
  'card total on the card',
  'my state this month',
] as const;
