// Typed questions: how customers put each of the five questions when they take care, and when they are in a hurry.
import type { Asked } from '../../bot/understanding/understood.ts';

export const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** As customers say it when they take care. */
export const questions: Readonly<Record<Asked, readonly string[]>> = {
  balance: lines(`
    What's my balance?
    What is my account balance, please?
    Could you check my balance?
    How much money do I have?
    How much is in my savings?
    How much is left in my current account?
    Can you tell me how much money is in my checking account?
    Show me my available balance.
    What do I have left to spend?
    Is there enough money in my account for rent?
    I want to know the balance of my savings account.
    What is the balance on my debit card?
    How much cash do I have in the bank?
    Please give me the balance of all my accounts.
    Do I have any money left?
    Am I overdrawn?
    How much can I still spend today?
    My savings balance, please.
    Where does my current account stand?
    What's the remaining balance in my account?
    How much have I got in my saver?
    Tell me the total of my accounts.
    Good morning, how much is in my account?
    Balance of my joint account?
    How much money is left in checking?
    Let me see my account balance.
    What is available in my current account?
    How much credit is left on my card?
    Just paid my landlord, what's left in my account?
    I got paid today! What's my balance now?
    Check how much I have in savings.
    Do I have enough in my account to buy a bicycle?`),
  transactions: lines(`
    Show me my recent transactions.
    What are my last five transactions?
    List the payments on my credit card.
    What was my last transaction?
    Can I see my transaction history?
    Good morning! Show the transactions of last week.
    Transactions from last month, please.
    I'd like to see my latest payments.
    What went out of my account yesterday?
    Do I have any pending transactions?
    Show the pending payments on my card.
    What has come into my account this week?
    Has my salary come in?
    Give me a list of my transactions since Monday.
    My account activity for October.
    What was my biggest purchase this month?
    Show my largest payments this year.
    Any deposits this week?
    List all withdrawals in September.
    When did I last get paid?
    Show transactions between 3 and 10 March.
    What are the latest charges on my visa?
    How much was my last purchase?
    I need my statement for last month.
    What has been happening in my account lately?
    Show incoming payments this month.
    What transactions did I make over the weekend?
    Could you pull up my card transactions?
    Are there any new transactions on my account?
    Please show payments over 50 dollars.
    The last ten transactions on my savings account.
    What was debited from my account today?`),
  rewards: lines(`
    How many points do I have?
    What's my points balance?
    How many reward points have I earned?
    When do my points expire?
    Check my cashback balance, please.
    How much cashback have I earned this year?
    Do I have any reward points left?
    Tell me my rewards balance.
    How many miles have I collected?
    What are my points worth?
    Show me my loyalty points.
    How many points are on my credit card?
    Are any of my points expiring soon?
    What rewards do I have on my visa?
    How many air miles do I have?
    Where can I see my rewards?
    My reward points, please.
    Have my points been credited yet?
    How many bonus points did I earn last month?
    I'd like to know my total rewards.
    Which of my points expire next?
    Could you look up my points?
    What is the total of my reward points?
    How do I check my rewards?
    Let me know how many miles I have left.
    Did I earn any points this month?
    Count my points.
    Any rewards on my card?
    How much do I have in rewards?
    Give me the number of points on my mastercard.`),
  bill: lines(`
    When is my credit card bill due?
    How much do I owe on my card?
    What's the minimum payment on my credit card?
    What is my card bill this month?
    What is the due date of my card payment?
    How much is my credit card bill?
    What do I owe on my visa?
    Show me my statement balance.
    What was the balance on my last card statement?
    How much do I have to pay on my mastercard?
    When do I need to pay my credit card?
    What is the least I can pay on my card this month?
    Is my card payment due soon?
    How much is due on my credit card?
    What's the minimum due this month?
    Tell me the amount due on my card.
    By what date must I pay my card bill?
    How many days until my bill is due?
    What is my outstanding amount on the card?
    When is my next card payment due?
    How much would it take to pay off my card?
    What is the lowest payment I can make on my visa?
    Do I owe anything on my credit card?
    What's my card bill and when is it due?
    I forgot when my credit card bill is due.
    My minimum payment, please.
    What is the total on my card bill?
    How much should I pay on my credit card this month?
    Is there a bill due this week?
    When does my card statement close?`),
  spending: lines(`
    How much have I spent this month?
    How much did I spend last week?
    What did I spend yesterday?
    What is my total spending this year?
    How much money did I spend over the weekend?
    Show me my spending for October.
    How much have I spent on my credit card this month?
    Am I spending more than last month?
    What have I spent so far this month?
    Tell me how much I spent in September.
    How much went out of my account last month?
    How much came in last month?
    How much did I earn in October?
    What were my total deposits this year?
    How much did I receive last month?
    What are my expenses this week?
    What's my total spending since January?
    How much do I spend a month?
    I want to know how much I spent today.
    Give me a summary of my spending.
    How much money have I spent lately?
    What was my total expenditure last year?
    Have I spent too much this week?
    How much have I spent between March and May?
    What did I spend in total last month?
    Let me know my spending for the past two weeks.
    How much cash went out this week?
    What is the total amount I spent this month?
    How much did I spend on my visa last month?
    Check my spending for the last 30 days.`),
};

/** How they say it in a hurry. */
export const shorthand: Readonly<Record<Asked, readonly string[]>> = {
  balance: lines(`
    bal
    acc bal pls
    wats my bal
    wats left
    avail
    how much i got
    how much i got left in savings
    hw much in my acct
    val
    $ left on my card
    hey there, just paid rent, how much is left in my savings 😬
    whats left on my card
    ok so payday lol how much do i have now
    usd account balance`),
  transactions: lines(`
    tx
    txns pls
    last 5 txn
    recent tx on my cc
    stmt
    txns last wk
    trx yest
    biggest purchase this month
    pending txns
    when did i last get paid`),
  rewards: lines(`
    pts
    pts bal
    how many pts i got
    wats my pts
    any pts left
    cashback?`),
  bill: lines(`
    cc bill
    when is cc due
    how much i owe on my cc
    min payment on my visa
    cc due date pls
    how much do i owe on my card and when is it due`),
  spending: lines(`
    how much i spent this mth
    spent last wk
    total spent this yr
    payday! how much did i spend last month
    hw much did i spend yest
    how much did i get paid last month
    how much came in this month`),
};
