// Phrases: what this chat has been shown, and what it keeps.
export const shared = `
  what have you shared [here|with messenger|with facebook|so far|in this chat|]
  what [do you|does sotto|does this bot] [know|store|keep|save|remember|hold|have] [about me|on me|of mine|]
  what [data|information|info|details] [do you|have you] [hold|keep|store|share|shared|collected|collect|have] [about me|on me|of mine|]
  what can you [see|access|read]
  who can [see|read] [this|this chat|my data|my balance|my messages|what you tell me]
  [is|are] [this chat|my data|this|my details|it] [safe|private|secure|encrypted] [here|]
  [can|does] [facebook|meta|messenger|whatsapp|microsoft] [see|read|know] [my balance|this|my transactions|my account]
  do you [share|sell|store|keep|save] my [data|information|details|transactions|messages]
  [privacy|privacy policy|privacy settings|data protection]
  what [leaves|has left] my bank
  how [safe|private|secure] is this [chat|bot|]
  what do you tell [facebook|messenger|the platform]
`;
