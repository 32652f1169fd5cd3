// Complaints: how customers tell of money or cards in trouble.
import { lines } from './typed-questions.ts';

/** Trouble with money. A figure would be no answer, and may even look like one. */
export const complaints = lines(`
  why was I charged twice
  why was i charged twice for the same thing?
  I was charged two times
  I've been double charged
  there is a duplicate charge on my card
  i don't recognise this
  I don't recognise this transaction
  I do not recognize a payment on my account
  there's a payment I didn't make
  there are transactions on my statement that I did not make
  I never made this purchase
  i did not authorise this payment
  this wasn't me
  that charge is not mine
  someone used my card
  somebody has been using my card
  someone took money from my account
  somebody stole my card
  my card was stolen
  i lost my card
  my card details were stolen
  my account was hacked
  i think i've been hacked
  I've been scammed
  this is a scam
  scam
  fraud
  i want to report fraud
  report a fraudulent transaction
  fraudulent charges on my account
  unauthorised transaction on my card
  unauthorized payment
  there was an unauthorised withdrawal from my savings
  suspicious activity on my account
  there is a strange charge on my account
  an unknown payment left my account
  money is missing from my account
  my money is missing
  money missing
  where did my money go, it was there yesterday
  where is my money
  my balance is wrong
  why is my balance so low
  why is my balance negative
  why did my balance go down
  how come my balance is lower
  why has my balance not changed after my deposit
  the amount on my statement is wrong
  why is my bill so high
  why do I owe so much on my card
  why did I lose points
  why did my points disappear
  why is this transaction pending
  why is my payment still pending
  my card payment is still pending, why?
  why was my card declined
  my card got declined
  my payment was declined
  I want a refund
  I want my money back
  how do i get a refund for my last purchase
  where is my refund
  I want to dispute a charge
  dispute a transaction
  reverse this payment
  cancel my last transaction
  please stop this payment
  i was overcharged
  the cash machine gave me the wrong amount
  my deposit is not showing
  my transfer has not arrived
  please freeze my card
  block my account
  you took money from my account twice
  why was a fee taken from my account`);
