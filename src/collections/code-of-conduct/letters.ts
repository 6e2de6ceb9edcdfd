import type { Letter, LetterLanguage } from '../../core/letter'

/** Tells a member that a version of the code of conduct has taken effect, and what that means for them. */
export const inForceLetter = (language: LetterLanguage, { version }: { version: number }): Letter => {
  const path = `/code-of-conduct?version=${version}`
  return language === 'fr'
    ? {
        subject: 'Le code de conduite a une nouvelle version',
        lines: [
          `La version ${version} du code de conduite est en vigueur.`,
          'Vous pouvez continuer à lire et à préparer des brouillons\u202f; pour publier, lisez-la et acceptez-la.',
        ],
        button: { label: 'Lire le code de conduite', path },
      }
    : {
        subject: 'The code of conduct has a new version',
        lines: [
          `Version ${version} of the code of conduct is in force.`,
          'You can go on reading and drafting; to publish, read it and accept it.',
        ],
        button: { label: 'Read the code of conduct', path },
      }
}
