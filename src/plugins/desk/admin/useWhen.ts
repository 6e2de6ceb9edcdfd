'use client'

import { useWords } from './words'

/** Writes a moment as the admin's reader does, on their own clock. */
export const useWhen = (): ((at: string) => string) => {
  const { language } = useWords()
  const format = new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
  })
  return (at) => format.format(new Date(at))
}
