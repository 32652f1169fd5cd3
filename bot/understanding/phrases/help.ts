// Phrases: what the bot can do.
export const help = `
  help
  help me
  i need [some|] help
  [can you|could you] help [me|] [out|]
  what can [you|i] [do|ask|ask you|say|help with|help me with|do here]
  what [are|is] [your|the] [features|options|commands|abilities|functions|services]
  what [things|questions|kind of things] can [i ask|you do|you answer|you help with]
  how does this [work|bot work]
  how do [i|you] [use this|use you|work|start]
  what do you do
  [menu|main menu|options|commands|start|get started|show menu]
  what else can you do
  i do not know what to [do|ask|say]
  what should i [ask|say|type]
  how can you help [me|]
  give me [a list of|] [options|commands|examples]
  i am [lost|stuck|confused]
`;
