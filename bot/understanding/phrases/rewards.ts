// Phrases: how many points there are, and when they expire.
export const rewards = `
  {points} balance
  my {points}
  {points}
  [what is|what are|check|show|show me|see|view|tell me|get|give me|look up|find] my {points} [balance|total|]
  how many {points} do i have
  how many {points} [do i have|have i got|are] [left|available|saved up|banked|accumulated|] [on|in|with|from] {card}
  how many {points} have i [earned|got|collected|accumulated|built up|racked up|saved] [so far|{period}|on {card}|]
  how much [cashback|cash back|in rewards|rewards] do i have [on {card}|]
  how much [cashback|cash back] have i [earned|got|made|accrued|accumulated] [{period}|on {card}|]
  how much do i have in [rewards|reward points|cashback|points]
  what {points} do i have [on {card}|]
  what is the [balance|total|status|number|amount] of my {points}
  what is the [total|number|amount] of {points} [on|in|for|with|i have on] {card}
  what is my {points} [balance|total|] [on|for|with] {card}
  what do i have in [the way of|] {points}
  do i have [any|enough|many] {points} [left|available|on {card}|saved|]
  have i got any {points}
  are there any {points} on {card}
  [can you|] check [if i have|whether i have] any {points} [on {card}|]
  when do my {points} expire
  [are|will] [any of|] my {points} [expiring|going to expire|expire] [soon|this month|this year|]
  which points expire [first|soon|next]
  how many {points} [expire|are expiring|will expire] [this month|soon|this year|in december|]
  {points} [expiry|expiry date|expiration|expiring soon]
  {points} on {card}
  {points} [on|for|with|in] my [account|card|amex|visa]
  pending {points}
  [how many|any] {points} [are|] pending
  i [want|need|would like] to [check|see|know|view] my {points} [balance|on {card}|]
  i want to know how many {points} i have [on {card}|]
  [check|see|show me|look at] the {points} on {card}
  count my {points}
  what are my {points} at
  where do my {points} stand
  how are my {points} doing
  how close am i to [10000|5000] {points}
  did i [earn|get|receive] [any|my] {points} [{period}|]
  have my {points} [posted|arrived|been credited|come through]
  what are my {points} worth
  how much are my {points} worth
  [my|] rewards [status|summary|account|statement|info]
  loyalty balance
  frequent flyer miles balance
  how many [airline|travel|frequent flyer|avios|krisflyer|asia] miles do i have [on {card}|]
  how many stars do i have in my rewards program
  what rewards have i [earned|got|accumulated|racked up] [so far|{period}|on {card}|]
  [current|available] [rewards|points]
  how many points are [available|left|in my account]
  tell me the amount of {points} [i have|available|on {card}]
  did my points go up
  bonus balance on {card}
  [i need|i want|i would like] to [know|hear|find out|see|check] how many {points} i have [left|earned|got|obtained|collected|] [on|with|in|for] {card}
  [what|how many] {points} [have i|i have] [left|obtained|earned|gained|amassed|collected] [on|with|for|in] {card}
  [add|total|count|sum] [up|] [my|all my|all of my] {points} [on|for|from] [{card}|all my cards]
  [put|bring|pull] up my {points} [balance|] [for|on] {card}
  [what is|check|tell me] the [remainder|rest|remaining amount|current total|tally] of my {points}
  my {shop} [rewards|points|card rewards] balance
  how many {points} [do i have|have i earned] [on|with|at|from] [my|] {shop} [card|rewards card|]
  [tell me|check] [what|which] {points} i [have|hold|own] [on|for|with] {card}
  i have how many {points}
  [am i|are we] [low|short] on {points}
  how good are my {points} [looking|on {card}]
  {points} [available|left|remaining|earned|to date|total] [on {card}|]
  [put|bring|pull] [my|the] {points} up [for|on] {card}
  [figure|work|find] out my {points} [for|on] {card}
  how [do|can|would] i [check|see|find|get|view|be able to check] my {points} [balance|] [for|on] [my|] [{strange}|{shop}|{strange} club|{card}] [card|]
  when [can|do|will] i [receive|get] [my|] {points} on {card}
  what [is|are] my total {points} [number|count|] [on|for] {card}
  pts [pls|left|bal|balance|on my card|now|]
  how many pts [do i have|i got|left|]
  [i got|i have] [how many|any] {points}
  {points} [left|now|so far]
  [can i|may i|let me|could i] [see|get|have|check] my {points} [balance|total|] [for|on|from] [{card}|my {strange} card|my {shop} card]
  [what is|what are|tell me] the {points} [balance|total|amount|i have] [from|on|for|with|at] [my|] [{strange}|{shop}|{strange} {strange}] [card|account|credit card]
  [what|what kind of|how much in|what amount of|how many] [rewards|points|cash back|{points}] [do i have|have i got|did i get|have i earned] [for|from|on|with] [my|] [{strange}|{shop}|{card}] [card|credit card|]
  [do i have|have i got|are there|did i earn|did i get] [any|some|enough|] {points} [on|for|from|with] [my|] [{strange}|{shop}] [card|credit card|account|]
  [tell me|i need to know|find out|check|see] if i have [any|] {points} [on|for|with|left on] [{card}|my {strange} card]
  [have i|did i] [hit|reached|reach|got to|passed] {number} {points} [yet|]
  [am i|how far am i] [close to|from|near] [{number}|10000|a free flight with my] {points}
  [my|the] [total|current|overall|full|lifetime|yearly] {points} [count|tally|number|balance|]
  [what|how many] {points} [did i|have i] [earn|get|gain|collect|receive|earned|made] [from|on|with] [my|] [last|recent|latest|] [purchase|purchases|spending|trip|{txns}]
  {points} [activity|earned|gained|collected|history|i got] [{period}|on {card}|]
  [what|how much] [cash back|cashback|reward money] [is|do i have] [waiting|sitting|available|ready|saved] [on|for] [me|{card}]
  [what|where] [are|is] my {points} [at|standing|sitting at|up to] [{period}|right now|on {card}|]
  [i would like|i want|i need] [my|the] {points} [balance|total|amount|count] [for|on|from] [{card}|my {strange} card]
  [how|what] [is|are] my [{strange}|{shop}] {points} [doing|at|now|]
  [display|open|read|list|view|print] my {points} [balance|]
  [any|got any] {points} [left|on {card}|to use|]
  [let me know|inform me] [of|about|] [how many|the amount of|my] {points} [i have|balance|on {card}|]
  [how|where] [do|can|would|could|should|might] i [check|see|find|look up|look at|get|view|track|verify|access|locate|monitor|go to see|learn] my {points} [balance|total|]
  [how|where] [do|can|would|could|should] i [check|see|find|look up|look at|get|view|track|access|be able to see] my {points} [balance|total|] [on|for|from|with] my [gold|platinum|silver|{strange}|{strange} {strange}|old {noun}|{shop}|chase|discover|{noun}] [card|rewards card|credit card|]
  [what is|whats] the [best|easiest|quickest|fastest|right] way to [check|see|find|look up|view|know] my {points} [on {card}|balance|]
  [where|how] [is|are] my {points} [on|from|for|with|] [{card}|my {strange} card|] [visible|shown|listed|displayed|found|kept|]
  [show|tell|teach] me [how|where] [to|i can] [check|see|find|look up|view] my {points} [on|for|] [{card}|my {strange} card|]
  is there [a|any] way to [check|see|view|know] my {points} [on {card}|]
  [what is|tell me|give me|check] my [{strange}|{strange} {strange}|{shop}|old {noun}|chase|gold] [card|cards|] {points} [balance|total|]
  [do you know|i wonder|not sure|i am curious] how many {points} [i have|i got|are left|i have earned] [on|with|from|for] [{card}|my {strange} card|my {strange} of {noun} card]
  [what|which] {points} [are|is|does] [available|there|ready|waiting|on file] [on|for|with|in] [{card}|my {strange} card|my account]
  [what|which] {points} does [{card}|my {strange} card|my {shop} card] have
  [tell me about|list|show|what about|talk to me about] [the|my] {points} [on|from|for|with] [{card}|my {strange} card|my {shop} card|my account]
  [what|how many|how much in] {points} [has|have] [{card}|my {strange} card] [earned|got|made|given me|accumulated] [me|] [{period}|so far|]
  [my|the] {points} from [my|the|] [last|latest|recent|] [purchase|purchases|month|trip|statement]
  [i need|i want|i would like] an [update|overview] on my {points} [on {card}|]
  [check|look at|look into|see about] my {points} [situation|status|amount|for {card}|]
  [any|some] idea how many {points} [i have|are on {card}|i got]
  [have|did] [i|my purchases] [earned|earn|made|gained] [any|enough|] {points} [{period}|with {card}|]
  {points} total [for|on] [{card}|my {strange} card]
  [what|how many] [are|is] [the|] {points} [left|remaining|accrued|available] [on|for|in] [{card}|my account]
  [can i|could i|may i|] [get|have|see|know] my [points|reward points|rewards|points balance|rewards balance|points total]
  when do they expire
`;
