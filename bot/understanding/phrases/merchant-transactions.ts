// Phrases: payments picked by a shop, a person, a place or a kind of thing; understood and declined.
export const merchantTransactions = `
  [show|list|find|see|give me|pull up|get|view|search] [my|all|all my|the|any|] {shop} {txns} [{period}|]
  [show|list|find|see|give me|pull up|get|view|display|search for] [my|all|all my|the|any|every|] {txns} [at|from|to|with|in] {shop} [{period}|]
  [show|list|find|see|give me|pull up] [my|all|all my|any|] {category} {txns} [{period}|]
  [show|list|find|see|give me|pull up] [my|all|all my|any|] {txns} [for|on|related to|about] {category} [{period}|]
  [show|list|find] [my|all my|the|] {txns} [to|from|with] {person} [{period}|]
  [show|list] [what|everything] i [spent|bought|paid] [at|on|for] [{shop}|{category}] [{period}|]
  {txns} [at|from|to|with] {shop}
  {shop} {txns}
  {category} {txns} [{period}|]
  [my|the|] [last|latest|recent|most recent] {txn} [at|from|to|with] {shop}
  [my|the|] [last|latest|recent] {shop} {txn}
  what [is|was] my [last|latest] {txn} [at|from|to] {shop}
  how much was my last {txn} [at|from|to] [{shop}|{person}]
  how much was my last {shop} {txn}
  when was my last {txn} [at|to|from] [{shop}|{person}]
  last {number} {txns} [at|from|to] [{shop}|{person}]
  what {txns} [did i make|have i made|were] [at|to|with|from] {shop} [{period}|]
  have i [any|made any|had any] {txns} [at|from|to] {shop} [{period}|]
  [did i make|is there|was there|are there any|do i have] [a|any|] {txn} [at|from|to|for] [{shop}|{category}] [{period}|]
  [has|did] [{shop}|{person}] [refunded|refund|pay|paid|charge|charged|bill|billed|debited] me [{period}|yet|]
  what [did|has] {shop} [charge|charged|take|debited] [me|] [{period}|]
  search [my|] {txns} for {shop}
  filter [my|] {txns} by [shop|merchant|store|category|place]
  sort my {txns} by [shop|merchant|store|category]
  [show|list] [my|] {txns} [by|grouped by|per] [shop|merchant|store|category|place]
  [show|list|see] [my|] {txns} [in|from] {place}
  [show|list] [my|] [online|foreign|overseas|abroad] {txns} [in|from|at] [{place}|{shop}]
  [is|are] [{shop}|my {shop}] [payment|payments|charge] [pending|booked|posted] [yet|]
  [is|was] that [one|payment|charge] [from|at] {shop}
  is the {amount} [one|payment|charge|transaction] [from|at|to] {shop}
  did {shop} go through
  did my {shop} [order|payment|purchase|charge] [go through|clear|post]
  did the [payment|charge] [to|from|at] [{shop}|{person}] [go through|clear|post|arrive]
  the {shop} [charge|payment|transaction|one]
  only the [{shop}|{category}] ones
  what {txns} have i [made|had] [buying|for|on] [{thing}|{category}|{noun}|my {noun}] [{period}|]
  show me the {txn} [on|at|for|from] [{shop}|{thing}|{category}|my {noun}]
  [show|list|find] [my|all my|] {txns} [at|from|for|on] [{noun}|the {noun}|a {noun}] [{period}|]
  how many {txns} [did i|do i|have i] [make|have|made] [at|from|on|to] [{shop}|{category}] [{period}|]
  how many {shop} {txns} did i [have|make] [{period}|]
  {txns} {shop} [{period}|]
  {shop} {txns} {period}
  [list|show|find|check] my {shop} {txns} [{period}|]
  did {shop} take [money|anything|{amount}] [out of|from] {account}
  [is|was|do you see] [there|] a [payment|charge|debit|transaction] [to|from|at|by] {shop} [on|in|from] {account}
  any [charges|payments|debits] [from|to|at|by|in] [{shop}|{place}] [{period}|]
  [have i been|was i|am i being|will i be] [charged|billed|debited|refunded|paid] [by|from] {shop} [{period}|on {account}|]
  [is there|was there|do you see|are there] [a|any|another|] {txns} [to|from|at|by] {shop} [on|in|from] [{account}|{period}]
  [is|are] [my|the|that] {shop} [{txn}|{txns}] [still|] [pending|booked|posted|cleared|on hold] [yet|]
  [show|list|see] [me|] what i [bought|paid|spent|purchased] [in|at|on] [{place}|{shop}|{category}] [{period}|]
  [show|list|see|give me|] [my|all|any|] {txns} in {place} [{period}|]
  {txns} in {place}
  [show|only|just|find|and|with|without|after|before|except|not] {shop} [please|]
  show [me|] {shop}
  [show|show me|find|only|and|what about] [{sign} {trade}|{strange} {trade}|{strange} {strange}] [please|]
  [show|tell] [me|] what i [bought|paid for|got|ate] [in|at] [{place}|{shop}] [{period}|]
  [show|list|find] [me|] [all|] [my|] purchases of [{category}|{thing}|{noun}]
  how many {shop} {txns} [{period}|]
  is [my|the|that] {shop} [payment|charge|order] still pending
  [is|was] there a payment to {shop} on {account}
  [which|what|any|all|my|show] {txns} [were made|made|] [abroad|overseas|in another country|outside the country|in a foreign currency]
  [all|the|] {txns} [starting with|that begin with|containing|with the word|matching|like|named|called] {shop}
  {strange} {txns}
  {strange} {txns} {period}
  {strange} {txns} [last week|last month|this week|yesterday]
  [list|show|see] my {strange} [purchases|payments|transactions]
  [my|all|recent|latest] {strange} {txns} [{period}|]
  {txns} {strange} [{period}|]
  [may i get|can i have|show me|list|i need] [all|all of|] the [{category}|{shop}] {txns} [that were made|i made|] [{period}|]
  show me the {txns} [made|] [on|with] [my business card|{account}] for [{category}|{noun}|supplies] [{period}|]
`;
