// Zones: how sure is sure. One place for the shipped thresholds, chosen with `npm run eval:nlu`.

/** At or above this a reading is answered. Chosen for few false answers first, then for recall. */
export const SURE = 0.5;

/** Below SURE and at or above this, the customer is asked which of the two likeliest readings is meant. Lower down few ask anything of ours. */
export const UNSURE = 0.35;

/** In other languages only questions about shops are heard. They are declined, which discloses nothing, so less will do. */
export const SURE_IN_OTHER_LANGUAGES = 0.3;
