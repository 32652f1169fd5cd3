// Phrases: asking for a person.
export const agent = `
  [talk|speak|chat] [to|with] [a|an|some|] [person|human|agent|real person|representative|advisor|someone|operator|staff|adviser|real human|live agent|customer service rep]
  [i want|i need|i would like|can i|let me|how do i|may i|could i] [to|] [talk|speak|chat] [to|with] [a|an|someone|] [person|human|agent|real person|representative|advisor|manager|operator|someone from the bank]
  [agent|human|representative|operator|real person|live chat|customer service|customer support|support|advisor|a human please|call centre|person]
  [connect|transfer|pass|put|hand|switch|redirect] me [through|over|] to [a|an|the|] [person|human|agent|representative|someone|real person|advisor|team|customer service|supervisor|manager]
  get me [a|an|your] [person|human|agent|manager|supervisor|representative]
  [is there|can i get] [a|an] [person|human|agent|real person] [i can talk to|here|to help me|]
  [can someone|someone please|have someone|could somebody] call me [back|]
  [call|phone|ring] me [back|]
  what is [your|the bank] [phone number|customer service number|helpline|hotline]
  how [do i|can i] [contact|reach|call|phone|get hold of] [the bank|you|customer service|support|someone]
  [i want to|i need to|] make a complaint
  i [want|would like|wish] to complain [about|]
  speak to the manager
  i do not want to [talk|speak|chat] to a [bot|robot|machine]
  no [bots|robots] [please|]
`;
