/** What a server action answers to a form: everything typed comes back, with what was wrong beside it. */
export type FormState = {
  values: Record<string, string>
  /** Sentence by field name. */
  faults: Record<string, string>
  /** About the whole form. */
  problem?: string
  /** It worked, and the form stays: this says so. */
  done?: string
  /** The text as it will look, when that was asked for: HTML of the hub's own making. */
  preview?: string
  /** Counts the answers, so that the same answer twice is announced twice. */
  round: number
}

/** A server action behind a form. */
export type FormAction = (previous: FormState, form: FormData) => Promise<FormState>

/** A form that was not sent yet. */
export const emptyForm: FormState = { values: {}, faults: {}, round: 0 }
