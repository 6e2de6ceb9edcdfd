import { validate } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { HubSchema } from '../../config/graphql'

/**
 * Payload's complexity rule, applied to every execution. It counts `limit` arguments, which may come from the
 * variables, so it cannot run among the validation rules, whose verdict is kept by document.
 */
export const limitComplexity = (rules: HubSchema['validationRules']): Plugin => ({
  onExecute: ({ args, setResultAndStopExecution }) => {
    const errors = validate(
      args.schema,
      args.document,
      rules({ variableValues: (args.variableValues ?? {}) as object }),
    )
    if (errors.length > 0) setResultAndStopExecution({ errors: [...errors] })
  },
})
