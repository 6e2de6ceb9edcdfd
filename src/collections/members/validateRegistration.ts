import { type Label, label } from '../../config/label'
import { addressFault, type DisposableAddresses } from './address'
import { nameFault, tidyName } from './displayName'
import { validateHandle } from './handle'
import { passwordFault } from './password'

/** What somebody who signs up gives. */
export type RegistrationInput = {
  email: string
  password: string
  handle: string
  displayName: string
  /** Language of the site and of mails. @default the request's */
  locale?: 'en' | 'fr' | null
  /** The version of the code of conduct that was shown and accepted. */
  acceptedCode?: number | null
}

/** One fault: which field, and why in both languages. */
export type RegistrationFault = { path: string; message: Label }

/** Pure: what is wrong with a new member's public face, by field; empty when nothing is. */
export const faceFaults = (data: Pick<RegistrationInput, 'handle' | 'displayName'>): RegistrationFault[] => {
  const handle = validateHandle(data.handle.trim())
  const name = nameFault(tidyName(data.displayName))
  return [
    ...(handle === true ? [] : [{ path: 'handle', message: bilingual(handle) }]),
    ...(name ? [{ path: 'displayName', message: name }] : []),
  ]
}

/**
 * Pure: every fault of a registration by field, empty when there is none.
 *
 * @param disposable - which throw-away addresses pass. @default none
 */
export const registrationFaults = (
  data: RegistrationInput,
  disposable?: DisposableAddresses,
): RegistrationFault[] => {
  const email = addressFault(data.email, disposable)
  const password = passwordFault(data.password)
  return [
    ...(email ? [{ path: 'email', message: email }] : []),
    ...(password ? [{ path: 'password', message: password }] : []),
    ...faceFaults(data),
  ]
}

/** Pure: both languages of a field validator's answer, which is one string because the admin shows it as it is. */
export const bilingual = (message: string): Label => {
  const [en = message, fr = message] = message.split(' · ')
  return label(en, fr)
}
