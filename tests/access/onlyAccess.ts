import type { FlattenedField, Payload } from 'payload'
import { isStored, leavesOf, makeValues, setAt, valueAt } from './samples'

/** Operations that write: what hooks do to them is about what is written, not about who may. */
const writing = new Set(['create', 'update', 'updateByID', 'delete', 'deleteByID'])

type Hook = (args: { operation?: string; result?: unknown; data?: Record<string, unknown> }) => unknown

/**
 * Leaves of a booted hub only its access rules: nothing is validated, counted, screened or announced any more, so that
 * whatever a rule lets through is written as it was sent, and whatever is not was refused by a rule. What hooks forbid on
 * top of the rules has tests of its own.
 */
export const onlyAccess = (payload: Payload): void => {
  for (const config of [...payload.config.collections, ...payload.config.globals]) {
    acceptAll(config.fields)
    acceptAll(config.flattenedFields)
    const hooks = config.hooks as unknown as Record<string, Hook[] | undefined>
    for (const name of ['beforeValidate', 'afterChange', 'beforeDelete', 'afterDelete']) hooks[name] = []
    hooks.beforeOperation = (hooks.beforeOperation ?? []).map(whenReading)
    hooks.afterOperation = (hooks.afterOperation ?? []).map(whenReading)
    hooks.beforeChange = [fillWhatIsNeeded(payload, config.flattenedFields)]
  }
}

const whenReading =
  (hook: Hook): Hook =>
  (args) =>
    writing.has(args.operation ?? '') ? args.result : hook(args)

const acceptAll = (fields: readonly unknown[]): void => {
  for (const field of fields as {
    validate?: unknown
    hooks?: Record<string, unknown>
    fields?: unknown[]
    flattenedFields?: unknown[]
    tabs?: unknown[]
  }[]) {
    if ('validate' in field) field.validate = () => true
    if (field.hooks) Object.assign(field.hooks, { beforeValidate: [], beforeChange: [], afterChange: [] })
    for (const inner of [field.fields, field.flattenedFields, field.tabs]) if (inner) acceptAll(inner)
  }
}

/** A rule that takes a required value away leaves a row that no database takes: then the hub would fill it in. */
const fillWhatIsNeeded =
  (payload: Payload, fields: readonly FlattenedField[]) =>
  async ({ data }: { data?: Record<string, unknown> }): Promise<Record<string, unknown>> => {
    const filled = { ...data }
    const missing = leavesOf(fields).filter(
      ({ path, field }) =>
        isStored(field) && 'required' in field && field.required && valueAt(filled, path) === undefined,
    )
    for (const { path, field } of missing) {
      const values = await makeValues(payload, {
        fields: [field],
        variant: 'there',
        which: 'all',
        shape: 'client',
        owner: { field: null, id: 0 },
        alone: new Set(),
      })
      setAt(filled, path, values[field.name])
    }
    return filled
  }
