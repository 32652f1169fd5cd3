// Phrases: how much of an amount this chat shows.
export const amounts = `
  [show|use|give me|tell me|display] [exact|precise|full|rounded|approximate|round] [amounts|figures|numbers|sums] [here|in this chat|only|]
  [hide|mask|conceal|blank out] [amounts|the amounts|my amounts|figures|the figures|numbers|all figures|the numbers] [here|in this chat|from now on|]
  [hide|mask] [my|the|] [balance|balances|transactions|points|transaction amounts|balance amounts|money] [here|in this chat|from now on|]
  do not [show|display|say] [my|the] [balance|balances|transactions|points] [here|in this chat|in this app]
  do not [show|display|say|tell|write|give] [me|] [amounts|the amounts|figures|the figures|any figures|numbers|exact amounts] [here|in this chat|any more|]
  stop [showing|displaying|saying|writing] [amounts|figures|exact figures|numbers|the amounts] [here|in this chat|]
  [no|without] [amounts|figures|numbers] [here|in this chat|please|]
  [round|round off|round up|approximate] [the|my|all|] [amounts|figures|numbers] [here|in this chat|]
  [turn|switch] [off|on] [amounts|the amounts|figures|exact amounts] [here|]
  [rounded|exact|rough|approximate|hidden] [amounts|figures|numbers] [only|here|]
  [show|display|reveal|unhide] [the|my|] [amounts|figures|numbers] [again|here|in this chat]
  [change|set] [how|the way] [you show amounts|amounts are shown|figures are shown|much you show here]
  [amounts|privacy settings|privacy setting|change privacy settings|amount settings|amount setting|change my privacy settings]
  how [do i|can i] [hide|round|change] [the|my|] [amounts|figures] [here|in this chat|shown here|]
  [keep|leave] [the|] [amounts|figures] out of [this chat|here|messenger]
`;
