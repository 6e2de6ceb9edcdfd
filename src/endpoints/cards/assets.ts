import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { LRUCache } from 'lru-cache'
import type { Font } from 'satori'
import sharp from 'sharp'

const { resolve } = createRequire(import.meta.url)

const family = '@fontsource/bricolage-grotesque/files/bricolage-grotesque'
const weights = [500, 700] as const
const scripts = ['latin', 'latin-ext', 'vietnamese'] as const

/** The face that titles have on the site, in the weights and letters of cards; read once. */
export const cardFonts = (): Promise<Font[]> => (fonts ??= readFonts())
let fonts: Promise<Font[]> | undefined

const readFonts = (): Promise<Font[]> =>
  Promise.all(
    weights.flatMap((weight) =>
      scripts.map(async (script) => ({
        // Each part by its own name: a renderer looks for a letter in one family after the other.
        name: `card-${script}`,
        data: await readFile(resolve(`${family}-${script}-${weight}-normal.woff`)),
        weight,
        style: 'normal' as const,
      })),
    ),
  )

/** Families in the order in which a letter is looked for. */
export const cardFamilies = scripts.map((script) => `card-${script}`).join(', ')

const drawn = new LRUCache<string, string>({ max: 200 })
const nothing = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=='

/**
 * The picture of an emoji (Twemoji), sequences and skin tones included; an empty one for any sign that there is no
 * picture of, instead of the box that stands for a missing letter.
 */
export const emojiPicture = async (sign: string): Promise<string> => {
  const known = drawn.get(sign)
  if (known !== undefined) return known
  const codes = Array.from(sign, (character) => (character.codePointAt(0) ?? 0).toString(16))
  const names = [codes.join('-'), codes.filter((code) => code !== 'fe0f').join('-')]
  for (const name of new Set(names)) {
    const picture = await readPicture(name)
    if (picture === null) continue
    drawn.set(sign, picture)
    return picture
  }
  return nothing
}

const readPicture = async (name: string): Promise<string | null> => {
  try {
    const file = resolve(`@discordapp/twemoji/dist/svg/${name}.svg`)
    const png = await sharp(file, { density: 300 }).resize(128, 128).png().toBuffer()
    return `data:image/png;base64,${png.toString('base64')}`
  } catch (error) {
    // Not every sequence has a picture of its own; anything else is a fault.
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return null
    throw error
  }
}
