// Phrases: what was spent at a shop, with a person or on a kind of thing; understood and declined.
export const merchantSpending = `
  how much [did i|have i|i] [spend|spent] [at|in|on|with] {shop}
  how much [did i|have i|i] [spend|spent] [at|in|on|with] {shop} {period}
  how much [did i|have i] [spend|spent] on {category}
  how much [did i|have i|do i|money did i|money have i|have i been] [spend|spent|spending] on {category} [{period}|]
  how much [did i|have i] [spend|spent] [for|on] {thing}
  how much [money|] [did i|have i] [pay|paid|give|given|send|sent] [to|] {shop} [{period}|]
  how much have i [sent|paid|given] [to|] {person} [{period}|]
  how much at {shop}
  how much on {category} {period}
  how much {period} on {category}
  how much [was|were|is] [my|the|] [{category}|{shop}] [bill|spending|spend|total|] {period}
  what [did i|have i] [spend|spent] [at|on|in] {shop} [{period}|]
  what [did i|have i|do i] [spend|spent] on {category} [{period}|]
  what is my {category} [spending|spend|budget|expense|bill|total] [{period}|]
  what are my {category} [expenses|costs|outgoings] [{period}|]
  my {category} spending [{period}|]
  [my|] [total|] [spending|spend] on [{shop}|{category}] for [november and december|march and april|{period}] [2018|2025|]
  i have been spending a lot on {category} [lately|recently]
  what did i spend at the {category} [store|shop|place] [{period}|]
  how much have i [paid|spent] [in|on|for] {noun} [expenses|costs|fees] [{period}|recently]
  how much have i paid {shop} [since march|since april|{period}]
  {category} [spending|spend|expenses|costs|total] [{period}|]
  spending [on|in] {category} [{period}|]
  [spending|spent|spend] at {shop} [{period}|]
  [show|list|check|tell me|see|give me|view|pull up] my {category} [spending|expenses|spend|costs] [{period}|]
  [show|tell|check|give] me [how much|what] [i|i have|i have been] [spent|spend|spending] [on|at] [{category}|{shop}] [{period}|]
  [check|see|tell me|find out|i want to know|i need to know] how much [i|i have] [spent|spend] [on|at] [{category}|{shop}] [{period}|]
  total [spent|spending|cost|] [at|on|for] [{shop}|{category}] [{period}|]
  how much does [{shop}|{category}|my {category}] cost me [a month|a week|{period}|]
  how much do i spend [at|on] [{shop}|{category}] [a month|each week|per year|usually|on average]
  how much have i [blown|dropped|wasted|splashed] [at|on] [{shop}|{category}] [{period}|]
  how much was {thing} [i bought|] [{period}|]
  how much did {thing} cost [me|]
  how much did i pay for {thing} [{period}|]
  how much have i charged [at|to] {shop}
  how much [did|does] {shop} [charge|take|cost] [me|from me] [{period}|]
  am i spending too much [on|at] [{category}|{shop}]
  did i spend [a lot|more|much] on {category} [{period}|]
  have i spent [more than|over|at least|less than] {amount} [at|on] [{shop}|{category}] [{period}|]
  did i spend {amount} at {shop}
  what is the total i spent [at|on] [{shop}|{category}]
  what is the [most|biggest amount] i spent [at|on] [{shop}|{category}]
  how much did i spend in [{place}] [{period}|]
  how much did i spend while [in|on] [{place}|holiday|vacation]
  how much [money|] went [to|on|towards] [{category}|{shop}|{person}] [{period}|]
  how much of my [money|spending|salary] goes [to|on] [{category}|{shop}]
  what category do i spend the most on
  what do i spend most on
  break down my spending by [category|shop|merchant|store|place]
  spending by [category|merchant|shop|type]
  [my|] top [merchants|shops|stores|categories]
  what [percentage|share] of my spending is {category}
  how much [have i|did i] [spent|spend] [on|at] [{category}|{shop}] [using|with|on|from] {account}
  how much have i [spent|paid] [at|on|for] {shop} {period} so far
  i [think|feel like] i spend too much [on|at] [{category}|{shop}], how much was it {period}
  how expensive was {shop} {period}
  [have i been|i have been|was i|am i] [spending|giving|throwing] [a lot|too much|lots|excessively] [of money|] [on|to|at] [{category}|{shop}|{thing}] [lately|recently|{period}|]
  [what have|what are] my [expenditures|expenses] [been|] [at|on|for] [{shop}|{category}] [{period}|]
  did i [buy|get|have|order] too [many|much] [{thing}|{category}|{noun}] [lately|recently|{period}]
  did i [eat out|go out|go out to eat|dine out|travel|shop] [more|a lot|less|too much] [than usual|{period}|]
  what did [{category}|{thing}|car insurance|my {noun}] [run|cost|set] me [back|] [{period}|]
  how much [have i|did i] [spent|spend] [eating out|dining out|going out|shopping|travelling|commuting|drinking] [{period}|]
  how much [have i|did i] [spent|spend|pay|paid] [on|for] [{noun}|a {noun}|my {noun}|{noun} equipment|{noun} lessons] [{period}|]
  i [spent|have spent] [a lot|too much] on [{category}|{thing}|{noun}] [lately|recently|{period}|]
  how much did i [use|pay] [to spend|] [on|for] [{category}|{noun}] {period}
  what is my [eating out|going out|shopping|{category}] [tab|bill|total] [{period}|]
  what does [it|{thing}] cost me to [buy|get] [{thing}|{category}|{noun}]
  how much [have i paid|did i pay] {shop} [since june|{period}|]
  how much [i|i have|have i|did i] [spent|spend|paid|pay] [with|at|to|in] {shop} [on|with|from|using] {account} [{period}|]
  my {shop} [spending|spend|total|bill] [{period}|]
  [spending|spent|spend|total] [with|at|in|on] {shop} [{period}|]
  [what is|whats] the total [amount|] [i have|i|that i have] [spent|paid] [eating out|dining out|going out|on {category}|at {shop}] [{period}|]
  [have i been|i have been|am i] [spending] [a lot|too much|excessively|loads] on [{category}|{thing}|take out|{noun} bills] [lately|recently]
  what [amount|total|sum] did i spend [on|for|at] [{category}|{shop}|{thing}] [on|with] {card} [{period}|]
  how much did i pay for [{strange}|{shop}|{category}] [subscription|membership|tickets] [{period}|the week of the 1st|]
  what has [{category}|{shop}|my {noun}] cost me [{period}|]
`;
