// The script of the chat page: opens a conversation, shows Web Chat in it, and sends the examples when they are clicked.
/* global document, fetch, location, matchMedia, URLSearchParams, WebChat */

const nonce = document.querySelector('link[rel=stylesheet]').nonce;
const notice = document.querySelector('#notice');

const ACCENT = '#0f5551';
const INK = '#1d2b2a';
const LINE = '#d5dcd8';

const styleOptions = {
  accent: ACCENT,
  subtle: '#5a6967',
  primaryFont: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif",
  hideUploadButton: true,
  emojiSet: {},

  botAvatarInitials: 'S',
  botAvatarBackgroundColor: ACCENT,
  avatarSize: 32,

  bubbleBackground: '#f3f6f4',
  bubbleBorderColor: '#f3f6f4',
  bubbleBorderRadius: 14,
  bubbleTextColor: INK,
  bubbleFromUserBackground: ACCENT,
  bubbleFromUserBorderColor: ACCENT,
  bubbleFromUserBorderRadius: 14,
  bubbleFromUserTextColor: '#ffffff',
  bubbleMinWidth: 0,

  suggestedActionLayout: 'flow',
  suggestedActionBorderRadius: 18,
  suggestedActionBorderWidth: 1,
  suggestedActionHeight: 36,
  suggestedActionBorderColor: ACCENT,
  suggestedActionTextColor: ACCENT,

  cardPushButtonBackgroundColor: ACCENT,
  cardPushButtonTextColor: '#ffffff',

  sendBoxHeight: 52,
  sendBoxBorderTop: `1px solid ${LINE}`,
  sendBoxTextColor: INK,
  sendBoxPlaceholderColor: '#5a6967',
  sendBoxButtonColor: ACCENT,
};

const NOT_OPENED = 'The chat could not be opened.';

function tell(words) {
  notice.querySelector('span').textContent = words;
  notice.hidden = false;
}

/** Follows the connection. Source of the numbers: ConnectionStatus of botframework-directlinejs. */
function watch(directLine) {
  const EXPIRED_TOKEN = 3;
  const ENDED = 5;
  directLine.connectionStatus$.subscribe({
    next: (status) => {
      if (status >= EXPIRED_TOKEN && status <= ENDED) tell('This chat has ended.');
    },
    error: () => tell('This chat has ended.'),
  });
}

function offerExamples(store) {
  for (const button of document.querySelectorAll('.example')) {
    button.disabled = false;
    button.addEventListener('click', () => {
      store.dispatch({ type: 'WEB_CHAT/SEND_MESSAGE', payload: { text: button.textContent } });
      document.querySelector('#chat').scrollIntoView({ block: 'nearest' });
    });
  }
}

/** Beside the chat on a laptop; the page's style shows the link instead on a phone. */
function offerInspector(conversation) {
  const button = document.querySelector('.inspect button');
  if (!button) return; // only a demonstration has one
  const address = `/inspect?${new URLSearchParams({ conversation })}`;
  document.querySelector('.inspect a').href = address;
  button.disabled = false;
  button.addEventListener('click', () => {
    const frame = document.querySelector('#inspector');
    const open = frame.hidden;
    if (!frame.src) frame.src = address;
    frame.hidden = !open;
    document.body.classList.toggle('inspecting', open);
    button.setAttribute('aria-expanded', String(open));
    button.textContent = open ? 'Hide what leaves' : 'See what leaves';
  });
}

async function openChat() {
  const answer = await fetch('/directline/tokens/generate', { method: 'POST' });
  if (!answer.ok) return tell(NOT_OPENED);
  const { token, conversationId } = await answer.json();
  offerInspector(conversationId);
  const directLine = WebChat.createDirectLine({ domain: `${location.origin}/directline`, token });
  const store = WebChat.createStore();
  WebChat.renderWebChat(
    {
      directLine,
      store,
      styleOptions,
      nonce,
      locale: 'en-US',
      overrideLocalizedStrings: {
        TEXT_INPUT_PLACEHOLDER: 'Ask about your accounts',
        // For screen readers, in place of "Bot S said".
        ACTIVITY_BOT_SAID_ALT: 'Sotto said:',
      },
    },
    document.querySelector('#chat'),
  );
  watch(directLine);
  offerExamples(store);
}

notice.querySelector('button').addEventListener('click', () => location.reload());
for (const panel of document.querySelectorAll('details')) panel.open = matchMedia('(min-width: 60rem)').matches;
openChat().catch(() => tell(NOT_OPENED));
