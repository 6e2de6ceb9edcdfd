import type { Check } from '../check'
import { type Category, moderationsCheck } from '../moderations'
import type { ProviderOptions } from '../provider'

/**
 * The categories of `mistral-moderation` (https://docs.mistral.ai/api/endpoint/classifiers), those of 2411 and of 2603.
 * Health, money, law and attempts to trick a model are no faults of a member's text, and left out.
 */
const categories: Readonly<Record<string, Category>> = {
  sexual: { code: 'sexual', weight: 6 },
  hate_and_discrimination: { code: 'hate', weight: 7 },
  violence_and_threats: { code: 'violence', weight: 6 },
  dangerous_and_criminal_content: { code: 'crime', weight: 5 },
  dangerous: { code: 'crime', weight: 5 },
  criminal: { code: 'crime', weight: 5 },
  selfharm: { code: 'self-harm', weight: 0, isGrave: true },
  pii: { code: 'personal-data', weight: 2 },
}

/** Mistral’s moderation. */
export const mistral = (options: ProviderOptions): Check => moderationsCheck('mistral', categories, options)
