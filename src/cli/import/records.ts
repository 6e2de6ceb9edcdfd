import { z } from 'zod'
import type { Fault } from './readers/reading'

/** Pure: checks a record against its shape; every fault names its field. */
export const parseRecord =
  <Shape extends z.ZodType>(shape: Shape) =>
  (value: unknown): { value: z.output<Shape> } | { faults: readonly Fault[] } => {
    const parsed = shape.safeParse(value)
    if (parsed.success) return { value: parsed.data }
    return {
      faults: parsed.error.issues.map(({ path, message }) => ({
        field: path.length === 0 ? null : path.join('.'),
        reason: message,
      })),
    }
  }

/** Text that says something; trimmed. */
export const words = (max?: number) => {
  const text = z.string({ error: 'must be text' }).trim().min(1, 'must not be empty')
  return max === undefined ? text : text.max(max, `must have at most ${max} characters`)
}

/** Text, or nothing: missing, null and empty are one. */
export const optionalWords = z
  .string({ error: 'must be text' })
  .nullish()
  .transform((text) => text?.trim() || null)

/** An instant: ISO 8601 with or without a time (then 00:00 UTC), or a date that YAML has parsed already. */
export const instant = z
  .union([z.date(), z.string()], { error: 'must be a date such as 2024-05-31 or 2024-05-31T18:00:00Z' })
  .transform((value, context) => {
    const written = typeof value === 'string' ? value.trim() : value.toISOString()
    const date = /^\d{4}-\d{2}-\d{2}(?:$|[T ])/.test(written) ? new Date(written) : null
    // JavaScript takes 31 February for 2 March.
    const isReal = date !== null && !Number.isNaN(date.getTime()) && isCalendarDay(written.slice(0, 10))
    if (isReal) return date.toISOString()
    context.addIssue({ code: 'custom', message: `"${written}" is not a date` })
    return z.NEVER
  })

const isCalendarDay = (day: string): boolean => {
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}

/** The languages that the hub speaks. */
export const language = z.enum(['en', 'fr'], { error: 'must be en or fr' })
