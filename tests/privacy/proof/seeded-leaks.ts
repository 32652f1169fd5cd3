// Seeded leaks: ways in which the real code could give away what is withheld, each as a small patch to it.
import type { SeededLeak } from './leak-edits.ts';
import { leaksInData } from './leaks-in-data.ts';
import { leaksInWords } from './leaks-in-words.ts';
import { leaksToTheModel } from './leaks-to-the-model.ts';

export const seededLeaks: readonly SeededLeak[] = [...leaksInData, ...leaksInWords, ...leaksToTheModel];
