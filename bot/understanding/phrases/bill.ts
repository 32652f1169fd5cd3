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
  [how much|what] [do|will] i [owe|need to pay|have to pay] [on|for] [my card|the card|my visa|{card}] [and when|by when|this time|now|]
  when is it due
  [how much|what] is due [and when|now|next|this time]
  [can i|may i|could i|let me] [get|have|know|see] the [minimum|min|lowest] [payment|amount|amount due|due] [for|on|of] {card}
  [is there|what is|tell me] [a|the] [minimum|smallest|least] [amount|payment|sum] [accepted|required|allowed|due|needed|expected] [on my bill|for {card}|]
  [is there|do i have] a due date [on|for] [the|my|this] [bill|card bill|card payment]
  when is {card} due
  [what is|find out|tell me|find] the [cost|amount|total|sum] of my [bill|bills|bill payments|{utility} bill|{noun} bill]
  what do [all|] my [bills|card bills] [add up to|come to|total|cost me] [{period}|]
  [remind me of|what was|what is|tell me|give me|find] the [invoice|bill|full|] [total|amount|balance] [for|of|on] my [{noun}|{strange}|{utility}|repair|card|credit card] bill
  [how much|what] is [my|the] bill [for|from|at|on] [{strange}|my card|capital one|chase] [this month|]
  [please|] [find|look up|get|pull up|check] [the|] [current|] [balance|amount|total] [on|of|for] my [{strange}|{utility}|{noun}|credit card|card] bill
  [whats|what is] the least i can [pay|get away with paying|put] [towards|on|for] [this|my|the] [bill|card|credit card|visa]
  the [lowest|smallest|least|minimum] [payment|amount] [i can make|i could pay|they will accept|allowed] [on|for|towards] [my|the] [bill|{card}|credit card]
  how much do i have on [my|the] credit card bill
  [what is|tell me] the [amount|balance] i [have|need] to pay on my [bill|card bill|credit card bill]
  [when|what day|by what date] [should|must|do] i pay [my|the] [{utility}|{strange}|card|credit card] bill
  [cc|card|visa|amex] [due|bill|min|minimum|stmt balance|statement] [date|when|how much|pls|]
  [how much|what] [is|are] [left|remaining|outstanding] [to pay|] on my [bill|card bill|statement]
  [have i|did i] [paid|pay] [my|the] [card|credit card] bill [yet|this month]
  [how|where] [do|can|could] i [find out|see|check|know|view] [when|how much|what] my [bill|card bill|credit card bill|{utility} bill|payment] is [due|]
  [how|where] [do|can] i [check|see|find|view] my [credit card|card|{utility}|] bill
  [do you know|i wonder|i forgot|not sure] when i [need|have|am supposed|ought] to pay [{card}|my {utility} bill|my {noun} bill|my bill]
  [how much|what] [bills|on bills|money for bills] do i have to pay [{period}|]
  [what|which] [is|was] the [balance|total|amount] [on|of|for] [all|] my [bills|{utility} bills|card bills]
  [what is|tell me|i need] the [total|amount|balance|cost|sum] [owed|due|i owe|] [on|for|of] my [{noun}|{strange}|{utility}] [bill|bills]
  [how much|what] [is|was|will be] [the|my] [{noun}|{strange}|{utility}|medical|tuition] bill
  when [is|was|will] [the|my] [{noun}|{strange}|{utility}|medical|tuition] bill [be|] due
  [what is|tell me|find out|give me] the [minimum|smallest|lowest|least] [payment|amount] [for|on|due on|of|towards] [my|the] [{noun}|{strange}|{utility}|{shop}] [bill|card|]
`;
