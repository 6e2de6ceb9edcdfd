import { z, type ZodType } from 'zod'

/**
 * Settings of an account that is not connected yet: what is filled in and what has a default, field by field. Pure.
 *
 * @returns the values that are good, and what is wrong with those that were given and are not.
 */
export const partialSettings = (
  schema: ZodType,
  given: Readonly<Record<string, unknown>>,
): { values: Record<string, unknown>; faults: { path: string; message: string }[] } => {
  const values: Record<string, unknown> = {}
  const faults: { path: string; message: string }[] = []
  if (!(schema instanceof z.ZodObject)) return { values: { ...given }, faults }
  for (const [name, field] of Object.entries<ZodType>(schema.shape)) {
    const parsed = field.safeParse(given[name])
    if (parsed.success) values[name] = parsed.data
    // What is missing may still come from the network.
    else if (given[name] !== undefined)
      faults.push({ path: name, message: parsed.error.issues[0]?.message ?? '' })
  }
  return { values, faults }
}
