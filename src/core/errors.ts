import type { Json } from './emit'

/** One row of a slice's `errors.ts`: the HTTP status and the English sentence a client may read. */
export type ErrorRow = { status: number; message: string }

/** What a client needs to say it in words of its own: a moment, a name in both languages. */
export type ErrorFacts = { readonly [name: string]: Json }

/** What one throw of an error may add to its row. */
type ErrorDetails = {
  /** The input at fault. */
  field?: string
  facts?: ErrorFacts
  cause?: unknown
}

/**
 * An expected failure that a client may see. Its `code` (upper snake case) is the contract; the sentence is for
 * people and may change. Payload's REST handler and our GraphQL formatter both read these properties.
 */
export class HubError extends Error {
  override readonly name = 'HubError'
  /** Upper snake case, unique in the hub; clients branch and translate on it. */
  readonly code: string
  /** HTTP status. */
  readonly status: number
  /** Payload hides the message of any error that does not say it is public. */
  readonly isPublic = true
  /** Payload's REST handler copies `data` into the answer's `errors[0].data`. */
  readonly data: { code: string; field?: string; facts?: ErrorFacts }

  constructor(args: { code: string; status: number; message: string } & ErrorDetails) {
    super(args.message, { cause: args.cause })
    const { code, status, field, facts } = args
    this.code = code
    this.status = status
    this.data = { code, ...(field === undefined ? {} : { field }), ...(facts === undefined ? {} : { facts }) }
  }
}

/**
 * Declares the errors of a slice as data and answers one constructor per code.
 *
 * @example
 * const errors = defineErrors({ CODE_NOT_ACCEPTED: { status: 409, message: 'Accept the current code of conduct first.' } })
 * throw errors.CODE_NOT_ACCEPTED({ field: 'acceptedCode' })
 */
export const defineErrors = <const Rows extends Record<string, ErrorRow>>(
  rows: Rows,
): {
  [Code in keyof Rows & string]: (details?: ErrorDetails & { message?: string }) => HubError
} => {
  const entries = Object.entries(rows).map(([code, row]) => {
    if (!/^[A-Z][A-Z0-9_]*$/.test(code)) throw new Error(`Error code "${code}" is not upper snake case.`)
    return [
      code,
      (details: ErrorDetails & { message?: string } = {}) => new HubError({ code, ...row, ...details }),
    ]
  })
  return Object.fromEntries(entries) as ReturnType<typeof defineErrors<Rows>>
}
