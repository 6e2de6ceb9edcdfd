import type { Letter, LetterLanguage } from '../../core/letter'
import { levelNames } from './levelNames'
import { type TrustLevel, trustLevels } from './trustLevel'

/** To a member: their level rose. Null for a level that there is not. */
export const raisedLetter = (language: LetterLanguage, { to }: { to?: unknown }): Letter | null => {
  const level = trustLevels.find((each) => each === to)
  if (level === undefined || level === 0) return null
  const name = levelNames[level][language]
  return language === 'fr'
    ? {
        subject: `La communauté vous connaît mieux\u202f: «\u202f${name}\u202f»`,
        lines: [gains[level].fr],
        button: { label: 'Voir où vous en êtes', path: '/account#standing' },
      }
    : {
        subject: `The community knows you better: “${name}”`,
        lines: [gains[level].en],
        button: { label: 'See where you stand', path: '/account#standing' },
      }
}

const gains: Record<Exclude<TrustLevel, 0>, { en: string; fr: string }> = {
  1: {
    en: 'You have read around and found your way: you no longer have to wait between posts as newcomers do.',
    fr: 'Vous avez lu et pris vos repères : vous n’avez plus à patienter entre deux messages comme à l’arrivée.',
  },
  2: {
    en: 'You come by, you read, you answer: thank you for being here.',
    fr: 'Vous passez, vous lisez, vous répondez : merci d’être là.',
  },
  3: {
    en: 'You are here often and others rely on you: what you write is given the benefit of the doubt.',
    fr: 'Vous êtes souvent là et l’on compte sur vous : vos messages ont le bénéfice du doute.',
  },
  4: {
    en: 'The team has given you its full confidence. Thank you for all you do here.',
    fr: 'L’équipe vous accorde toute sa confiance. Merci pour tout ce que vous faites ici.',
  },
}
