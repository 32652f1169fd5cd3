// Phrases: paying a bill; understood and declined.
export const pay = `
  pay [my|the|this|a] {bill}
  pay [off|down|] [my|the] {bill} [with|from|using] {cashaccount}
  pay {amount} [to|on|off|towards|for] [my|the] {bill}
  [i want|i need|i would like|i have|can i|let me|help me|how do i|how can i|could you|can you|please] [to|] pay [my|the|off my] {bill} [now|today|]
  [make|schedule|set up|arrange|submit] [a|the|my] [payment|bill payment|card payment|minimum payment|credit card payment] [on|to|for|towards|] [my|the|] [{bill}|]
  [make|schedule] a payment of {amount} [on|to|for|towards] my {bill}
  [pay bill|bill pay|pay bills|bill payment|pay card|pay my bills]
  [set up|set up|start|cancel|change|create|stop] [a|an|my] [direct debit|direct debit|autopay|automatic payment|standing order|recurring payment|auto pay] [for my {bill}|]
  pay [the|] [minimum|full amount|full balance|statement balance|amount due] [on my card|from {cashaccount}|]
  use {cashaccount} to pay [my|the] {bill}
  take care of my {bill}
  settle my {bill}
  pay [{person}|{shop}] [{amount}|]
  pay {amount} to [{person}|{shop}]
  i want to pay [{person}|{shop}] {amount}
  [can|may] i pay [my|the] {bill} [here|through you|with this|online|by phone|early|late]
  put {amount} [towards|on|onto] my [credit card|card|loan|mortgage|student loan]
  get my {bill} paid
  pay for [my|the] {thing}
  [send|submit] [my|a] payment [for|to] [my|the] {bill}
  [i need help|help me|i need assistance|i want help|can you help me] [paying|to pay|with paying|pay] [my|the|a] [{bill}|{noun} bill|tuition bill|{strange} bill]
  i [need|want|have] to [pay|pay off|settle] [my|the|a] [{noun}|{strange}|tuition|medical|{utility}] bill [today|with {cashaccount}|from {cashaccount}|]
  [what do i need|how|where] [to|do i|can i] pay [for|] my [{noun}|{strange}|{utility}|tuition] bill
`;
