import { randomUUID } from 'node:crypto'

/** A key for a form as it is shown: the hub knows by it that a second press sent the same thing. */
export const formKey = (): string => randomUUID()
