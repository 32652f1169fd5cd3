// Phrases: what a bank does that this bot does not: fees, rates, limits, opening accounts, identity.
export const bank = `
  [i applied|i have applied] for a [{card}|credit card|new card|visa card|loan] [did it go through|did it process yet|has it been approved|what is its status]
  [has|did|is] my [{card}|credit card|card|loan] [app|application] [been received|go through|been approved|done] [yet|]
  [has|did] my [order|ordered card|new card] [arrived|arrive|come] [yet|]
  do you [take|accept|support] [my|a|another] [credit card|card|currency|visa] [from|of|in] [{place}|another country]
  [when|on what date] [did i|do i|will i] [get|receive|got] [paid|my salary|my last paycheck] [last|]
  i [need|want] [my|the] [payment|money|salary] in [another currency|a foreign currency|dollars|euros]
  the [highest|most|maximum] [amount|] i can spend on {card}
  what [is|are] [the|your|my] [fee|fees|charge|charges|cost] [for|of|on|to] [a transfer|using my card abroad|international payments|withdrawals|an overdraft|foreign transactions|atm withdrawals|a wire|exchanging money|topping up|{account}]
  [is there|are there|do you have|will there be|do i pay|do you charge|will i be charged] [a|any|an|] [fee|fees|charge|charges|extra fee|foreign transaction fee|fees] [for|on|to|when] [transfers|using my card in {place}|withdrawing cash|topping up|international payments|exchanging currency|a top up|{account}]
  why [was i charged a fee|is there a fee|did i pay a fee] [for|on] [my transfer|my withdrawal|the exchange|using my card]
  [foreign|international|overseas|overdraft|late|monthly|annual|maintenance|atm] [transaction|payment|] [fee|fees]
  what [is|are] [my|the|your] [interest rate|interest rates|apr|rate|annual percentage rate|mortgage rate|savings rate|apy] [on|for|of] {account}
  how [much|high|low|good] [is|are] [my|the|your] [interest|apr|rate|interest rate|rates] [on|for|] {account}
  [what|how much] interest [do i|will i|am i|did i|have i] [pay|paying|earn|earned|earning|get|paid] [on|in|from] {account}
  [interest|interest rate|apr|mortgage rates|loan rates|savings rates]
  what is my [credit|spending|daily|withdrawal|transfer|overdraft|atm|contactless|card|transaction] limit [on|for|] [{account}|]
  [increase|raise|change|lower|extend|double|up] my [credit|daily|spending|overdraft|withdrawal|transfer|card|] [limit|line] [on|for|to|by] [{card}|5000|]
  [can i|could i|i want to|how do i|how can i|i need to] [increase|raise|change|lower|extend|have|get] [my|a|the] [higher|] [credit|daily|spending|overdraft|withdrawal|transfer|] limit [on {card}|]
  [credit|overdraft|spending|atm|transfer] limit
  what is the [maximum|most|limit|minimum] [i can|amount i can|you can] [withdraw|transfer|send|deposit|top up] [a day|per day|at once|]
  how much can i [top up|transfer|send|withdraw at an atm|deposit] [per day|in a day|at once|each month]
  what is my credit [score|rating|report|history]
  [how is|check|show|tell me|find out|what is|see] my credit [score|rating]
  [improve|raise|fix|build|boost|better] my credit [score|rating|history]
  how [can|do] i [improve|raise|increase|fix|boost] my credit [score|rating]
  what is my [account|routing|sort|iban|swift|bic|bank|aba|customer|card] [number|code] [for|at|] [{cashaccount}|]
  [routing|account|sort code|iban|swift] number [for|of|please] [{cashaccount}|]
  where [do|can] i find [my|the] [account number|sort code|routing number|iban]
  what is the [routing|sort|swift|bank] [number|code] [for|of|at] [chase|my bank|hsbc|the bank]
  [open|start|create|set up|apply for|get] [a|an|another|new] [account|savings account|checking account|bank account|joint account|credit card|loan|mortgage|business account|isa]
  [i want|i need|i would like|how do i|can i|how can i|what do i need] to [open|apply for|get|set up|start] [a|an|a new] [account|savings account|credit card|loan|mortgage|joint account|current account]
  [close|delete|terminate|shut|cancel|end|get rid of] [my|the|an] [account|bank account|savings account|credit card account|loan]
  [what is|check|how is|any news on|where is] [the|my] [status of my|] [loan|credit card|mortgage|card|account] application [status|]
  [has|was|is|did] my [application|loan|credit card application|mortgage application|credit card] [been approved|been accepted|approved|processed|gone through|get approved]
  [verify|confirm|prove|validate] my [identity|id|account|details|documents|source of funds]
  [why|how] do [i|you] [need to|have to|need me to|] verify [my|] [identity|id|who i am|top up]
  i [can not|could not|am unable to] [verify|prove|confirm] my identity
  [change|update|edit|correct] my [address|phone number|email|name|personal details|details|surname|mobile number|contact details]
  [i moved|i have a new address|i got married|i have a new phone number], [change my details|update my account|what do i do]
  [order|i need|send me|get me|request|i want] [more|new|a|some|] [checks|check book|checkbook|statements by post|paper statements|checkbooks]
  how [do|can] i [order|get] [more|new|] [checks|a check book|checkbooks]
  [travel|i am traveling|i am travelling|i will be|i am going|let the bank know i am going|set a travel notice] [notice|notification|to|abroad in|on holiday in] {place} [next week|soon|]
  [will|can i use|does] my card [work|be accepted|] [in|abroad in|when i travel to] {place}
  what [cards|currencies|countries|card types] [do you|are|can i] [support|accept|accepted|supported|use|hold]
  [do you|can i|is it possible to] [support|accept|use|hold|have] [visa|mastercard|apple pay|google pay|euros|dollars|other currencies|american express|multiple currencies]
  what is the exchange rate [for|of|from|between] [dollars|pounds|euros|usd to eur|sgd to myr|yen]
  [exchange|convert|change|swap] [{amount}|currency|my money|dollars] [to|into] [euros|yen|pounds|dollars|another currency]
  [the|your|why is the] exchange rate [is wrong|was wrong|i got is bad|used for my payment|applied to my withdrawal|was incorrect]
  [top up|how do i top up|can i top up|i want to top up|my top up|topping up] [my account|my card|failed|did not work|by card|by bank transfer|with cash|with a check|is not showing|was cancelled|limit|]
  [auto|automatic] top up
  [where|how|can i] [is|do i find|find|use] [an|the nearest|any] [atm|branch|cash machine|cash point] [near me|in {place}|]
  [where is|when does|what time does|is] [the|my|your] [nearest|] [branch|bank|atm] [open|close|closed|today|on saturday|near me]
  how [do|can] i [deposit|pay in|cash] [a check|cash|cheques|money] [at a branch|in my account|]
  [set up|change|add|update] [my|] direct deposit [to my account|details|]
  how [do|can] i set up [direct deposit|my salary into this account]
  [loan|mortgage|credit card|savings] [options|offers|products|deals|types]
  how much can i borrow [for a mortgage|]
  [can i|i want to|how do i] [get|take out|borrow|extend|refinance|defer] [a|my|] [loan|mortgage|overdraft|payments]
  [why|how|how come] [is|was|has|did] my [mortgage|loan|interest|payment|insurance|rate] [go up|gone up|so high|higher|increased|increase|different]
  [add|remove] [someone|my wife|a joint holder|a beneficiary|a payee|an authorised user] [to|from|on] my account
  [beneficiary|payee] [not allowed|can not be added|was rejected]
  what [age|is the minimum age|documents] [do i need to be|do i need|are required] [to open an account|to have a card|for my kids]
  [can my|can a] [child|son|kids|teenager|daughter] [have|get|open] an account
  how do i [reset|recover|change] my [password|username|passcode|login|online banking]
  i [forgot|can not remember|lost] my [password|passcode|username|login details]
  [i lost my phone|my phone was stolen|my app is not working|the app keeps crashing]
  [disposable|virtual] [card|cards] [limit|limits|how do they work|]
  how many [disposable|virtual] cards can i have
  [tax|interest|year end] [certificate|form|statement|letter]
  [send|email|mail|post|download|print] [me|] [my|a] [bank|] [statement|statements|pdf statement|bank letter|tax form]
  [book|make|change|schedule] an appointment [with my bank|at the branch|with an advisor|about a mortgage]
  [which|what] [card|account|credit card] is [best|better|right for me|the best]
  what is the [difference|benefit] [between|of] [current and savings|a debit card and a credit card|your accounts|available and booked balance]
  [does|do] [my|your] [card|account|credit card] [have|come with|include|offer] [travel insurance|insurance|purchase protection|lounge access|an annual fee]
  what is the [sign up bonus|annual fee|joining fee] [on|for] [the|your] [card|credit card]
  who can [send|pay|transfer] money [into|to] my account
  [how do|can] i receive [money|a transfer|my salary|euros] [from abroad|into my account|]
  how [long|soon] [does|will|do] [it take|] [a|my|] [check|deposit|cash deposit|direct deposit|salary] [to|] [clear|take|arrive|show up]
  how does [the|your|this] [overdraft|interest|savings account|credit card|app] work
  what does [pending|available balance|booked|apr|overdraft|statement balance|direct debit] mean
  what is [an overdraft|a standing order|apr|a direct debit|compound interest|a minimum payment|a routing number]
  remind me [to pay my card|when my bill is due|to check my balance]
  [alert|notify|text] me when [my balance is low|i get paid|money comes in|my bill is due|i spend over {amount}]
  [what is|get me|tell me|show me|check] [the|my] [apr|annual percentage rate|interest rate] [on|for|of|to] {card}
  the apr [on|for] {card} [is what|]
  [credit card|card|loan] apr
  [do|does|is there|are there] [a|] [cash withdrawals|card payments|transfers|using the atm] [cost|charge|fee for] [anything|me|]
  is there a [charge|cost|fee] for [getting cash|transfers|withdrawals|a transfer|using the card|topping up]
  how much [is it|does it cost|do you charge|to] [to|] [get my card faster|get a card in 2 days|have an extra card|order a card|transfer abroad|withdraw cash]
  do i [have to|need to] pay [anything|extra|something|a fee] for [a card|a second card|an additional card|this account|delivery]
  how much can i [max out|charge|put|spend at most] on {card}
  what is the [max|maximum|most] i can [spend|charge|put] on {card}
  can i get [more|extra] [money|credit] on {card}
  [are|is] [cards|accounts|your service|the app|it] available in [the eu|europe|my country|{place}]
  what [are the|is the] [time frame|time frames|processing time] for [money|deposits|a transfer|a check] [to be available|to clear|] [in my account|]
  [have they|has the bank|did they] [looked at|reviewed|processed|approved|finished] my [application|app|loan request] [yet|for the credit card|]
  is my [son|daughter|child|teenager] old enough for [an account|a card]
  i [need|ran out of|used my last|am out of] [checks|a check|more checks|my checks]
  how do i know [if|whether] an atm [takes|accepts] [this|my] card
  stop [all|] payments [on|from] my [bank|] account
  [where|how] do i [set up|arrange] my [salary|pay] deposits
`;
