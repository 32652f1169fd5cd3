// Check config: says whether Sotto would start with these settings, without starting it.
import { readConfig, type Environment } from './config.ts';
import { SottoError } from './kernel/errors.ts';
import type { Launch } from './unsafe-launch.ts';

export interface Verdict {
  readonly safe: boolean;
  /** For the operator: names and remedies, never a value. */
  readonly words: string;
}

export function checkConfig(environment: Environment, launch: Launch): Verdict {
  try {
    const { production } = readConfig(environment, launch);
    const words = production ? 'safe' : 'safe for development; NODE_ENV=production asks for more';
    return { safe: true, words: `The settings are ${words}.` };
  } catch (error) {
    if (error instanceof SottoError) return { safe: false, words: error.message };
    throw error;
  }
}
