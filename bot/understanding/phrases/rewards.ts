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
`;
