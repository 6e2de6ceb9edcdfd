/** A field of a form as the form builder stores it. */
export type FormField = {
  blockType: string
  name?: string | null
  label?: string | null
  required?: boolean | null
  options?: readonly { label?: string | null; value?: string | null }[] | null
}

/** What somebody filled in, by the name of the field. */
export type Answer = { field: string; value: string }

/** What is wrong with an answer. */
export type AnswerFault = 'required' | 'tooLong' | 'notAnOption' | 'notAnAddress' | 'notANumber' | 'notADate'

/** Characters of one answer: two pages. */
export const answerMax = 5_000

// A line of the form that asks nothing.
const silent: ReadonlySet<string> = new Set(['message'])

/**
 * Pure: answers held against a form. What the form does not ask is dropped, so nobody stores what nobody reads.
 *
 * @returns the answers in the order of the form, those left empty apart, and what is wrong, by field.
 */
export const checkAnswers = (
  fields: readonly FormField[],
  given: readonly Answer[],
): { answers: Answer[]; faults: Record<string, AnswerFault> } => {
  const byName = new Map(given.map(({ field, value }) => [field, value.trim()]))
  const answers: Answer[] = []
  const faults: Record<string, AnswerFault> = {}
  for (const field of fields) {
    const { name } = field
    if (!name || silent.has(field.blockType)) continue
    const value = byName.get(name) ?? ''
    const fault = faultOf(field, value)
    if (fault) faults[name] = fault
    else if (value !== '') answers.push({ field: name, value })
  }
  return { answers, faults }
}

const faultOf = ({ blockType, required, options }: FormField, value: string): AnswerFault | null => {
  if (value === '') return required ? 'required' : null
  if (value.length > answerMax) return 'tooLong'
  switch (blockType) {
    case 'select':
    case 'radio':
      return options?.some((option) => option.value === value) ? null : 'notAnOption'
    case 'checkbox':
      return value === 'yes' ? null : 'notAnOption'
    case 'email':
      // As the HTML Standard's `input type=email`, shortened: one @ between two parts without spaces.
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value) ? null : 'notAnAddress'
    case 'number':
      return Number.isFinite(Number(value.replace(',', '.'))) ? null : 'notANumber'
    case 'date':
      return /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value)) ? null : 'notADate'
    default:
      return null
  }
}
