// Phrases: where, with whom and what for; understood and declined.
export const merchant = `
  where did i [shop|spend|spend money|spend it|use my card|eat|go|buy that|pay|make that purchase|use it] [{period}|]
  where did i [spend|pay|use] [the|that|my|] {amount} [{period}|]
  where [was|is] [that|this|my last|the last|the|my] {txn} [from|made|at|] [{period}|]
  where [does|did|do|is] [all|] my money [go|going] [{period}|]
  where did [all|] [my|the] money go [{period}|]
  where have i been [spending|shopping] [{period}|]
  where was [i|my card|it] [charged|used] [{period}|]
  where did i last [use my card|shop|spend money|eat]
  where do i [shop|spend|eat] [the most|most|most often]
  where did i buy {thing}
  [which|what] [shop|store|merchant|restaurant|cafe|supermarket|place|company|business|website|retailer|vendor] [was that|is that|was it|is this|did i go to|did i use|charged me|took my money|was the last one|is number 2]
  [which|what] [shops|stores|merchants|restaurants|places|companies|businesses] [did i|have i] [visit|visited|use|used|pay|paid|go to|been to|shop at|spend at] [{period}|]
  what [is|was] the [name|address|location] of the [shop|merchant|store|place|company] [for that|i paid|that charged me|]
  what [is|was] the [merchant|shop|store|place|payee|description|category] [for|of|on] [that|this|the last|the first|number 1|the {amount}] [{txn}|one|]
  merchant [name|names|details|info|] [please|]
  [show|tell|give] me the [merchant|merchants|shop names|stores|places|locations|names|payees|descriptions|categories] [of my {txns}|]
  [show|list] [the|] {txns} with [merchant|shop|store|names|places|descriptions]
  who did i [pay|send money to|transfer to|give money to] [{period}|]
  who did i pay {amount} to
  who [charged|billed|debited|paid|took money from|sent money to|is charging] me [{period}|]
  who [is|was] [that|this|the last] {txn} [from|to|for]
  who [is|was] the {amount} [from|to|for]
  who [sent|paid|gave] me {amount}
  who did the money [go to|come from]
  what [is|was] [this|that|the] {txn} [for|from|about|at]
  what [is|was] [this|that|the] {amount} [charge|payment|transaction|debit|] [for|from|about|to]
  what is this charge [from|for|on {account}]
  [what|who] is this [company|shop|place|merchant|business]
  what [did i|have i] [buy|bought|purchase|purchased|get|order|ordered] [at|from|in] {shop} [{period}|]
  what did i buy [{period}|]
  what did i [buy|get] for {amount}
  what was the {amount} for
  what did i [spend|use] [the|that|] {amount} on
  what did i [spend|waste|use] [it|my money|all that] on [{period}|]
  what [do|did] i spend [my money|most|the most|all that money] on [{period}|]
  when [was i|did i|have i] last [at|shop at|go to|been to|eat at|visit|pay|use|buy from|order from] {shop}
  when did i [last|] [go to|visit|shop at|eat at|pay|order from] {shop}
  when was i [at|in] [{shop}|{place}]
  when did i [last|] [buy|purchase|order|pay for] {thing}
  when did [{shop}|{person}] [charge|bill|pay|debit] me
  [at|from|in] {shop}
  and at {shop}
  {shop}
  {category}
  what about [at|] {shop}
  did i [go to|shop at|buy anything at|eat at|pay|visit|order from|use] {shop} [{period}|]
  did i [buy|purchase|order] {thing} [{period}|]
  did i pay [{person}|{shop}|for {thing}] [{period}|]
  have i [been to|shopped at|paid|been charged by|ordered from] {shop} [{period}|]
  have i [paid|bought] [{person}|{shop}|{thing}] [{period}|yet|]
  was [that|it|the last one|the {amount}] [at|from|to|for] [{shop}|{person}|{category}]
  [is|was] that [{shop}|{category}|{person}]
  how [often|many times] [did i|have i|do i] [go|gone|been|go to|visit|shop|pay] [to|at|] {shop} [{period}|]
  what subscriptions [do i have|am i paying for|do i pay]
  [list|show|what are] my subscriptions
  details of [that|the last|the {amount}|number 3|this] [{txn}|one|]
  [more|] details [on|about|of] [transaction|number|the one on] [2|3|the 5th]
  what [city|country|place|town] was [that|my card used in|i charged in|the last transaction in]
  what kind of [shop|place|spending|purchase] was that
  was the [last one|first one|{amount} one] [food|a restaurant|groceries|petrol|online]
  was i in {place} [{period}|]
  did i use my card [in|at] [{place}|{shop}] [{period}|]
`;
