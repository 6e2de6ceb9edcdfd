import type { Field } from 'payload'
import { fieldNobody } from '../../../access'
import { label } from '../../../config/label'

/** What the hub writes, and no client. */
export const closed = { create: fieldNobody, update: fieldNobody }

/** A whole number with bounds. */
export const wholeNumber = (field: {
  name: string
  label: { en: string; fr: string }
  min?: number
  max: number
  defaultValue?: number
  required?: boolean
  description?: { en: string; fr: string }
}): Field => ({
  name: field.name,
  type: 'number',
  required: field.required ?? false,
  min: field.min ?? 0,
  max: field.max,
  ...(field.defaultValue === undefined ? {} : { defaultValue: field.defaultValue }),
  label: field.label,
  admin: { step: 1, ...(field.description ? { description: field.description } : {}) },
})

/** A choice among labelled values. */
export const choice = (field: {
  name: string
  label: { en: string; fr: string }
  options: Readonly<Record<string, { en: string; fr: string }>>
  defaultValue?: string
  required?: boolean
  description?: { en: string; fr: string }
}): Field => ({
  name: field.name,
  type: 'select',
  required: field.required ?? false,
  ...(field.defaultValue === undefined ? {} : { defaultValue: field.defaultValue }),
  label: field.label,
  options: Object.entries(field.options).map(([value, text]) => ({ value, label: label(text.en, text.fr) })),
  ...(field.description ? { admin: { description: field.description } } : {}),
})

/** Shown in the form only for contests of these kinds. */
export const onlyFor = (...kinds: readonly string[]) => ({
  condition: (data: { kind?: unknown }): boolean => kinds.includes(String(data.kind)),
})
