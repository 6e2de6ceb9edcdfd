/** The thin space between a number and its unit. */
const thin = '\u202f'

/**
 * Pure: minutes as a person reads them, in two units at most: `4 min`, `3 h 20 min`, `2 d 5 h`; a dash for none.
 *
 * @param minutes - rounded to whole ones; less than one is told as such.
 */
export const durationWords = (minutes: number | null, language: 'en' | 'fr'): string => {
  if (minutes === null) return '–'
  const whole = Math.round(minutes)
  if (whole < 1) return `<${thin}1${thin}min`
  const [days, hours, rest] = [Math.floor(whole / 1_440), Math.floor((whole % 1_440) / 60), whole % 60]
  const units = [
    [days, language === 'fr' ? 'j' : 'd'],
    [hours, 'h'],
    // In days, minutes say nothing any more.
    [days > 0 ? 0 : rest, 'min'],
  ] as const
  return units
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count}${thin}${unit}`)
    .join(' ')
}
