/** The language by whose endings a word is cut; null: by none, for names. */
export type StemLanguage = 'en' | 'fr' | null

/** Shortest stem, in letters: what would be shorter keeps its ending. */
const shortest = 3

/**
 * Pure: a folded word without the endings of inflection, so that « étiquettes » is found by “étiquette” and “repaired”
 * by “repairing”. Inflection only: « réparation » and « réparer » stay two words. Light on purpose, after Savoy’s
 * light stemmer for French and the first step of Porter’s for English: what it joins wrongly, readers can tell; it knows
 * no accents, so that writing them or not makes no difference.
 */
export const stem = (word: string, language: StemLanguage): string => {
  if (language === null || word.length <= shortest || !/^[a-z]+$/.test(word)) return word
  return language === 'en' ? stemEnglish(word) : stemFrench(word)
}

const stemEnglish = (word: string): string => {
  const single = cutFirst(word, [
    ['sses', 'ss'],
    ['ies', 'y'],
    ['ss', 'ss'],
    ['us', 'us'],
    ['s', ''],
  ])
  const bare = /[aeiouy].*(?:ed|ing)$/.test(single)
    ? cutFirst(single, [
        ['eed', 'ee'],
        ['ied', 'y'],
        ['ing', ''],
        ['ed', ''],
      ])
    : single
  return undoubled(cutFirst(bare, [['e', '']]))
}

const stemFrench = (word: string): string => {
  const single = cutFirst(word, [
    ['eaux', 'eau'],
    ['aux', 'al'],
    ['eux', 'eux'],
    ['oux', 'ou'],
    ['s', ''],
  ])
  const bare = cutFirst(single, [
    ['ees', ''],
    ['ee', ''],
    ['antes', ''],
    ['ante', ''],
    ['ant', ''],
    ['er', ''],
    ['ez', ''],
    ['ent', 'ent'],
    ['e', ''],
  ])
  // « première » has lost its e, « premier » its er: both end without either.
  return undoubled(cutFirst(bare, [['er', '']]))
}

/** The first ending that fits is replaced, where enough of the word stays. */
const cutFirst = (word: string, endings: readonly (readonly [string, string])[]): string => {
  for (const [ending, instead] of endings)
    if (word.endsWith(ending)) {
      const cut = word.slice(0, word.length - ending.length) + instead
      return cut.length >= shortest ? cut : word
    }
  return word
}

/** “stopped”, « ancienne »: one letter of the two. */
const undoubled = (word: string): string =>
  word.length > shortest && /([b-df-hj-np-tv-z])\1$/.test(word) ? word.slice(0, -1) : word
