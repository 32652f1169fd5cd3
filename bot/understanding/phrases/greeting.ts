// Phrases: a hello and nothing else.
export const greeting = `
  [hi|hello|hey|hiya|yo|howdy|hallo|hey there|hi there|hello there] [sotto|bot|there|you|all|again|mate|lah|friend|]
  good [morning|afternoon|evening|day] [sotto|to you|]
  greetings
  [sup|hows it going|how are you|how are you doing|what is up|how is it going|how do you do|how are things] [today|sotto|]
  hi how are you [today|doing|]
  nice to meet you
  morning
  evening
  anyone [there|here]
  are you there
  [are you|is this|am i talking to|am i chatting with] a [robot|bot|machine|chatbot|computer|real person|human|real human]
  [who|what] are you
  [who|what] is [this|sotto]
`;
