import { z } from 'zod'

/** What Meta's networks answer to `GET /<post>/insights`. */
export const insightsShape = z.looseObject({
  data: z.array(
    z.looseObject({
      name: z.string(),
      values: z.array(z.looseObject({ value: z.unknown() })).default([]),
      total_value: z.looseObject({ value: z.unknown() }).optional(),
    }),
  ),
})

/** Pure: one insight by its name; what comes by kinds (reactions) is added up. Undefined when it was not told. */
export const insightOf =
  ({ data }: z.infer<typeof insightsShape>) =>
  (name: string): unknown => {
    const found = data.find((each) => each.name === name)
    const value = found?.values[0]?.value ?? found?.total_value?.value
    if (typeof value !== 'object' || value === null) return value
    return Object.values(value).reduce<number>((sum, each) => sum + (typeof each === 'number' ? each : 0), 0)
  }
