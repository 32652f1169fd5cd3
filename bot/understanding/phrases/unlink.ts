// Phrases: breaking the tie between this chat and the bank.
export const unlink = `
  unlink
  unlink my [bank|account|accounts|bank account]
  [disconnect|remove|detach|unpair|separate] my [bank|account|accounts|bank account] [from this chat|from here|from messenger|from sotto|]
  [revoke|withdraw|remove|end|cancel] [your|this chat|sotto|the bot|this bots] [access|permission|consent] [to my bank|to my account|]
  stop [sharing|access to|using] my [account|bank|accounts|bank data|data] [here|]
  i do not want [you|this bot|sotto] to [see|access|have access to] my [account|bank|accounts] [anymore|any more|]
  take my [bank|account] off [this chat|here]
  [how do i|i want to] [unlink|disconnect] [my bank|my account|]
  remove access to my account
`;
