// Phrases: what a bank does that this bot does not: fees, rates, limits, opening accounts, identity.
export const bank = `
  [i applied|i have applied] for a [{card}|credit card|new card|visa card|loan] [did it go through|did it process yet|has it been approved|what is its status]
  [has|did|is] my [{card}|credit card|card|loan] [app|application] [been received|go through|been approved|done] [yet|]
  [has|did] my [order|ordered card|new card] [arrived|arrive|come] [yet|]
  do you [take|accept|support] [my|a|another] [credit card|card|currency|visa] [from|of|in] [{place}|another country]
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
  [when|on what date|what day] [do i|will i] [get|receive] [paid|my salary|my next paycheck] [next|]
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
  [i applied|i have applied|i signed up|i put in an application] for [a|an|my] [{card}|{card} card|credit card|visa|loan] [recently|last week|a while ago|,|], [did it|did that|has it|was it] [go through|gone through|get approved|been approved|been processed|accepted]
  [tell me about|what is happening with|update me on|any news on|look into|check on|i would like an update on] [the status of|the progress of|] my [{card}|visa|american express|credit card|loan] [card|] application [, did it go through|i submitted|i sent in|]
  [find out|check|do you know|let me know|i would like to know] if my [{card}|credit card|visa|amex|loan] [card|] [app|application] [was received|went through|has been approved|was accepted|is done]
  will [this|that|it|closing a card|a late payment] [hurt|affect|damage|lower|help] my credit [score|rating|]
  [what can i do|how do i|tips|help me] to [keep|get|maintain|have] [my|a] [credit|credit score|credit rating] [in good standing|good|up|high|healthy|better]
  [where|which places|in what places|at which atms] can i [withdraw|take out|get|deposit] [money|cash|my money] [with this card|near me|]
  [are there|is there|what are|tell me] [any|] [places|shops|countries|websites] [where|that|in which] [i can not|i can|you can] use [my|the|this] [card|disposable card|virtual card|debit card]
  [can i get|how do i get|how many] [a|] [disposable|virtual] [card|cards] [can i have|and how often can i use it|]
  [which|what] [atms|cash machines|shops|stores|machines|places] [take|accept|work with|allow] [this|my|your|the] [card|cards]
  is there a list of [atms|branches|fees|currencies|countries] [that take this card|i can use|you support|near me|]
  [how should i|how do i|what is the best way to|can i] [add|put|load] [money|funds|cash] [to|on|onto] [my|the] [card|account] [with another card|by transfer|]
  [do you|does your bank] support [more than one|several|other|many] [types of|] [currency|currencies|fiat currencies]
  [my|the] [salary|pay|wage] [is|comes|gets] [paid|deposited] in [pounds|dollars|euros|gbp|usd], [do i need to|must i|should i] [do anything|set this up|change a setting|choose the currency]
  [how much|what is the most|what amount|how much money] [can i|am i allowed to|may i] [spend|charge|put] [at most|in a day|per day|] [with|using|on] [my|a] [visa|mastercard|amex|credit card|card] [at once|before it is declined|in one go]
  what is the [limit|max|maximum|ceiling] [on|for|of] {card}
  [when does|what month and year does|tell me when|in what year does|what is the date] {card} [expire|expires|run out|stop working]
  [what is|tell me|give me] the [expiration|expiry|month and year of expiration|valid until date] [date|] [on|for|of] {card}
  i [see|was charged|noticed|have] a [service|currency|transfer|foreign|small] fee [that|when|after|on] [i bought something from abroad|i sent money|a purchase|my statement]
  [how do i|where do i|how can i] [see|update|change|check] my [details|updated balance after i deposit cash|limits|settings|card number|card pin] [in the app|online|]
  [are|is] my [points|rewards|miles|{points}] [redeemable|transferable|usable|good] [now|yet|anywhere|at {shop}|]
  [what|how many] [points|rewards|{points}] do i [need|have to have|require] [to|for|before] [get|fly|redeem|a flight|a voucher|{thing}]
  [is|was] this [loan|account|card|mortgage] [in|on|under] the name [of|] {strange} [{strange}|]
  [can i|could i|i want to|i need to] [get|make|book|have] an appointment [at|on|anytime between|after] [9 am|noon and 3|{period}|half past ten|12 30 and 2 pm]
  i [started|began|finished|stopped|want to start] paying [back|off] my [mortgage|loan|car loan] [on the 7th|{period}|in 2018|early]
  [how|where] [can|do|should] i [pay|settle] my [{bill}] [and need help|i need assistance|online|from abroad|by phone]
  i am not sure how to pay [my|the] [{bill}|bill]
  i [was|am] [told|given|offered] [that|] [a|an|the] [loan|mortgage|card|overdraft|fee|rate] [would be|was|is] [free|approved|lower|higher]
  how [can|do|does] [my|a] [friend|{person}|employer] [pay|send|transfer] [me|money to me]
  [yes|no|ok], [thank you|thanks], it [has|has not] arrived [yet|]
  [yes|ok|no], [my card|the card|it] [has arrived|arrived|came|is here|has not come]
  i am [still|] waiting for my [new|] card [to arrive|to come|]
  [is|was] {account} [still open|active|closed|insured|joint|in my name|overseas|dormant|a current account]
  [who|which people] [has|have] access to {account}
  [when|in what year] did i open {account}
  [close|shut|delete|rename|upgrade|downgrade|convert|open|reopen] {account}
  [what is|tell me|give me|find|look up] the [routing number|iban|account number|sort code|swift code|password|username|login|address|branch|name|type] [of|for|on] {account}
  [what is|tell me|give me] my [password|pin|passcode|username|security question|login] [for|to|on] {account}
  [change|reset|update|edit] the [password|name|address|email|pin|nickname|currency] [on|for|of] {account}
  [order|i need|get me|send me|show me how to order|how do i get|i want|where can i get] [more|new|some|a book of|] checks [for|from|on] {account}
  [what is|tell me|is there] [the|a|my] [interest|interest rate|rate|fee|limit|overdraft limit|daily limit|minimum balance|penalty|monthly fee|maintenance fee] [on|for|of|with] {account}
  [what is|is there] the [minimum|lowest] balance [i need|i have to keep|required|allowed] [in|for|on] {account}
  [add|remove|put] [{person}|my wife|a joint owner|a second card|money] [to|from|on] {account}
  [how do i|how can i|can i|is it possible to|i want to|i would like to|help me|please] [cancel|stop|reverse|split|delay|edit|delete|hide|schedule|authorise|approve] [a|my|the|this|my last] {txn} [{period}|]
  [how do|how can|where do] i [download|export|print|order|email|mail] my [{txns}|statements|statement|records]
  [can you|please|] [send|email|mail|post|fax] [me|] [my|a copy of my] [statement|{txns}|records|account details] [to|] [my email|by post|]
  [how|where] are [my|the] {points} [calculated|earned|worked out|counted]
  [does|do|will] [this card|your card|my card|{card}|every purchase] [earn|give|get|offer|collect] [me|] [any|more|] [points|miles|cashback|rewards]
  [what|which] card [earns|gives|gets|has] the [most|best] [points|miles|cashback|rewards]
  [can|could] i [transfer|move|gift|share|buy|sell|combine] [my|] {points} [with|to|from] [{person}|another card|an airline]
  [is|are] [my|the] {txns} [taxed|safe|insured|private|tracked|free|limited]
  how [many|often] [free|] [transfers|withdrawals|payments|transactions] [can i make|are allowed|am i allowed|do i get] [per month|each day|{period}|]
  [is there|are there] [a|any] [charge|charges|fee|fees|cost] [for|on|when] [cash withdrawals|withdrawing|my last withdrawal|this withdrawal|atm withdrawals|card payments|deposits|a late payment]
  [how much|what] [does|do|will|would] [it|you|a transfer|a withdrawal|an overdraft|a late payment] [cost|charge] [me|] [to|for|] [withdraw cash|send money abroad|exchange currency|a missed payment|]
  what happens if i [miss a payment|pay late|pay only the minimum|go overdrawn|do not pay my bill|lose my card|spend too much]
  [should i|can i|is it better to] [pay|pay off|clear] [my|the] [card|loan|bill|mortgage|minimum] [early|in full|first|now|with savings]
  [how|what] [do|does|can] [i|someone] [get|become|qualify for|need for] [approved|a higher limit|a credit card|a premium account|{points}]
  [i want|i need|i would like] [to know|information|details|info|to ask] [about|on] [your|the] [accounts|cards|loans|rates|mortgages|savings accounts|insurance|fees|offers|opening hours]
  [what|which] [documents|information|details|paperwork|id] [do i need|is needed|are needed|should i bring] [for|to open|to get|to close] [{account}|a loan|a mortgage|an account]
  [do you have|are there|any] [special|current|new|] [offers|deals|promotions|bonuses] [for|on] [savings|credit cards|loans|new customers|students]
  how do i [build|use|manage|save|protect|invest|split] my [money|savings|credit|salary|budget|account]
  [give me|any|do you have] [tips|advice|ideas] [on|for|about] [saving|budgeting|spending less|managing money|investing|paying off debt]
  [set|create|make|start|change] [a|my|the] [budget|savings goal|spending limit|savings plan|alert] [of {amount}|for {category}|for {period}|]
  [what do i do|what should i do|what happens|how do i] if [i find|there is|i see] a [charge|debit|payment|transaction] [i do not know|i did not make|that is wrong] [on|in] my [statement|account]
  [has|is|was|did] my [new|replacement|] [card|credit card] [been|get|] [sent|shipped|mailed|posted|ordered|dispatched] [yet|]
  [what|which] [kind|type|types|sort] of [accounts|cards|loans|currencies|transfers] [do you|can i] [have|offer|get|make]
  did [that|it|this|mine|my application] go through [yet|ok|]
  [how much|what] [does|do|will|would] [it|a physical card|another card|a new card|delivery] cost [for a physical card|to get a card|me to order one|]
  [how much is|what is the price of|is there a charge for] a [physical|second|new|virtual|metal] card
  i [want|need|would like] to [order|buy|purchase|get|request] [a new|another|more|some] [checkbook|check book|checkbooks|checks] [for {account}|please|]
  [how many|do i have any|have i got any] checks [do i have left|left|remaining|in my checkbook]
  [can you|please|could i] [have|get|send me|mail me] [more|new|a book of|another set of|] checks [sent to me|for {account}|in the mail|]
  [where|who] do i [go|call|ask|write] to [order|get|buy] [new|more|] checks [from|for {account}|]
  [i am|we are] [almost|running|nearly|] out of checks
  my [checkbook|check book] is [empty|nearly finished|lost|running low]
`;
