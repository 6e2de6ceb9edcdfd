import { LRUCache } from 'lru-cache'
import type { SiteRoute } from '../siteRoute'
import { drawCard } from './drawCard'
import { readCard } from './readCard'

/** Drawn cards, by all that they say: whatever changes a word, a colour or the name makes another. */
const drawn = new LRUCache<string, Promise<Buffer>>({ max: 100 })

/** The social image of a document, for the pages of one language. */
export const socialCard =
  (locale: 'en' | 'fr'): SiteRoute['answer'] =>
  async ({ payload, params }) => {
    const { collection = '', slug = '' } = params
    const card = await readCard(payload, { collection, slug, locale })
    if (!card) return null
    const key = JSON.stringify(card)
    const body = drawn.get(key) ?? drawCard(card)
    drawn.set(key, body)
    try {
      return { type: 'image/png', body: await body }
    } catch (error) {
      // A card that could not be drawn is tried again.
      drawn.delete(key)
      throw error
    }
  }
