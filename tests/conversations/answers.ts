// What the bot answers Alice, for the tables that say it more than once.
export const balances =
  'Here are your balances. / Current ••4821: SGD 3,204.10 available, SGD 3,250.00 booked / Savings ••7730: SGD 12,000.00 / ' +
  'Card ••9014: SGD 812.45 owed, SGD 9,187.55 of your limit left / As of 22 Nov, 10:42 · [Transactions] [Points] [See details →]';
export const savings =
  'Here is your savings account. / Savings ••7730: SGD 12,000.00 / As of 22 Nov, 10:42 · [Transactions] [Points] [See details →]';
export const current =
  'Here is your current account. / Current ••4821: SGD 3,204.10 available, SGD 3,250.00 booked / As of 22 Nov, 10:42 · [Transactions] [Points] [See details →]';
export const card =
  'Here is your card. / Card ••9014: SGD 812.45 owed, SGD 9,187.55 of your limit left / As of 22 Nov, 10:42 · [Transactions] [Points] [See details →]';
export const latest =
  'Your latest transactions. / 1 · −SGD 45.90 · pending · Current ••4821 / 2 · −SGD 18.90 · pending · Card ••9014 / ' +
  '3 · 20 Nov · −SGD 120.00 · Card ••9014 / 4 · 19 Nov · −SGD 6.50 · Current ••4821 / 5 · 19 Nov · +SGD 32.50 · Card ••9014 · [More] [Balances] [See details →]';
export const points =
  'Your reward points. / 18,240 points, 320 more pending / 1,200 expire on 31 Dec 2026 · [Balances] [Transactions] [See details →]';
export const merchant = 'I keep where you shop out of this chat. / Your bank’s own page shows it. · [See details →]';
export const menu = '[Balances] [Transactions] [Points]';
