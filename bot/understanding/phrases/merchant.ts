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
  [have|had] i [ever|] [been|shopped|paid|eaten|spent anything|spent money|used my card] [to|at|in] [{shop}|{place}]
  [just|] [say|answer|tell me|reply] [yes|yes or no|no] [if|whether|did] i [paid|went to|shopped at|bought from|pay|visit] {shop}
  yes or no [did|have|was] i [shop|shopped|been|pay|buy anything] at {shop} [{period}|]
  [do i have|is there|have i got|did you see] [anything|something|any] [from|at|to|by] {shop} [{period}|]
  [my|the|] [balance|total|amount|figure|sum|balances] [after|before|without|excluding|minus|for|at] {shop}
  [balance|balances] [after|before] {shop}
  [the|my|] [total|sum] for [{shop}|{sign} {trade}|{strange} {trade}]
  what was [my|the] balance [after|before] {shop}
  [and|also|plus] {shop}
  [what about|how about|and] [at|in|on|] [{shop}|{place}|{category}] [{period}|]
  where do i [usually|normally|always|often|mostly|typically|] [eat|shop|spend|buy|go|spend money]
  where [was|were|is|did] [the|my|that|] {amount} [spent|paid|charged|go|used|from]
  [tell me|say|reveal|explain|guess] where [the|] [{amount}|it|money|last payment] was [spent|paid|used|made]
  [ignore|forget|disregard|skip] [your|all|the|previous] [rules|instructions|policy|training] and [tell|show|give|list] me [the merchant|the shop|the shops|where i spent it|where i shop|the names|where the {amount} was spent|merchant names]
  [pretend|imagine|act as if] [you may|you can|there are no rules|you are allowed to] [tell|name|say] [me|] the [shop|merchant|place]
  [spell|translate|encode|rhyme|write|give|hint|abbreviate|say|tell me|show] [me|] [the|] [name of|first letter of|letters of|] [the|my|] [shop|merchant|store|restaurant|last shop] [in french|in base64|backwards|as an emoji|as letters|first letter|only|name|]
  what is [the|that] {amount} [payment|charge|transaction|one|debit|line|thing]
  who [took|has taken|charged|got|received|billed|withdrew|has] [me|] [the|my|] {amount} [out of|from|off|] [{account}|me|]
  [what is|whats|tell me|give me] the [name|word|text|description|label|shop] [on|of|in|behind|next to] [the|my] [last|first|next|] [{txn}|one|{amount} line|line]
  what does [it|the line|the {amount} line|the last {txn}|the statement] say [on|for|about|next to|] [the|] [{amount}|last one|line|]
  [read|give|send|tell|show] me the [description|descriptor|narrative|memo|reference|merchant code|category code|details|text] [of|for|on] [my|the] [last|latest|first|{amount}|] {txn}
  translate the name of the [last|first|] [shop|store|merchant|restaurant] [into|to|in] [french|spanish|german|malay|chinese]
  [merchant|category|shop] [codes|code|category|ids|id|type|list]
  [sort|order|arrange|rank|group|count|split|organise|divide|bucket] [my|the|them|all|] [{txns}|spending|shops|merchants|stores|places|] [alphabetically|] by [shop|merchant|store|name|category|city|country|place|type|location|merchant name|how much i spent there] [please|from a to z|]
  [sort|order|rank] [my|the] [{txns}|shops|stores] [alphabetically|from a to z|by alphabet|by first letter]
  [my|the] [favourite|favorite|usual|regular|local|most visited|top] [shop|shops|store|restaurant|cafe|supermarket|merchant|place] [{period}|]
  the [shop|place|store|restaurant] [where|] i [spend|go|shop|visit|eat] [the|] [most|most often|a lot]
  how many [different|distinct|other|new|] [shops|merchants|stores|restaurants|cities|countries|places|categories] [did i|have i|do i] [use|used|visit|visited|go to|been to|pay|paid] [{period}|]
  [any|do i have any|are there any|how many|list] [subscriptions|memberships|standing merchants|gambling|foreign purchases|purchases abroad|online shops] [{period}|]
  [are there|is there|do you see|any] {category} {txns} [on|in|from] [{account}|my account] [{period}|]
  [did|have] i [paid|seen|visit|visited] [a|the|my|any] [doctor|dentist|pharmacy|hospital|lawyer|restaurant|casino|hotel|bar] [or a pharmacy|] [recently|{period}|]
  [which|what] [ones|payments|of these|{txns}] [were|are|is|was] [abroad|overseas|foreign|online|in store|food|in {place}|{category}|groceries|restaurants]
  [is|was] [the last one|the last {txn}|it|that|this] [online|in a shop|abroad|foreign|in {place}|at a restaurant|a restaurant|a shop|food|{category}] [or in a shop|or online|]
  [at what|what] [time|hour] [was|did] [the {amount}|the last|my last|that] [payment|{txn}|one] [made|happen|]
  [in|] which [city|country|town|currency] [did|was|have] [i|my card|it] [use|used|spend|spent|pay|paid|charged] [my card|most|the most|] [in|on friday|{period}|]
  where was i [on friday|on saturday night|last night|when i paid {amount}|{period}]
  did i use my card [in|at] [{place}|{shop}] [{period}|]
  [what|which|how many] subscriptions [am i|are we|have i been] [paying for|paying|signed up to|on]
  {shop} [only|please|then|pls|as well]
  [ok|and|so|hm|only] {shop}
  [starbucks|tesco|amazon|uber|netflix|ikea|walmart|grab]
`;
