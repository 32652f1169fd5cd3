// Phrases: deleting what the bot holds of a customer.
export const forget = `
  forget me
  forget [everything|all] [about me|you know about me|]
  [delete|erase|wipe|remove|clear|destroy] [my|all my|all] [data|personal data|information|info|details|records|history with you|chat data]
  [delete|erase|remove] [me|everything about me|everything you have on me|all you know about me]
  [gdpr|pdpa] [delete|deletion|erasure] [request|]
  right to be forgotten
  i want [you to forget me|my data deleted|my data removed|to be forgotten]
  [how do i|can you] [delete|erase] my data
  do not keep [my data|anything about me]
`;
