// Phrases: what is on an account, and what can be spent of it.
export const balance = `
  what is my balance
  what is my [current|account|bank|available|total|checking|savings|bank account|] balance
  [my|] balance [please|now|today|]
  balance [of|on|for|in] {account}
  {account} balance
  balance check
  [check|show|see|view|get|display|give me|look up|pull up|tell me|find out|read me] [my|the] [account|bank|current|available|savings|checking|] balance
  [check|show|see|view|get|give me|look up|pull up|tell me|find out] the balance [of|on|for|in] {account}
  [check|show|see|view|get|give me|tell me|find] {account} balance
  [check|see] how much [money|] [i have|is left|is] in {cashaccount}
  how much [money|cash|funds|] do i have [in|on|left in|at|available in|inside|] {cashaccount}
  how much [money|cash|] do i have [left|available|now|right now|in total|altogether|]
  how much money is [in|on|left in|left on|sitting in] {cashaccount}
  how much is [in|on|left in|left on] {cashaccount}
  how much is there in {cashaccount}
  how much [have i|i have] got [left|] [in|on] {cashaccount}
  how much [have i|do i] got
  how much i have in {cashaccount}
  how much [left|more] in {cashaccount}
  how much is left [in|on] {account}
  just paid [rent|bills|tuition|my landlord], how much is left in {cashaccount}
  how much can i [spend|take out|withdraw|use] [now|today|right now|] [from {cashaccount}|]
  how much do i have to spend [in {cashaccount}|]
  what can i spend
  what do i have [left|] [in|on] {cashaccount}
  what have i got [left|] in {cashaccount}
  what is [in|left in|left on] {cashaccount}
  what is the [current|available|total|remaining|exact|] balance [in|on|of|for] {account}
  what is the [current|total|] [amount|sum] of money in {cashaccount}
  what amount [of money|] [do i have|is] in {cashaccount}
  what is the amount in {cashaccount}
  what does my balance look like [in {cashaccount}|]
  what does {cashaccount} look like
  what [are|are all] my [account|] balances
  my account balances
  balances [please|]
  all balances
  [funds|money|cash] available in {cashaccount}
  available funds
  available balance [on|in|for] {account}
  available money
  [what are|check|] my available funds
  account summary
  show me my accounts
  give me a summary of my accounts
  how [is|are] {cashaccount} doing
  where does {cashaccount} stand
  how do my accounts stand
  is there [any|enough|] money [left|] in {cashaccount}
  is there money in {cashaccount}
  is there enough [money|cash|] in {cashaccount} [for|to cover|to buy|to pay for] [a|my|the|this] {plan}
  do i have [enough|sufficient|] [money|funds|cash] in {cashaccount}
  do i have [enough|sufficient|] [money|funds] [in {cashaccount}|] [to buy|to pay for|to cover|for] [a|my|the] {plan}
  do i have [$20|fifty dollars|1000 dollars|at least 200|500|£100|more than 300] in {cashaccount}
  do i [still|] have any money [left|] [in {cashaccount}|]
  can i afford [a|the] {plan}
  have i got enough [for|to buy] a {plan}
  am i [broke|overdrawn|in the red|in credit|in overdraft|running low on cash]
  have i gone into my overdraft
  is {cashaccount} overdrawn
  am i out of money [in {cashaccount}|]
  how [rich|poor|broke] am i
  what am i worth at the bank
  what is the state of {cashaccount}
  [what is the|] status of my balance
  how much credit [do i have|have i got] left on {card}
  how much is available on {card}
  what can i still spend on {card}
  how much [available|] credit is left on {card}
  [available|remaining] credit on {card}
  what is the balance on {card}
  how much [have i|do i have] saved [up|] [in {cashaccount}|]
  how much savings do i have
  what are my savings at
  how much do i have [in|between] both [my|] accounts
  what is my [net|overall|combined|total] balance [across all accounts|]
  combined balance of all my accounts
  how much money have i got
  how much money do i have at the bank
  how much dough do i have [in the bank|]
  what is my outstanding balance on {account}
  how much do i still owe on my [loan|mortgage|car loan]
  what is left on my [loan|mortgage]
  i [want|need|would like|wish] to [check|see|know|view] [my|the] [account|bank|savings|checking|current|] balance
  i want to check how much money i have in {cashaccount}
  i need to see how much is in {cashaccount}
  i am interested in my [checking|savings|] balance
  i [want|would like] to look at my [savings|checking|] account
  i am wondering how much money i have
  what about [my|the] [savings|checking|current|other|credit card] [account|] balance
  how about [my|the] [savings|checking|current] account
  and the [savings|checking|card|current account] balance
  the balance [in|of] my [savings|checking|other|] account
  what is my account at
  what is my current available balance in {cashaccount}
  tell me what is in {cashaccount}
  can i see {cashaccount}
  [check|look at|view|open up|pull up] {cashaccount} [for me|]
  i just got [paid|my salary], what is my balance now
  has my balance changed
  did my balance go up
  what was my balance [yesterday|last week|on monday|last month]
  was i in credit last month
  i am [going|about to go] [shopping|out], how much [money|] do i have
  i [forgot|do not remember] how much [money|] is in {cashaccount}
  let me see how much [money|] i have [left|] [in {cashaccount}|]
  show [the|] money [left|]
  money left
  how much money left
  how much left
  what is left
  whats left in the bank
  bank balance
  checking account balance
  savings account balance
  current account balance
  acct balance
  balance inquiry
  balance enquiry
  how much have i [left|remaining] in {cashaccount}
  what is the remaining [amount|balance|money] [in {cashaccount}|]
  total [money|funds|cash] [in {cashaccount}|i have]
  how healthy is my account
  [confirm|verify] my [account|savings|checking|] balance
  update me on my [balance|account balance|savings]
  i need to [find out|verify|confirm] my [checking|savings|current|account|] balance
  [will|can|does|would] the [money|amount|funds|cash] in {cashaccount} [cover|be enough for|pay for|stretch to] [a|my|the|] [new|] {plan}
  is there enough [money|cash|funds|] in {cashaccount} [for|to cover|to buy|to pay for] [{thing}|{category}]
  do i have enough [money|cash|funds|] [in {cashaccount}|] [for|to cover|to buy|to pay for|to spend on] [{thing}|{category}|the bill|a ticket] [{period}|]
  i [hope|think|wonder if|need to know if|need to make sure|am not sure if|am trying to figure out if] i have enough [money|] in {cashaccount} [for|to buy|to pay for] [{thing}|{category}|the {plan}]
  check {cashaccount} [and see|to see] [if i have|whether there is] enough [for {category}|for {thing}|to cover the {plan}|]
  [do i have|have i got|is there] any [cash|money|funds] left [in {cashaccount}|]
  what is [the|] status of my [bank|savings|checking|] account
  details of my [bank|checking|savings|] account
  [go to|go|open|use] my [savings|checking] account
  [my|] [savings|checking|current] account [please|]
  what are my [bank|current bank|] savings
  what is my balance after [paying|] [my bills|rent|that payment]
  i am [thinking of|interested in] buying {thing} but [need|want] to check [my balance|the balance in {cashaccount}] first
  [sounds good|perfect|great|that is great|thanks], [what is|check|tell me] my [checking|savings|account|] balance
  [will|would|do|does] i have [enough|enough money|enough left|the money] [to|for] [get|buy|pay for|afford|book|fix|] [a|my|the|] [new|] [{noun}|{thing}|{plan}|{strange}] [with|in|from|out of] {cashaccount}
  [can i|could i|am i able to] afford [a|the|my|] [new|] [{plan}|{thing}|{noun}] [with|from|on] [what is in {cashaccount}|{cashaccount}|what i have|my balance]
  [will|would|does|can|is] [the|] [money|balance|amount|cash] in [my|the] {strange} [{strange}|one|bank|trust|] account [cover|enough for|pay for|be enough for] [a|my|the|] [new|] [{noun}|{thing}|{plan}|{category}]
  is there [enough|enough money|money] in my {strange} account [for|to buy|to cover|to pay for] [{category}|{thing}|a {noun}|my {plan}] [{period}|]
  [balance|money|funds] [in|of|on] my {strange} [bank|] account
  [what is|check|tell me|how much is in] my {strange} [bank|savings|checking|] account [balance|]
  [i need|i have|i want] to [pay|buy|settle|get|send] [some|my|a|the] [bills|rent|{thing}|{plan}|things], [what is|check|tell me|show me|how much is] my [bank|account|checking|savings|] balance
  i want to [make sure|see if|know if] [i am|that i am|] [financially secure|doing ok|not broke|on budget|fine], [can you|] check my [savings|checking|bank|] account
  [can you|could you|] help me [check|see|find|with] my [bank|account|savings|checking|] balance [please|, i have not checked it in a while|]
  i have not [checked|looked at|seen] my [balance|account|savings] [in a while|for a long time|{period}]
  whats left
  [whats|what is] left [on my card|in my savings|in checking|in the bank|to spend|on {card}|after rent]
  [credit|money|cash] left [on|in|] [{card}|{cashaccount}|my card|]
  avail [bal|balance|]
  [avail|available]
  [acc|acct|account|a/c] bal [pls|please|]
  how much i got [in {cashaccount}|left|]
  how much i have [left|]
  [i|] got how much [left|] [in {cashaccount}|]
  how much [in|on] {cashaccount} [now|]
  how much [money|dough|cash] i got [left|now|]
  [money|cash|bal] [in|on] {cashaccount}
  am i [broke|rich|in the red|in the black|overdrawn|short|ok for money] [{period}|]
  payday, how much [do i have|is in {cashaccount}|have i got] [now|]
  whats sitting in {cashaccount}
  how [low|high|big] is my [balance|account|bank balance]
  [what amount|which amount|what sum] [is|do i have] in {cashaccount}
  [what are|what is] [the|] [funds|money|cash] [in|i have in] {cashaccount}
  [kwd|usd|eur|gbp|sgd|foreign currency] account [balance|]
  how much [is|do i have] in my [kwd|usd|euro|dollar|sgd] account
  [how|where] [do|can|could|should|would] i [check|see|find|look up|view|get|find out] [my|the] [account|bank|savings|checking|current|] balance [of {account}|on {account}|please|]
  [how|where] [do|can] i [check|see|find out|know] how much [money|] [i have|is left|is in {cashaccount}|there is in {cashaccount}]
  [what is|whats] the [best|easiest|quickest] way to [check|see|know] my [account|bank|savings|checking|] balance
  [i do not|i did not|not for now|no] [want|need|want that|for now], [can you|please|] check my [savings|checking|bank|account|] balance
  [that|it|this] [sounds|looks|is] [awesome|good|great|perfect|nice|fine], [please|can you|] [check|tell me|show me|what is] my [bank|savings|checking|account|] balance
  i [might|may|will] [buy|get|book|reserve] [it|them|one|that|those] later, [can you|please|could you|] [also|] [check|tell me|show me|what is] my [bank|savings|checking|account|] balance
  i [want|need|plan|hope] to [get|buy|order|pay for] a [new|] [{noun}|{thing}|{plan}], [will|can|does|would] the [money|balance] in my [{strange}|{strange} {strange}|savings|checking] account [cover|pay for|be enough for] [it|that|this]
  before [i do that|that|i book it|i pay|anything else], [can you|] [check|what is|tell me|show me] my [bank|savings|checking|account|] balance
  [what is|check|tell me|show me] my [savings|checking|bank] account [balance|total|amount|money]
  [how much|what] [do i have|have i got|is there|money is there] [in|at|with] [the|my] [{strange}|{strange} {strange}] [bank|account|credit union|savings]
  [tell|show|give] me [how much|what] [i have|is|i have got|there is|is left] [left|] in {cashaccount}
  [what|how much] [funds|money|cash|] [do i|have i|i] [currently|actually|still|now|have] [have|got|own] [in|across|at] {cashaccount}
  [my|] [{strange}|{strange} {strange}] [savings|checking|bank|current] [account|] balance
  [tell me|what is|show me|give me|] [the|a|my] [total|sum|combined total] [of|in|across|for|on] [all|] my accounts [together|combined|]
  [what is|whats] [left|remaining|left over|still there] [now|then|over|for me|in there|]
  [now|ok|so|hey|and|] whats left [now|then|for this week|till payday|after rent|]
  how much [can|could] i still [spend|use|take out] [now|today|this week|this month|from {cashaccount}|]
  how much [is|have i got|do i have] [left|] on {card} [now|right now|today|]
`;
