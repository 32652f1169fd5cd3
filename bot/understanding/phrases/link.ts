// Phrases: tying this chat to the bank.
export const link = `
  link my [bank|account|accounts|bank account]
  [connect|link|add|set up|hook up|pair] [my|a] [bank|account|bank account] [to this chat|here|to sotto|]
  [i want to|how do i|can i|how can i|let me] [link|connect] [my|] [bank|account|bank account]
  [sign|log] [me|] in [to my bank|to my account|]
  [sign in|log in|login]
  [how do i|i want to] [log in|sign in|get connected|get started with my bank]
  [link|connect] again
  relink my [bank|account]
  reconnect [my bank|]
  send me the link [to my bank|again|to log in]
  i [need|want] a new link
  the link [expired|has expired|does not work|did not work]
  start linking
  new code
`;
