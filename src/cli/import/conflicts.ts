import { ValidationError } from 'payload'

/** How often a record is tried: two imports at once may both make the author they share; the later looks again. */
export const attempts = 4

/** Was another writer faster, so that looking again finds what it made? */
export const isConflict = (error: unknown): boolean => {
  if (error instanceof ValidationError) {
    const taken = error.data.errors.map(({ path }) => path.split('.').at(-1))
    return taken.some((field) => ['importedFrom', 'handle', 'email', 'slug'].includes(field ?? ''))
  }
  // MongoDB's word for "another transaction was here first".
  return (error as { errorLabels?: unknown[] }).errorLabels?.includes('TransientTransactionError') === true
}
