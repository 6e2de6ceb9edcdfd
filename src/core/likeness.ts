import { remove } from 'confusables'
import { visible } from './visible'

const pairs: readonly (readonly [RegExp, string])[] = [
  [/rn/g, 'm'],
  [/vv/g, 'w'],
]
const singles: Readonly<Record<string, string>> = { '0': 'o', '1': 'l', i: 'l', '|': 'l', '!': 'l' }
// What people write instead of letters on purpose. Not in handles, nor at a word's end: a number is a number.
const signs: Readonly<Record<string, string>> = { '3': 'e', '4': 'a', '5': 's', '@': 'a', $: 's' }

/**
 * What a handle looks like at a glance, after the idea of Unicode TR39 (skeletons): two handles with one skeleton
 * cannot be told apart in most typefaces. 0 and o are one, so are 1, i and l, rn and m, vv and w; hyphen and
 * underscore are not seen.
 *
 * @param handle - a–z, 0–9, hyphen and underscore; capitals count as small.
 */
export const handleSkeleton = (handle: string): string =>
  pairs
    .reduce((text, [pattern, one]) => text.replace(pattern, one), handle.toLowerCase())
    .replace(/[01i|!]/g, (sign) => singles[sign] ?? sign)
    .replace(/[-_]/g, '')

/**
 * What a word or a name looks like, whatever alphabet it is written in: accents and the invisible taken out, letters
 * of other scripts and digits read as the Latin letters they pass for (Unicode's confusables), spaces and marks dropped.
 * For comparing with words that are reserved, not for showing.
 */
export const nameSkeleton = (text: string): string =>
  handleSkeleton(
    remove(visible(text))
      .normalize('NFKD')
      .replace(/[345](?=\p{L})|[@$]/gu, (sign) => signs[sign] ?? sign),
  ).replace(/[^\p{L}\p{N}]+/gu, '')
