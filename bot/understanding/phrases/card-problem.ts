// Phrases: a card that is lost, blocked, broken or refused; understood and declined.
export const cardProblem = `
  i [lost|last|lots|lose|have lost|misplaced|can not find|left|dropped] [my card|my credit card|my debit card|my wallet|my visa|my bank card|my phone with my card] [at {shop}|in {place}|yesterday|]
  [my card|my credit card|my debit card|my wallet|my purse] [was|has been|got|is] [stolen|lost|missing|taken|cloned|compromised|hacked|swallowed|eaten|skimmed]
  someone stole my [card|wallet|purse|credit card]
  [report|i need to report|i want to report] [a|my] [lost|stolen|missing|damaged] [card|credit card|debit card]
  [lost|stolen|missing|damaged|broken|blocked|declined] card
  [freeze|block|lock|cancel|deactivate|suspend|stop|hold] [my|the] [card|credit card|debit card|account|visa|bank account]
  [unfreeze|unblock|unlock|reactivate] [my|the] [card|account|credit card]
  i [want|need|would like] to [freeze|block|lock|cancel|suspend] my [card|account|credit card|bank account]
  put a [hold|freeze|block|stop] on my [account|card|bank account]
  my card [was|got|has been|is being|keeps getting|is] [declined|rejected|refused|blocked|denied] [at {shop}|in {place}|when i tried to pay|online|]
  why [was|is|did|does] my [card|credit card|debit card|payment|account|cash withdrawal] [declined|blocked|get declined|not working|frozen|locked|not work|rejected|get rejected|on hold]
  my [card|credit card|contactless|chip|debit card|virtual card|account] [is not|does not|is|will not] [working|work|broken|damaged|cracked|bent|scratched|blocked|demagnetised|locked|frozen]
  [the atm|the machine|a cash machine|the cash point] [ate|kept|swallowed|took|did not return] my card
  [replace|i need a replacement for|order a replacement|send me a replacement|i need to replace] my [card|credit card|lost card|damaged card|debit card]
  [i need|i want|order|can i get|how do i get|send me|apply for] a [new|replacement|second|virtual|physical|spare] [card|credit card|debit card] [please|]
  [where is|i have not received|when will i get|when will i receive|how long until i get|when does|track] my [new|replacement|] [card|credit card] [arrive|come|]
  how long [does|will] [it take|] [for|] [a|my] [new|replacement|] card [to|] [arrive|come|take]
  [activate|how do i activate|i need to activate] my [new|] [card|credit card]
  [change|reset|forgot|i forgot|unblock|how do i change|set|i need to change] [my|the] [pin|pin number|card pin|passcode]
  my pin [is|was|got] [blocked|locked|not working|wrong|forgotten]
  [contactless|apple pay|google pay|chip and pin|tap to pay] [is not|does not|stopped] [working|work]
  [when does|does|is|what is] my [card|credit card|debit card] [expire|expiring|expiration date|expiry date|about to expire]
  what is the [expiry|expiration] date [on|of] my [card|visa|credit card|mastercard]
  [my account|my bank account|my card] [is|has been|was] [blocked|locked|frozen|suspended|on hold]
  why is [there a hold|there a block|there a freeze] on my [account|card]
  i [damaged|broke|bent|cracked|snapped|scratched|melted|washed] my [card|credit card]
  my card [fell in|went through] [water|the wash|the washing machine]
  i think my card [details|number|info] [was|were|has been] [stolen|leaked|compromised|copied]
  [found|i found] my [card|lost card] [can i use it|]
  i was [at|in] [{shop}|{place}] [trying to|about to|wanting to] [buy|pay for|get] [{thing}|{category}] [and|but|when] my card [got|was|is] [declined|rejected|refused|blocked]
  my card [got|was] [declined|rejected|refused] [while|when] [i was|] [at|in|buying|paying for] [{shop}|{thing}|{category}|{place}]
  [someone|somebody|a thief] [took|has taken|stole|has stolen|grabbed] my [card|phone|bag|wallet|purse|handbag] [from my hotel room|at {shop}|in {place}|on the train|]
  [can i|how do i|i want to|do i] link [my|a|this] [card|new card|card i received|existing card] [to my account|in the app|that came|again|]
  [should i|can i|do i] use the card i [received|got|found] [again|already|]
  [was|is] there a problem with my [card|account] [yesterday|{period}|]
  [let|tell] my [bank|card company] [know|] [that|] my card [is broken|split in half|snapped|is lost|was stolen]
  [do not|never] [allow|let|permit] any [{txns}|more {txns}|withdrawals|spending] [go through|] [on|from|with] {account} [until i say|please|]
  [prevent|disable|restrict|halt|suspend|lock down|shut down|disallow|pause] [all|any|] [{txns}|withdrawals|spending|activity|use] [on|from|of] {account}
  i [need|want|would like] [you|] to [stop|halt|pause|block|prevent] [all|any|] [{txns}|activity|withdrawals|spending] [on|from|of] {account}
  [no more|stop any] [{txns}|withdrawals|spending] [on|from] {account} [please|]
  [put|place] [a|] [freeze|hold|stop|block|lock] on [all {txns} from|the activity of|] {account}
`;
