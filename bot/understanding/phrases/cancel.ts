// Phrases: leaving what was begun.
export const cancel = `
  cancel
  cancel [that|this|it|the request|please]
  [stop|quit|exit|abort|nevermind|never mind|forget it|forget that|leave it|drop it|scrap that|skip it|skip] [please|that|]
  [no|nope|nah] [stop|cancel|forget it|leave it]
  i changed my mind
  i do not want [that|this|to do this|to continue|it] [anymore|any more|]
  [go back|back|start over|restart|start again]
  do not bother
  not [now|today|interested]
  let us [stop|leave it|forget about it]
`;
