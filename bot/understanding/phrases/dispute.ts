// Phrases: charges that look wrong, fraud and refunds; understood and declined.
export const dispute = `
  [i was|i have been|i got|was i|have i been|why was i|why did i get|why have i been] [charged|billed|debited] [twice|double|two times|too much|wrongly|an extra fee|again|more than once|for nothing] [for {thing}|at {shop}|by {shop}|{period}|]
  there [is|are|was] [a|an|some|two] [charge|payment|transaction|withdrawal|debit|direct debit|transactions|charges|payments|cash withdrawal|extra fee] [i|that i] [do not recognise|do not recognize|did not make|did not authorise|did not authorize|do not remember|never made|know nothing about|have no idea about]
  i [do not recognise|do not recognize|did not make|did not authorise|did not authorize|never made|do not remember making|did not do] [a|this|that|the|these|one of the|some] [charge|payment|transaction|withdrawal|debit|direct debit|transactions|purchase|charges]
  [dispute|contest|challenge|query|report] [a|this|that|the|my last] [charge|payment|transaction|purchase|debit]
  i [want|need|would like] to [dispute|contest|report|challenge|query] [a|an|this|some] [charge|payment|transaction|fraud|fraudulent charge|suspicious activity|fraudulent transaction|unauthorised payment]
  [someone|somebody|a stranger|a hacker|they] [used|has used|is using|stole from|hacked|took money from|withdrew money from|got into|made purchases on] [my card|my account|me|my bank account]
  [report|i want to report|i need to report|how do i report] [a|] [fraud|fraudulent charge|fraudulent activity|scam|suspicious activity|suspicious transaction|unauthorised transaction|unauthorized charge|theft]
  [fraud|scam|i have been scammed|i was scammed|i was defrauded|fraudulent activity|fraud alert]
  [unauthorised|unauthorized|fraudulent|suspicious|strange|weird|unknown|unrecognised|unfamiliar|odd] [charge|payment|transaction|withdrawal|activity|transactions|charges|debit|purchase] [on|in|from] {account}
  [there is|i see|i noticed|i found|i have] [something|a|an] [strange|weird|suspicious|wrong|odd|unknown|unfamiliar|fraudulent] [transaction|charge|payment|activity|withdrawal|on my statement|on my account] [on|in|from] {account}
  i [want|need|would like] [a refund|my money back|to get a refund|a chargeback|to reverse a charge|to request a refund]
  [refund|chargeback|give me my money back|money back] [please|for {thing}|]
  [where is|i have not received|i am still waiting for|when will i get|how do i get] my [refund|money back|chargeback]
  [can i|how do i|how can i] [get a refund|get my money back|cancel a payment|reverse a payment|reverse a transaction|cancel a transaction|stop a payment|claim a refund]
  the [amount|balance|total|charge] [is|looks|seems] [wrong|incorrect|too high|too low|off|not right]
  my [balance|account] [is|looks|seems] [wrong|incorrect|off|too low|lower than it should be|not right]
  my balance [has not|did not|does not|is not] [updated|changed|change|update|increased|correct|gone up] [after|since|even though] [i deposited a check|my transfer|i paid in cash|a deposit|the transfer|i made a bank transfer]
  why [has|is|did|does] my balance [not updated|not changed|wrong|not gone up|lower|still the same|go down|not showing my deposit]
  [i deposited|i paid in] [a check|cash|some cash|money] [and|but] [it is not showing|my balance did not change|it has not appeared|it has not been credited|nothing happened|it is not there]
  [money|{amount}] [is|was|has gone|went] missing [from my account|]
  [the|my] [payment|purchase|card payment|top up] [was|got|has been|is] [reversed|reverted|returned|cancelled|duplicated|declined|refunded]
  [why|how come] [was|is|has] my [payment|top up|cash withdrawal|card payment|withdrawal|purchase] [reverted|still pending|pending|reversed|returned|not gone through|showing as pending|cancelled]
  [my|a|the] [cash withdrawal|card payment|top up|payment|atm withdrawal|deposit] is [still|] [pending|stuck|not showing|processing|not going through] [why|how long will it take|]
  how long [does|will|can] [a|my|the] [pending payment|pending charge|pending transaction|deposit|pending withdrawal] [take|stay pending|be pending|last]
  why is there [a|an] [fee|extra charge|extra fee|charge|payment|1 dollar charge|{amount} charge] on my [statement|account|card]
  what is this [fee|extra charge|weird charge|strange charge] on my [statement|account]
  [i was|i have been] charged [a|an] [fee|extra fee|amount] [i should not have been|that is wrong|for no reason]
  [the atm|the machine|the cash machine] [gave me|only gave me] [the wrong amount|less than i asked|no money|half the cash]
  i [withdrew|asked for|took out] {amount} but [only got|received] {amount}
  i cancelled [the|a|my] [order|subscription|payment] but [was|i was|am still] charged
  the [same|] [transaction|payment|charge] [appears|shows up|shows|is listed|went through] twice
  [duplicate|double] [charge|payment|transaction|billing] [on {account}|]
  the seller [did not|never] [send|deliver] my [item|order]
  stop [the|a|that] payment
  my [money|top up|cash|deposit|payment] [is gone|has gone|disappeared|has disappeared|vanished], [what is going on|what happened|where is it|help]
  i [topped up|deposited|paid in] [recently|yesterday|this morning] [and|but] [it is gone|the money disappeared|now it is not there]
  the [transaction|payment|withdrawal] for [cash|the cash i took out|my withdrawal] is [still|] pending [but i have the cash|in the app|]
  what is the [1 dollar|one pound|extra] [charge|transaction|fee] on my [account|statement|card]
  i [did not|have not] [receive|received|get] the [right|correct|full] amount [of cash|from the atm|]
  i was charged for [my|an|a] [atm|cash] withdrawal
  why was i charged for [withdrawing cash|using my card|a transfer|an atm]
  i [sent|transferred] [money|some money] [to {person}|abroad|overseas] [{period}|] and [they|he|she] [have not received|has not received|did not get] it
  i [transferred|sent] [money|{amount}] [{period}|] [but|and] it [is still pending|has not arrived|is not there]
  [where is|where has|what happened to|i can not see|i do not see] [the|my] [cash deposit|deposit|money|transfer|cash|cheque|top up] [i made|i paid in|i sent|gone|]
  i have been waiting [since friday|for days|since {period}|a week], where is my money
  [a few hours ago|{period}|yesterday] i [made|sent] a [bank transfer|transfer|deposit] [from|to] [my uk account|another bank|{cashaccount}] [but|and] [i do not see it|it has not arrived|it is not there|can you check that all is ok]
  [they|my landlord|the shop|{person}] [say|says|claims] [the money|my payment|it] [has not arrived|never came|was not received], [can you check|i have paid|what is going on]
  i [paid|have paid|did pay] [my rent|my landlord|{person}|the bill] [but|and] [they|he|she] [says i have not|did not get it|never received it]
  [money|cash|{amount}] [has|is] [gone|missing|disappeared|vanished] from {account}
  [where did|what happened to] my money [go|] [it was there yesterday|it is gone|it is all gone]
  [someone|somebody] [is|was|has been] [using|spending|taking|stealing] [my|from my|money from my] [card|account|money|details]
  i [do not|did not] [know|recognise|remember] [this|that|what this] [payment|charge|transaction|is|one|debit]
  [this|that] [was not|is not|was never] me
  [i did not|i never] [buy|spend|make|pay|do|authorise|approve|order] [this|that|it|these]
  [this|that|the last] [charge|payment|transaction|one] [is|was] [not mine|a scam|fraud|a mistake|wrong|unauthorised|fake]
  [why am i|why are you|stop] [being charged|charging me|taking money|billing me] [for this|every month|twice|]
  [i have been|i was|we were] [robbed|hacked|scammed|tricked|phished|conned|overcharged]
  [too much|more than i spent|the wrong amount|extra money] [was|has been|got] [taken|charged|debited|withdrawn] [from {account}|]
  [how come|why] [is|was|did|has] [money|{amount}|so much|this payment|that charge|a payment] [taken|missing|charged|there|been taken|go out] [from {account}|]
  [you|the bank|they] [took|have taken|stole|are taking] [my money|{amount}|money] [out of|from] {account} [by mistake|without asking|without permission|twice|]
  how come [my|the] [balance|account|card|money] [is|was] [negative|so low|empty|gone|less|zero|lower]
  why [is|are|was] [my|the] [balance|account|bill|points|spending] [so|] [low|high|lower|negative|empty|big|wrong]
  why [do i|did i|have i] [owe|have|get|spend|only have|lose] [so much|so little|this|fewer points|less money] [on {card}|]
  [i want|i would like|i need|can i get|how do i get|please give me] a refund [on|for|of] [my|a|the] [last|recent|latest|] [{txn}|order|{thing}|item] [i made|{period}|]
  [can i|how do i|i want to|i need to] [return|cancel|undo|reverse] [my|the|a|this] [last|recent|latest|] [purchase|order|payment|item|{thing}] [and get my money back|]
  [my|the] [refund|chargeback|money back] [is|has|was] [not|still not|never] [showing|arrived|here|come|been paid|on my statement]
  [stop|block|pause|freeze|halt] [all|any|] [{txns}|activity|payments|transactions] [on|from|to|in] {account}
  [can you|please] [put a stop|place a hold|stop the activity] on {account}
`;
