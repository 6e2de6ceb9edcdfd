import { randomUUID } from 'node:crypto'
import { ofThisMoment } from '../../core/moment'

/** A key for a form as it is shown: the hub knows by it that a second press sent the same thing. */
export const formKey = (): string => {
  ofThisMoment()
  return randomUUID()
}
