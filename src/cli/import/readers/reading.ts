/** Why a record cannot be used, in words for the person who runs the import. */
export type Fault = {
  /** Path of the field at fault, or null when the record as a whole cannot be read. */
  field: string | null
  reason: string
}

/** One record of a file, or why it is none; `line` counts from 1 and is where it begins. */
export type Reading<Value> = { line: number; value: Value } | { line: number; faults: readonly Fault[] }

/** Is it a record? */
export const isReadable = <Value>(reading: Reading<Value>): reading is { line: number; value: Value } =>
  'value' in reading

/** Applies a step that may fail to a record; a fault passes through. */
export const thenRead = <From, To>(
  reading: Reading<From>,
  step: (value: From) => { value: To } | { faults: readonly Fault[] },
): Reading<To> => (isReadable(reading) ? { line: reading.line, ...step(reading.value) } : reading)

/** A record that cannot be read at all. */
export const unreadable = (line: number, reason: string): Reading<never> => ({
  line,
  faults: [{ field: null, reason }],
})

/** The message of anything thrown, in one line. */
export const messageOf = (thrown: unknown): string =>
  (thrown instanceof Error ? thrown.message : String(thrown)).split('\n')[0] ?? ''
