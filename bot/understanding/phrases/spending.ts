// Phrases: how much went out in a period.
export const spending = `
  how much [have i|did i|i have] [spent|spend] {period}
  how much [have i|did i] [spent|spend]
  how much [money|cash|] [have i|did i|do i] [spent|spend] {period}
  how much money did i [spend|go through|use|burn] {period}
  how much have i been spending [{period}|lately|recently]
  how much [have i|did i] [spent|spend] [on|from|with|using] {account} {period}
  how much have i [spent|charged|put] on {card} [{period}|]
  how much did i [spend|charge|put] on {card} [{period}|]
  how much [went|has gone|goes] out [of {account}|] {period}
  how much left my account {period}
  how much [have i|did i] [paid|pay] out {period}
  what [did i|have i] [spend|spent] {period}
  what did i spend in total {period}
  [what is|what are|what was|show me|check|tell me|how is|see] my [total|] [spending|expenses|expenditure|spend|outgoings] [{period}|]
  [my|] [total|] [spending|spend|expenses|outgoings|expenditure] {period}
  [spending|expenses|expenditure] [summary|total|report|overview|breakdown|history|]
  [show|show me|give me|see|get] [a|my|the] [summary|overview|report|breakdown|total] of my [spending|expenses|expenditure] [{period}|]
  total [spent|spend|spending] {period}
  spent {period}
  my spending habits [{period}|]
  spending [on|from] {account} [{period}|]
  am i [spending|overspending|spending too] [much|more] [{period}|]
  have i [spent|been spending] [a lot|more|less|too much] {period}
  did i spend [more|less|a lot] {period}
  [am i spending|have i spent|did i spend] more [this month|this week|this year] than last [month|week|year]
  compare my spending [this month|this week] [to|with|and] last [month|week]
  how does my spending [this month|] compare [to last month|]
  what is my average [monthly|weekly|daily] [spending|spend]
  how much do i [usually|normally|typically|] spend [a|each|per|every] [month|week|day]
  where am i [with|on] my spending [{period}|]
  how much money [has gone|went] out {period}
  how much cash have i got through {period}
  how much [have i|did i] [blown|burned|burnt|splashed|shelled out|dropped] {period}
  i [want|need|would like] to [know|see|check] [how much i have spent|how much i spent|my spending|what i have spent] [{period}|]
  tell me how much i [spent|have spent|have been spending] {period}
  let me know how much i have spent {period}
  what is the total [i have spent|of my spending|amount spent|amount i spent] {period}
  what have i spent [so far|in total|altogether|] {period}
  how much money [came in|did i receive|was paid in] {period}
  how much [came in|went in] {period}
  what was my total [money out|money in|spend] {period}
  how much [was|is] my [spending|expenditure] {period}
  spendings
  [what is|know|see|check|about] my [recent|latest|current|overall] [spending|expenses]
  money spent {period}
  how much did i spend between [march and may|june and july|monday and friday]
  how much did i [spend|go through] in [one|a] [week|month|day]
  what is the amount i spent {period}
  track my spending [{period}|]
  my budget so far
  [what have|what are|what were] my [expenditures|expenses|outgoings] [been|] [{period}|]
  [have i|i have|i think i have] been spending [a lot|too much|lots|excessively] [of money|] [lately|recently|{period}]
  [tell me|show me|see] my [spending|spend] history [from|for|] {period}
  what kind of money have i [been spending|spent] [lately|recently]
  how much [money|] [came in|has come in|was paid in|went into {account}|was deposited] {period}
  how much [money|] did i [receive|earn|make|take in|get paid|bring in] [in|during|] {period}
  how much [money|] [have i|did i] [received|earned|been paid|get paid|got paid] [{period}|so far]
  how much did i get [paid|in] {period}
  [what were|what was|what are|what is|show me|] my total [deposits|income|earnings|money in|incomings|money received|credits] [{period}|]
  total [deposits|income|earned|received|money in|incomings] {period}
  [my|] [income|earnings|incomings] [{period}|for {period}]
  how much in total [came in|went out|did i receive|did i spend] {period}
  [sum|add] [up|] [my|all my] [spending|expenses|outgoings|deposits|income|payments] [{period}|]
  [total|sum|add up] what i [spent|paid out|received] {period}
  what was the [amount|total|total amount|sum|dollar amount] [that|] i [spent|have spent|paid out] [on|with|using] [{card}|{account}|my {strange} card] {period}
  i spent [what|how much] [amount|dollar amount|money|in total|] [on|with|using] {card} {period}
  i spent [what|how much] [amount|dollar amount|money|in total|] {period}
  [what amount|which amount|what sum|what total] did i [spend|pay out|use] [on|with] {account} {period}
  how much [have i|i have|i] [recently|lately|already] [spent|spend] [{period}|]
  how much [have i|did i] [spent|spend] [recently|lately|so far]
  how much money have i [dropped|gone through|got through|used up|burned] [recently|lately|{period}]
  payday, how much did i spend {period}
  [whats|what is] the damage {period}
  show me the damage {period}
  how bad was my spending {period}
  [hw much|how much] [spent|spend] [{period}|]
  [i|] spend how much [{period}|]
  [money|cash] [out|spent] [{period}|]
  [did i|have i] [overspend|overspent|spend too much|go over budget] {period}
  [how much|what] [goes|went] out [of {account}|] [every|each|per] [month|week]
  [whats|what is|tell me] [the|my] [total|amount|sum] [of money|] [i|that i|i have] [spent|have spent|been spending] [in|over|during|] {period}
  [how much|what] have i [shelled out|forked out|parted with|laid out|spent in total] [{period}|]
  [how much|what] did [i|we] [spend|pay out] [all together|altogether|in all|overall|in total] [{period}|]
  [how much|what amount of] money [left|has left|was taken from|was spent from] {account} [{period}|]
  [how|what] [is|was|does] my spending [like|look like|looking|] [{period}|]
  [do|did|have] i [spend|spent] [too much|a lot|less|more than usual] [{period}|lately|]
  [i want|i need|i would like] [to see|to know|] [a|my|the] spending [report|summary|total|history|overview] [for|over|] {period}
  [calculate|work out|figure out|count|find out] [my|the total|how much was my] [spending|expenses|spend|total expenses] [{period}|for {period}|]
  how much did [i|we] [earn|make|receive|take in|bring in] [altogether|in total|] [in|during|for] [january|march|october|december|last month|september]
  [what|how much] [did i|have i] [earned|earn|received|receive|make] {period}
`;
