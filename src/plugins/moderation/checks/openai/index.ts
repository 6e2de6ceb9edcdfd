import type { Check } from '../check'
import { type Category, moderationsCheck } from '../moderations'
import type { ProviderOptions } from '../provider'

/**
 * The categories of `omni-moderation` (https://developers.openai.com/docs/guides/moderation). Talk of violence is held
 * for a newcomer only as a threat: people speak of wars and films.
 */
const categories: Readonly<Record<string, Category>> = {
  harassment: { code: 'harassment', weight: 6 },
  'harassment/threatening': { code: 'violence', weight: 9 },
  hate: { code: 'hate', weight: 8 },
  'hate/threatening': { code: 'hate', weight: 10 },
  illicit: { code: 'crime', weight: 5 },
  'illicit/violent': { code: 'crime', weight: 6 },
  'self-harm': { code: 'self-harm', weight: 0, isGrave: true },
  'self-harm/intent': { code: 'self-harm', weight: 0, isGrave: true },
  'self-harm/instructions': { code: 'self-harm', weight: 8, isGrave: true },
  sexual: { code: 'sexual', weight: 6 },
  'sexual/minors': { code: 'minors', weight: 10, isGrave: true },
  violence: { code: 'violence', weight: 3 },
  'violence/graphic': { code: 'violence', weight: 5 },
}

/** OpenAI’s moderation, or any service that speaks its protocol. */
export const openai = (options: ProviderOptions): Check => moderationsCheck('openai', categories, options)
