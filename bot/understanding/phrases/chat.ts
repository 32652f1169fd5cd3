// Phrases: small talk.
export const chat = `
  [are you|you are] [a|an|] [bot|robot|human|real|real person|computer|ai|machine|chatbot|person]
  [who|what] are you
  what is your [name|age|hobby|favourite colour|job|purpose|favorite food]
  [who|which company] [made|built|created|designed|owns|programmed|trained] you
  who do you work for
  how old are you
  where are you [from|located|based|born]
  do you have [any|] [pets|hobbies|friends|a family|feelings|children|a dog]
  do you [like|love|hate|know] [me|music|football|people|cats|your job|jokes]
  tell me [a joke|a story|something funny|a fun fact|something interesting|about yourself]
  what is the meaning of life
  [yes|yeah|yep|yup|sure|ok|okay|no|nope|nah|maybe|not sure|i do not know|of course|correct|right|exactly|fine|alright|absolutely|affirmative|negative|true|false|possibly|perhaps]
  [yes|no|maybe|ok] [that is right|that is wrong|i think so|i guess|please do|not really|it is|it is not|it could be]
  [that is|it is] [correct|right|wrong|not right|fine|ok|it|not what i meant|true|false]
  [repeat|say] [that|it] [again|once more|please]
  what did you [just|] say
  can you repeat [that|what you said|]
  i did not [hear|understand|get|catch] [that|you|what you said]
  [speak|talk] [slower|faster|louder|more quietly|in a british accent|like a pirate]
  [change|switch] [your|the] [language|accent|voice|name|volume] [to spanish|to french|to english|]
  [change|turn up|turn down|lower|raise] [the|your] volume
  what is my name
  call me [jamie|boss|captain|by my name|steve]
  my name is [jamie|lucy|wei|carlos]
  [lol|haha|hmm|wow|oh|omg|ugh|really|interesting|nice|cool|great|good|bad|sad|i see|got it]
  [i love you|you are stupid|you are useless|you suck|this is rubbish|i hate this|you are funny|marry me|shut up|idiot]
  [whisper|whisper mode|reset|reset settings|factory reset|wake up|go to sleep|sync my device|pair my phone]
  i am [bored|tired|hungry|happy|sad|at work|home|fine|good|angry]
  just [a second|a minute|looking|testing|chatting]
  [test|testing|asdf|qwerty|blah|foo|xyz|abc]
  [who|what|when|where|why|how]
  [wait|hold on|one moment|give me a minute|continue|carry on|go ahead|keep going]
  i will [think about it|get back to you|do it later|try again]
  [please|kindly|pls please|for me please|in advance|right now|thanks in advance|if you can|asap|today please|now please]
  [lol|haha|omg|so|anyway|hm] [ok|yeah|please|right|then|]
  [and|or|but|so|also|then|plus|only|just|out|up|less|sum|compare|only out|only in|and then|and so|or not]
  compare [that|it|them|this|to last month|with last month|to before|to last year]
`;
