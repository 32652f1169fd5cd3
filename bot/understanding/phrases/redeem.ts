// Phrases: using points; understood and declined.
export const redeem = `
  redeem [my|all my|some|{number}|] {points}
  redeem [my|] {points} [for|as|into] [cash|a voucher|a gift card|miles|a flight|statement credit|travel|a toaster|something nice]
  [use|spend|cash in|exchange|convert|trade|swap|apply|claim|cash out|transfer] [my|all my|some|] {points} [for|on|to|as|into|towards] [a voucher|a flight|cash|my bill|a gift card|a discount|gifts|travel|miles|shopping|my balance]
  [use|spend|cash in|exchange|convert|trade|claim|cash out|apply] [my|all my|] {points}
  [how do i|how can i|can i|i want to|i would like to|i need to|help me|where do i|where can i|let me] [redeem|use|spend|cash in|exchange|convert|claim|turn in|cash out] [my|] {points} [for {thing}|]
  what can i [get|buy|do|redeem|use] [with|for|] [my|{number}|] {points} [for|]
  what [can|could] i [use|spend|redeem] my {points} [on|for]
  what are my {points} good for
  what [rewards|gifts|vouchers] can i [get|redeem|claim] [with|for] my points
  [pay|book] [a flight|a hotel|my bill|{thing}] with [my|] {points}
  turn my {points} into [cash|money|vouchers|a gift card]
  donate my {points}
  [give|transfer|send] [my|some|] {points} to {person}
  how [does|do] {points} [redemption|redeeming] work
  how do i [earn|get|collect] [more|] {points}
  what is the [process|way|procedure] [for|to] [redeeming|redeem|using|use] [my|] {points}
  what [steps|do i need] [to|] [redeem|use] [my|] {points}
  walk me through [using|redeeming|cashing in] my {points}
  [redeem|redemption|redeem points]
  i am ready to [cash in|use|spend|redeem|turn in] [my|some of my|the] {points} [i have saved|i have earned|on {card}|]
  [use|spend|cash in|utilize|utilise|turn in] [the|some of the|some of my] {points} [i have|i have earned|i have saved up|that i earned|on {card}|]
  [how do i|how can i|tell me how to|show me how to|what do i do to] [use|utilize|utilise|spend|cash in|redeem|get cash for] [the|my] {points} [i have|i have earned|i earned|on {card}|with {card}|]
  do i have enough {points} [to|for] [get|buy|a|redeem for] [{thing}|a {plan}|a new {noun}]
  i want to use [the|my] [cash|money|credit] [that|] my {points} [have earned|earned me]
  how do i get [cash back|cash|money|something] for [my|the] {points}
  [how would i go about|what is the process of|i want help with|i am interested in] [getting|claiming|using|receiving|cashing in|redeeming] my {points} [on {card}|for {thing}|]
  i [want|would like|need|wish|plan] to [get|claim|receive|collect|take|cash out] [my|the] {points} [as cash|now|from {card}|for my card|i have earned|]
  [how|where] [do|can|could|would] i [get|claim|receive|obtain|collect|cash out] [the|] [cash|money|gift|reward] [for|from] [the|my] {points} [on {card}|]
  [apply|put|use] [my|some|the] {points} [to|toward|against|on] [my|the|a] [bill|balance|statement|purchase|{thing}|trip]
  [is it possible|am i able|are we able] to [use|redeem|spend|cash in] [my|] {points} [online|at {shop}|on {card}|]
  [ready|time] to [use|redeem|cash in|spend] [my|some of my] {points}
  what [can|could|do] i [get|do|buy] with [the|my|all my] {points} [on {card}|i have|]
`;
