// Phrases: thanks and goodbyes.
export const thanks = `
  thanks [a lot|so much|very much|mate|sotto|a million|a bunch|for that|for your help|]
  thank you [very much|so much|for your help|for that|kindly|sotto|bye|]
  [thx|ty|cheers|ta|much appreciated|many thanks|nice one|appreciate it|appreciated]
  [great|perfect|awesome|lovely|brilliant|super|excellent|wonderful|cool|ok|okay|nice] [thanks|thank you]
  that [is|was] [all|great|perfect|helpful|very helpful|it|everything] [thanks|thank you|for now|]
  [good|well|nice] [job|done|work]
  [bye|goodbye|good bye|see you|see ya|good night|take care|have a nice day|have a good one|later|talk later] [thanks|for now|sotto|then|]
  no [thanks|thank you] [that is all|]
  you [are|have been] [great|very helpful|so helpful|the best|a star]
`;
