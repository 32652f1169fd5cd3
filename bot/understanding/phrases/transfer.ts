// Phrases: moving money between accounts or to a person; understood and declined.
export const transfer = `
  [transfer|send|move|wire|remit|shift|put|paynow|zelle|venmo|forward|deposit] {amount} to {person}
  [transfer|send|move|wire|shift|put] {amount} [from|out of] {cashaccount} [to|into] {cashaccount}
  [transfer|send|move|wire|put|shift|deposit] {amount} [to|into|between|onto] {cashaccount}
  [transfer|send|move|wire] [money|funds|cash] [to|from|between|into|over to|abroad|out|] {cashaccount}
  [send|transfer|give|wire] {person} {amount}
  [make|do|set up|arrange|start|initiate|begin|schedule|complete] a [transfer|bank transfer|money transfer|wire|wire transfer|fund transfer|payment transfer|standing order|new transfer] [to {person}|of {amount}|from {cashaccount}|for {amount}|]
  i [want|need|would like|have|wish|am looking|am trying|am planning] to [transfer|send|move|wire|make a transfer|send money] [{amount}|money|some money|] [to {person}|from {cashaccount}|to {cashaccount}|]
  [can you|could you|please|will you|help me|i need help to] [transfer|send|move|wire] {amount} [to|from] [{person}|{cashaccount}]
  [transfer|transfers|money transfer|send money|wire transfer|bank transfer|fund transfer]
  [transfer|send] {amount}
  [transfer|send] {amount} to {person} from {cashaccount}
  [transfer|send] [it|that|this|the money] [to|from|using|out of] [{person}|{cashaccount}]
  how do i [transfer|send|move|wire] [money|funds] [to {person}|abroad|between accounts|to another bank|overseas|]
  can i [transfer|send|move] [money|{amount}] [to {person}|abroad|between accounts|from {cashaccount}|]
  [make|do] [it|the transfer] [from|to] [{person}|{cashaccount}]
  it is {amount} [to|for] {person}
  [it is|this is|the transfer is|it will be|it should be] [for|to] {person}
  send it to [his|her|their] [account|savings account|checking account]
  [add|deposit] {amount} [to|in|into] {cashaccount}
  take {amount} out of {cashaccount} and [put it in|send it to|move it to] [{cashaccount}|{person}]
  [the recipient is|recipient|payee is] {person}
  i [owe|need to pay back|want to give|promised] {person} {amount}, [send it|transfer it|can you send it]
  [withdraw|top up|load] {amount} [to|from|with] {cashaccount}
  i [want|need|would like] to [send|give|wire] {amount} to {person} [from {cashaccount}|]
  i need to [make|do|set up] a [transfer|bank transfer|money transfer]
  i would like to make a transfer [with my bank|using my bank|to my friend|]
  [yes|yeah|sure|okay], [transfer|send|make the transfer of] {amount} to {person}
  use [my|the] [savings|checking|current] account [for the transfer|to send it|]
  make it {amount} [instead|]
  change the [amount|recipient] to [{amount}|{person}]
  could you help me with [a|] [money|] transfer
  move {amount} [over|across] [to|from] [savings|checking|the other account]
  [cancel|stop|undo|reverse] [my|the|a|that] [transfer|transfer to {person}]
  my [transfer|bank transfer] [failed|was declined|did not go through|has not arrived|is pending|is stuck|still has not arrived|got rejected]
  why [is|was|has|did] my transfer [pending|declined|failed|not arrived|not gone through|fail|taking so long]
  [has|did] {person} [received|receive|got|get] [the|my] [money|transfer] [i sent|]
  how long [does|do|will|should] [a|] [transfer|transfers|bank transfer|international transfer] take [to arrive|]
  when will my transfer [arrive|go through|complete|reach {person}]
  i sent {amount} to the wrong [account|person]
`;
