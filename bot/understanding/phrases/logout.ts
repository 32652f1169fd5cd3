// Phrases: ending the session.
export const logout = `
  log [me|] out
  [sign|log] [me|] [out|off] [please|of here|of my bank|of this chat|now|]
  logout
  [sign out|signout|sign off|log off|logoff]
  end [my|this|the] session
  close [my|the|this] session
  lock [this|the] chat
  i [want|need] to [log|sign] out
`;
