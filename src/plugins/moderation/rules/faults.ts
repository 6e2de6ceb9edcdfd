import safeRegex from 'safe-regex2'
import { expressionOf, patternFault } from '../checks/ownWords'

/** What is wrong with something that a manager wants to save, in both languages; null when nothing is. */
export type Fault = { en: string; fr: string } | null

/** Longest regular expression, in UTF-16 units. */
const longest = 200
/** A text that any expression which stops at nothing would stop at. */
const harmless = ['', 'bonjour a toutes et a tous', 'thank you for your answer']

/** Pure: may this entry stand in the word list? */
export const faultOfWord = (entry: string, isExpression: boolean): Fault => {
  if (entry.trim() === '') return { en: 'An entry needs words.', fr: 'Une entrée a besoin de mots.' }
  if (!isExpression) {
    const fault = patternFault(entry)
    return fault === null
      ? null
      : {
          en: `This cannot be read as words. ${fault}`,
          fr: 'Ces mots ne peuvent être lus. Un mot ou plusieurs, séparés par une espace, sans signes.',
        }
  }
  if (entry.length > longest)
    return { en: `At most ${longest} characters.`, fr: `${longest} caractères au plus.` }
  // RE2 would bear it; whoever writes it means something else, and every other tool would hang on it.
  if (!safeRegex(entry))
    return {
      en: 'This expression could take for ever (a repetition within a repetition). Write it more plainly.',
      fr: 'Cette expression pourrait ne jamais finir (une répétition dans une répétition). Écrivez-la plus simplement.',
    }
  const expression = expressionOf(entry)
  if (!expression)
    return {
      en: 'This is no regular expression that the hub reads (RE2: no look-around, no back-references).',
      fr: 'Ce n’est pas une expression régulière que le site sait lire (RE2\u202f: ni assertions, ni références arrière).',
    }
  if (harmless.some((text) => expression.matcher(text).find()))
    return {
      en: 'This expression fits any text: every post would be held.',
      fr: 'Cette expression convient à n’importe quel texte\u202f: tout message serait retenu.',
    }
  return null
}

/** Pure: may these thresholds stand? What is refused has to be worse than what is held. */
export const faultOfThresholds = (hold: number, refuse: number): Fault =>
  refuse > hold
    ? null
    : {
        en: 'A text is rejected from a higher sum than it is held from.',
        fr: 'Un texte est rejeté à partir d’une somme plus haute que celle qui le retient.',
      }
