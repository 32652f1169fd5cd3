// Phrases: a list of what went in and out.
export const transactions = `
  [show|show me|list|see|view|display|get|give me|pull up|bring up|find|check] [my|the|] [recent|latest|last|past|] {txns}
  [show|show me|list|see|view|get|give me|pull up|bring up|check] [my|the|] [recent|latest|last|past|] {txns} [on|in|for|from|of] {account}
  [show|show me|list|see|view|get|give me|pull up|check] [my|all|the|all my|] {txns} {period}
  [show|show me|list|give me|pull up] {txns} [on|for|from] {account} {period}
  [my|the|] [recent|latest|last|past] {txns}
  [my|] {txns}
  {txns} {period}
  where [can i|do i] [find|see|check] my [recent|latest|] [transaction history|{txns}]
  [show me|see|list] my {txns} [within|over|during] the past [week|month|few days]
  {account} {txns}
  {txns} [on|in|for|of] {account}
  last {number} {txns}
  [my|the|show|show me|see|what are|what were|give me] [my|the|] [last|latest|past|most recent|previous] {number} {txns}
  [my|the|show|list] [last|latest] {number} {txns} [on|from|in] {account}
  last {number} [on|from|in] {account}
  show [me|] the last {number}
  what [is|was] my [last|latest|most recent|previous|final] {txn}
  [show|show me|see|tell me|what is|give me] [my|the] [last|latest|most recent|previous] {txn} [on|in|from] {account}
  what are my [recent|latest|last|past|] {txns}
  what [are|were] [my|the] {txns} [on|in|for|from] {account}
  what [are|were] [my|the] [recent|] {txns} {period}
  what {txns} [have i|did i] [made|make|do|done|had|have] [{period}|recently|lately|]
  what {txns} are [there|] on {account}
  [list|a list|the list] of {txns} [on|for|from] [my|the] [bank of america|bank of ireland|first bank] [account|card|]
  [check|show|see|list] [my|the] {txns} [on|for|from|with] [my|] [bank of scotland|first bank|second bank] [account|card|bank card]
  [some|more|] information [on|about] [a|my] recent {txn}
  [payments|transactions] from [the|] [2|28] [oct|march|june] to [the|] [3rd|5th|30]
  [list|show|give me|get] [all|every one of|each of] [my|the] {txns} [between|from] [monday and sunday|monday to friday|the 1st to the 9th|march to may]
  [which|what] [payments|transactions|purchases] have i made in the [last|past] [few|couple of|] [days|weeks|months]
  what [has|have] [gone|come] [in|out|in and out] [of|on|to|from] {account} [{period}|]
  what [went|came] [in|out|in and out] [of {account}|] {period}
  what has been [going on|happening] [in|on|with] {account} [lately|recently|{period}|]
  what [has been|was] [happening|going on] [in|with] my account
  what went through [my account|{account}] {period}
  what has posted [to|on] {account}
  what has been [deposited|withdrawn|debited|credited|charged|taken out] [on|to|from] {account} [{period}|]
  how much was my last {txn}
  what was the amount of my last {txn}
  how much was the [last|latest|most recent] {txn} [on {account}|]
  how big was my last {txn}
  [pending|posted|booked|cleared] {txns}
  [show|list|see|check|what are] [my|the] [pending|posted|booked|cleared|upcoming] {txns}
  [do i have|are there|have i got] any [pending|new|recent|unposted] {txns} [on {account}|]
  what is [pending|still pending] [on|in] {account}
  [anything|is anything|what is] [pending|not yet booked|still pending] [on {account}|]
  [anything|something] new on {account}
  any [new|recent|] {txns} [on|in] {account} [{period}|]
  did anything [come in|go out|post|clear] [{period}|]
  did i get [a|any] [deposits|credits|money in|refunds|income] {period}
  has my [salary|pay|paycheck|wages|refund|bonus] [come in|arrived|been paid in|gone in|hit my account|cleared]
  did my [salary|pay|paycheck|refund] [come in|arrive|go in|post|clear] [yet|]
  money in [and out|] {period}
  money out {period}
  [show|list] [my|] [deposits|withdrawals|debits|credits|incoming payments|outgoing payments|incomings|outgoings|direct debits|standing orders|transfers|atm withdrawals] [{period}|]
  [what|which] [deposits|withdrawals|debits|credits] [were|have been] [made|] [{period}|recently|]
  [show|give|send] me [a|the|my] [list|history|log|record|rundown|breakdown|overview] of [my|] [recent|past|latest|] {txns} [{period}|]
  [transaction|account|payment|purchase|spending] history [{period}|for {account}|]
  i [want|need|would like] to [see|view|look at|check|review|go over|look over|go through] my [recent|latest|past|last|] {txns} [{period}|on {account}|]
  let me [see|view|look at|check] my [recent|last|] {txns}
  [i want|i would like|give me] details on my [last|latest|recent] {txns}
  [review|go over|look over|go through|read|pull] my [recent|latest|] {txns}
  mini statement
  [show|see|view|get] [my|] [mini|recent|latest|] statement [lines|entries|] [for {account}|]
  [account|bank] activity [{period}|on {account}|]
  [show|check|what is] [my|the] recent activity [on {account}|]
  recent activity
  latest activity on {account}
  what did i [do|have] on {account} {period}
  what have i [bought|purchased|paid for] [recently|lately|{period}]
  what [are|were] my [recent|latest|last|past] [purchases|buys|charges|payments]
  [show|tell] me what [i bought|i paid|i purchased|i have been buying] [{period}|lately|recently]
  [show|list] everything [that left|that went out of|i have done on] {account} {period}
  what payments have [gone out|left my account|come in] [{period}|]
  how many {txns} [did i make|have i made|were there|do i have] [{period}|]
  [show|find|list|see|are there any] [{txns}|charges|payments] [over|above|under|more than|below] {amount} [{period}|]
  what is the [biggest|largest|smallest] {txn} {period}
  was there a {txn} of {amount} [{period}|]
  is there a {txn} for {amount}
  the {number} most recent {txns}
  the most recent {txns} [on|in] {account}
  [see|show] more {txns}
  [older|earlier|next|previous] {txns}
  more transactions
  [card|credit card|debit card|visa] {txns} [{period}|]
  pull up my {txns} [history|] [from|for|on] {account}
  display the {txns} from {period}
  update me on my latest {txns}
  when was my last {txn}
  when did i last [make a payment|use my card|get paid|withdraw cash]
  what has come out of my account [today|this week|{period}]
  what was [taken|debited|withdrawn|deducted] [from|out of] {account} [{period}|]
  what is the last thing [on|that hit|that went through] {account}
  latest
  recent
  statement
  pending
  [i want|i need|i would like|let me] [to|] [see|know|check|view] [the|my|all my|a list of|the list of] {txns} [i made|i had|i have made|] [on {account}|{period}|from {period}|]
  [the|a|my] list of {txns} [on|for|in] [{account}|my bank|my first bank card]
  [what|which] [items|things|entries] [do i have|are|were|have been] [on|charged to] {account} [{period}|]
  [review|see|list] all items on {account} [from|for] [this month|this billing period|{period}]
  how many {txns} did i [have|make] {period}
  did i [make|have] any {txns} [on {account}|using my card|] [recently|lately|{period}]
  open my [last|latest] [payment|transaction]
  [before i pay|i want to pay] {card}, [what were|show me|did i make] [any|my|the last few|] {txns} [recently|]
  what [is|was] my [biggest|largest] [expenditure|expense|purchase|transaction] {period}
  [open|view|show|pull up|what is|what was] [my|the|] [most recent|last|latest] [charge|payment|transaction|purchase] [from yesterday|on {account}|i made|]
  [what|how much] was the last thing i [paid|bought|purchased|charged] [on|with] {account}
  [check|review|list|look up] [my|the] [purchases|charges|payments|transactions] [on|for|made with] {account} [for|from|in|] [{period}|]
  [what|which] [purchases|charges|payments] [did i make|have i made|were made] [on|with|using] {account} [{period}|]
  what was [charged|put] on {account} [{period}|]
  [i need|i want] [a list of|] [my|all] {txns} [for|from] the [month of march|month of october|past week|last month|week]
  [what|which] [is|was|were] [my|the] [biggest|largest|highest|smallest|lowest|most expensive|cheapest|top] [purchase|payment|transaction|charge|expense|withdrawal|deposit|expenditure|credit] [{period}|on {account}|]
  [show|tell|list|give] me [my|the] [{number}|] [biggest|largest|smallest|highest] {txns} [{period}|on {account}|]
  [my|] [biggest|largest|smallest|highest] [purchase|purchases|payment|payments|transaction|transactions|charge|deposit|expense] [{period}|]
  [what is|what was] the [most|largest amount|biggest amount] i [paid|spent|was charged] [at once|in one go|in a single payment|on one thing] [{period}|]
  when did i last [get paid|receive money|get a deposit|receive a payment|get my salary]
  when [did|was] my last [salary|paycheck|pay|deposit|wages|payment] [come in|paid in|arrive|go in|land|received]
  [have i|did i] [been|get] paid [yet|this month|{period}|]
  [list|show|show me|see|what are] [my|all|the] [recent|latest|last|] [deposits|incoming payments|credits|money in|incomings|salary payments] [{period}|on {account}|]
  [any|is there any|was there any] [money in|deposits|money coming in|incoming payments|credits] [{period}|]
  how much did my last {txn} [cost|come to|amount to|cost me]
  how much was [my|the] {txn} [yesterday|{period}|on {account}]
  [read|read out|read off|read me|go through|run through|run me through] [to me|] [my|the] [last|latest|most recent|recent] [{number}|] {txns} [i made|please|]
  [open|show|bring up|pull up|find|get] [yesterdays|todays|last weeks|this weeks|mondays] [last|latest|] {txn}
  [look|looking] [into|at|up] [my|a|one|some] [recent|last|latest|past] {txn}
  [i need|i want|can i have|may i get|could i get|let me have|may i see|can i see] [all|a look at|a list of|] [my|the|] [recent|latest|last|] {txns} [that were made|that i made|i made|] [{period}|on {account}|]
  [list|give|show] me my [recent|last] [transaction|payment|purchase]
  [what|which] [items|things|purchases|charges] [do i have|are there|did i put] on {card} [{period}|]
  {txns} [made|done] [on|with|using] {account} [{period}|]
  [show|list|see] [the|my|all] [contactless|in person|cash|debit|credit|card|atm|business] {txns} [{period}|on {account}|]
  [what|which] {txns} [happened|took place|occurred|came through|showed up] [{period}|on {account}|]
  [can you just|just|only|simply] [list|show|give me] [all|] the {txns} [from monday to sunday|between the 1st and the 5th|{period}]
  [payments|transactions|withdrawals] from the [28|2nd|15] [oct|of march|june|] to the [3rd|30th|5 june|20th]
  [can i|may i|i would like to|i want to|let me] [take|have] a [look|peek|glance] at my [recent|] {txns} [{period}|]
  [what is|whats] [been|] [hitting|going through|coming out of|leaving|landing in] {account} [lately|recently|{period}|]
  [whats|what has] [gone through|hit|posted to|come off|come into] {account} [since monday|{period}|]
  [latest|last|recent] [stuff|things|entries|movements] on {account}
  show me the damage
  [the|my] [transaction|payment|purchase] [log|list|record|report|feed] [for|on|of] [{account}|{period}]
  what did i [do|put] on {card} [{period}|]
  [i need|i want] to [check|look up|find|review] a [payment|transaction|purchase|charge] [i made|from] [yesterday|{period}|recently]
  [was|is] my [last|latest] [payment|transaction|purchase] [booked|posted|pending|cleared]
  [statement|mini statement|account statement] [for|of|on] [{account}|{period}]
  [see|view|show me|check] my [statement|account statement|mini statement] [{period}|for {account}|]
  [kwd|usd|euro|foreign currency] account {txns}
  [what|which] [{txns}|things] [did i|have i] [do|done|made|make|have|had] [with|on|using|from] [{account}|my {strange} card|my {strange} account] [{period}|lately|recently|]
  [show|list|give|tell|get] [me|] [the|my|all my] {txns} [on|from|for|with] my {strange} [{strange}|bank|] [card|account|debit card|credit card] [{period}|]
  [what|whats] [went|has gone|been going] on [with|in|on] {account} [{period}|lately|]
  [tell|show|give|remind] me [what|which] {txns} [i made|i have made|i did|went through|there were|i have] [{period}|on {account}|recently|]
  [where|how] [can|do] i [see|view|find|check] [my|the] [latest|last|recent|] {txns} [on|for|of|in] [{account}|{period}]
  [what|how much|tell me what] was my [last|latest|most recent|previous] [debit|credit|card|] [payment|transaction|purchase|charge|withdrawal] [for|on {account}|{period}|]
  [which|what] was the [last|latest|most recent] {txn} [i made|on {account}|{period}|]
  [pull|bring|call] up [the|my] [last|latest|recent|] {txns} [from|on|for] [{account}|{period}]
  [access|review|inspect|examine|search|browse|monitor|look through] my [recent|latest|past|] {txns} [{period}|on {account}|]
  [are there|were there|have there been|did i have|do i see] [any|] [new|large|big|recent|other] {txns} [on|from|in] {account} [{period}|]
  [how many|number of] {txns} [{period}|did i make {period}|on {account} {period}]
  [i need|i would like|give me] [details|information|an overview|a summary|a report] [of|on|about] my [recent|latest|last|] {txns} [{period}|]
  [transactions|payments|purchases|charges] [please|only|{period}|this week|on {card}]
  [what|which] [cash|atm|] withdrawals [did i make|have i made|were there] [{period}|from {account}|]
  [how|where] [do|can|could|would] i [check|see|find|look up|look at|view|get] [my|the] [recent|latest|last|] {txns} [on {account}|{period}|]
  [what is|whats] the [best|easiest|quickest] way to [see|check|view] my [recent|latest|] {txns}
  how long ago [was|did i make] my last {txn}
  call up my [recent|latest|last|] {txns}
  [report|report on] my [recent|latest|] {txns} [{period}|]
`;
