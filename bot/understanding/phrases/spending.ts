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
`;
