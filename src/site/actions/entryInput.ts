import type { GraphQLProblem } from '../problems'

/** What a member says of themselves, and the rules that they accept, as the fields of a form hold it. */
export const conditionsIn = (
  values: Record<'age' | 'territory' | 'version' | 'rulesVersion', string>,
): { age?: number; territory?: string; rulesVersion?: number } => ({
  ...(/^\d{1,3}$/.test(values.age) ? { age: Number(values.age) } : {}),
  ...(values.territory === '' ? {} : { territory: values.territory }),
  ...(values.rulesVersion === 'yes' ? { rulesVersion: Number(values.version) } : {}),
})

/** The hub names `data.title`; the form calls it `title`. */
export const unnested = (problem: GraphQLProblem): GraphQLProblem =>
  problem.extensions?.field === undefined
    ? problem
    : {
        ...problem,
        extensions: { ...problem.extensions, field: problem.extensions.field.replace(/^data\./, '') },
      }
