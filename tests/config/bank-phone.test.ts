// BANK_PHONE, where a customer meets it: after a lost card, a wrong charge or a call for a person, never on the first line.
import { describe, expect, test } from '@jest/globals';
import { startConversation } from '../support/conversation.ts';

const ASKED = ['I lost my card', 'there is a charge I did not make', 'talk to a person'];

describe('whom to call', () => {
  test.each(ASKED)('%s: the bank’s number when it is set', async (question) => {
    const [first, ...others] = (await startConversation({ bankPhone: '+65 (6) 222-0000' }).say(question)).split(' / ');
    expect(first).not.toMatch(/\d/);
    expect(others.join()).toContain('Call +65 (6) 222-0000, or open your bank’s own page.');
  });

  test.each(ASKED)('%s: else the one on the card', async (question) => {
    expect(await startConversation().say(question)).toContain('Call the number on the back of your card, or open');
  });
});
