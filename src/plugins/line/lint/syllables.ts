import type { Language } from './line'
import { withoutAccents } from '../../../core/words'

/** Pure: how many syllables a word has, by its spelling: right for most words, and near enough for an average of many. */
export const countSyllables = (word: string, language: Language): number =>
  Math.max(1, language === 'fr' ? inFrench(word) : inEnglish(withoutAccents(word)))

/** Groups of vowels; an e at the end is not heard, but behind a consonant and l or r (“table”, “acre”). */
const inEnglish = (word: string): number => {
  const letters = word.replace(/[^a-z]/gu, '')
  const heard = letters
    // “makes”, “walked”; but “houses”, “wanted”.
    .replace(/([^aeiouysxzcgltd]|[^aeiouy]l)es$|([^aeioutd])ed$/u, '$1$2')
    .replace(/([^aeiouylr]|[aeiouy][lr])e$/u, '$1')
    // “radio”, “idea”, “quiet”: two vowels that are not said in one.
    .replace(/(?<!^)(?<![cstxg])i([aou])/gu, 'i-$1')
    .replace(/ea$|([^q])uie/gu, (vowels, before: string | undefined) =>
      before === undefined ? 'e-a' : vowels,
    )
    .replace(/quie/gu, 'qi-e')
    .replace(/eat(e|i)/gu, 'e-at$1')
  return heard.match(/[aeiouy]+/gu)?.length ?? 0
}

const vowels = 'aàâäeéèêëiîïoôöuùûüyÿ'
const groups = new RegExp(`[äëïöüÿ]?[aàâeéèêiîoôuùûy]+|[äëïöüÿ]`, 'gu')
const silent = new RegExp(`[^${vowels}]es?$`, 'u')

/** Groups of vowels, a diaeresis beginning one; an e at the end is heard only where it is all there is. */
const inFrench = (word: string): number => {
  // « que », « guerre »: the u is not said.
  const heard = word.replace(/([qg])u(?=[eéèêëiîïy])/gu, '$1')
  const count = heard.match(groups)?.length ?? 0
  return count > 1 && silent.test(heard) ? count - 1 : count
}
