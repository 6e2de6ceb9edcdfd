import { tags } from '../../../format'
import type { Locale } from '../../../locale'

const units = [
  { unit: 'hour', seconds: 3600 },
  { unit: 'minute', seconds: 60 },
  { unit: 'second', seconds: 1 },
] as const

/** Pure: a span of whole seconds in words, from hours to seconds: “2 minutes 30 seconds”. */
export const durationWords = (seconds: number, locale: Locale): string => {
  let left = Math.max(0, Math.round(seconds))
  const parts = units.flatMap(({ unit, seconds: each }) => {
    const count = Math.floor(left / each)
    left -= count * each
    return count === 0 && !(unit === 'second' && seconds < 1)
      ? []
      : [new Intl.NumberFormat(tags[locale], { style: 'unit', unit, unitDisplay: 'long' }).format(count)]
  })
  return new Intl.ListFormat(tags[locale], { type: 'unit', style: 'long' }).format(parts)
}

/** Pure: a span of whole seconds as clocks count it down: 1:02:05, 2:30, 0:09. */
export const countdown = (seconds: number): string => {
  const left = Math.max(0, Math.ceil(seconds))
  const two = (value: number): string => String(value).padStart(2, '0')
  const hours = Math.floor(left / 3600)
  const minutes = Math.floor((left % 3600) / 60)
  return `${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(left % 60)}`
}

/**
 * Pure: the next moment, in seconds before the end, at which the time left is said aloud: every five minutes, then at
 * two and one minutes, 30 and 10 seconds. A reader that hears each second hears nothing else.
 */
export const saidAt = (left: number): number => {
  const marks = [120, 60, 30, 10, 0]
  if (left > 300) return Math.ceil(left / 300 - 1) * 300
  return marks.find((mark) => mark < left) ?? 0
}
