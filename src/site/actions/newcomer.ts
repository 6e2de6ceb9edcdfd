import type { Translate } from '../messages'
import { lengthFault } from './answer'

type Values = Record<'displayName' | 'handle' | 'email' | 'acceptedCode' | 'version', string>

/** A handle as somebody typed it, as the hub keeps it. */
export const tidyHandle = (handle: string): string => handle.trim().toLowerCase()

/** What can be told of a sign-up before the hub is asked, by field. */
export const newcomerFaults = (
  t: Translate,
  values: Values,
): Record<'displayName' | 'handle' | 'email' | 'acceptedCode', string | undefined> => ({
  displayName: lengthFault(t, values.displayName, { most: 60 }),
  handle: /^[a-z0-9][a-z0-9_-]{1,28}[a-z0-9]$/.test(tidyHandle(values.handle))
    ? undefined
    : t('problem.handle'),
  email: /^\S+@\S+\.\S+$/.test(values.email.trim()) ? undefined : t('problem.email'),
  acceptedCode: values.version !== '' && values.acceptedCode !== 'yes' ? t('problem.accept') : undefined,
})
