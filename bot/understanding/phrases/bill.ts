// Phrases: what a card's bill comes to and when it is due.
export const bill = `
  card bill
  my credit card bill
  [what is|how much is|check|show me|see|tell me|view] my [credit card|card|visa|amex|mastercard] bill [this month|for this month|]
  what is the bill [on|for] {card}
  how much [is due|do i owe|is owed|do i have to pay|must i pay|should i pay] [on|for] {card} [this month|]
  how much do i owe [on|for] {card}
  how much do i owe [this month|in total|]
  what do i owe [on|for|] {card}
  how much [is|are] my [bill|bills|statement|payment due] [this month|]
  how much is {card} [bill|statement|payment] [this month|]
  what is my [statement|card statement|credit card statement] balance
  statement balance [on|for] {card}
  latest statement balance
  how much was on my last [card|credit card] statement
  what is my [minimum|min|lowest] payment [on|for|due on|] {card}
  what is the [minimum|min|least|lowest|smallest] [payment|amount|i can pay|i have to pay|i need to pay] [on|for] {card} [this month|]
  [minimum|min] [payment|due|amount] [due|]
  minimum due [on {card}|]
  what is the minimum [due|i owe|i have to pay]
  how much is the minimum [payment|] [on|for|due] [{card}|]
  when is {card} [bill|payment|statement|] due
  when is [my|the] [credit card|card|visa|amex|mastercard] [bill|payment] due
  when do i [have to|need to|] pay [off|] {card} [bill|]
  when is [my|the] [next|] [bill|payment|minimum payment|statement] due [on|for] {card}
  when is [my|the|] [next|] bill due
  by when [must|should|do] i pay {card}
  what [day|date] is {card} [bill|payment|] due
  what is the due date [of|for|on] {card} [bill|payment|]
  [bill|payment|card|statement] due date
  due date
  [is|are] {card} [payment|bill] due [soon|this week|today|already]
  how [soon|long] until {card} bill is due
  how many days until {card} payment is due
  [do i have|is there|are there] [a|any|anything] [bill|bills|payment|payments] due [this week|this month|soon|on {card}|]
  do i owe anything on {card}
  am i late [on|with] {card} [payment|bill]
  did i miss {card} payment
  [what bills|which bills|what payments] are due [this week|soon|]
  next [card|credit card] payment
  how much is my next [card|credit card|] payment
  what is my next [card|credit card|] payment [amount|]
  outstanding [amount|] on {card}
  how much is outstanding on {card}
  amount [due|owed|owing] on {card}
  what is [outstanding|owing|due] on {card}
  bill balance
  my bill [amount|total|]
  what is my bill [balance|amount|total|]
  what are my bills [this month|]
  show [me|] my bills
  bills
  [total|full] [balance|amount] due on {card}
  what will it take to pay off {card}
  how much to pay off {card}
  how much [do i need|would it take] to clear {card}
  when [does|did] my [card|] statement [close|come out|end|get issued]
  when does {card} [statement|billing cycle] [close|end]
  what was my last [card|] bill
  i [want|need] to know [when|how much] {card} bill is [due|]
  i need to know the minimum payment for {card}
  i need my [credit card|card] bill
  tell me what i owe on {card}
  tell me the lowest amount i can pay on {card} this month
  how much should i pay [on|for] {card} [this month|]
  [what is|tell me|give me|read me|look up|find out] [the|my] [bills|card bills|] [minimum|min|lowest|smallest|least] [payment|amount due|amount i can pay|payment amount]
  [what is|tell me] the [minimum|min|least|smallest] [payment|amount] [of|for|on|accepted for] [the|my] [bill|bills|statement]
  my bills minimum payment
  [what is|tell me] the [total|sum|amount|balance|cost] of [all|] my bills [this month|combined|together|]
  [what do|how much do] my bills [add up|come|total] [to|] [this month|]
  how much [are|is] [all|] [my|of my] [bills|bill] [combined|in total|altogether|together|this month|]
  how much do i [owe|need to pay|have to pay|have left to pay] [on|in|for] [all|] [my|the|] bills [this month|]
  [do|must] i [still|] [owe|have to pay] [any|anything on my] [bills|card bill]
  how much money [will|do] i [need|have] to [pay|spend] [on|for|in] [my|the|] [bills|bill payments|paying bills] [this month|]
  [what is|when is] the [deadline|last day|cut off|date] [for|to pay|of] [{card}|my bill|my card payment|my bill payment]
  how [many days|long|much time] [is left|do i have|have i got|are left] [left|] to pay [{card}|my bill|my card bill]
  [on|by] [what|which] [day|date] [do i|must i|should i] [have to|need to|] pay [{card}|my bill|the bill]
  i [can not remember|forgot|do not know] [when|how much] [my|the] [bill|card bill|credit card bill] is [due|]
  how [small|low|little] [of a|a|] payment can i make [on|for] {card}
  what is the [least|smallest amount|lowest amount] i can pay [this month|on {card}|]
  balance [on|of] my bill
  [current|outstanding] balance on my [card|] bill
  [what is|tell me] the [amount|total] [due|] [on|for] [my|the] [{utility}|] bill
  how much is [my|the] {utility} bill [this month|]
  when is my {utility} bill due
  what is the minimum [payment|] on my {utility} bill
`;
