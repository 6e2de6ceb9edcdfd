import { type CollectionBeforeOperationHook, ValidationError } from 'payload'
import { inLanguage } from '../../../config/label'
import { passwordFault } from '../password'

/** Holds every new password to the hub's measure, wherever it is set: sign-up, admin, profile, reset. */
export const checkPassword: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  if (!setters.has(operation)) return args
  const { data } = args as { data?: { password?: unknown } }
  // Without one, Payload itself says whether it is required.
  const fault = data?.password == null ? null : passwordFault(data.password)
  if (fault)
    throw new ValidationError({
      collection: collection.slug,
      errors: [{ path: 'password', message: inLanguage(fault, req) }],
      req,
    })
  return args
}

const setters: ReadonlySet<string> = new Set(['create', 'update', 'updateByID', 'resetPassword'])
