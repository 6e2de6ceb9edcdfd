import { type Label, label } from '../../config/label'
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

/** Longest name, in UTF-16 units; the field of the collection says the same. */
export const nameMax = 60

// Payload's own expression (fields/validations), so that a known and an unknown address fail on the same grounds.
const address =
  /^(?!.*\.\.)[\w!#$%&'*+/=?^`{|}~-](?:[\w!#$%&'*+/=?^`{|}~.-]*[\w!#$%&'*+/=?^`{|}~-])?@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*\.[a-z]{2,}$/i

// RFC 5321, 4.5.3.1.3: a path is 256 octets with its brackets.
const addressMax = 254

/** Pure: every fault of a registration by field, empty when there is none. */
export const registrationFaults = (data: RegistrationInput): { path: string; message: Label }[] => {
  const name = data.displayName.trim()
  const handle = validateHandle(data.handle.trim())
  const password = passwordFault(data.password)
  return [
    ...(data.email.trim().length <= addressMax && address.test(data.email.trim())
      ? []
      : [{ path: 'email', message: label('Not an e-mail address.', 'Ce n’est pas une adresse e-mail.') }]),
    ...(password ? [{ path: 'password', message: password }] : []),
    ...(handle === true ? [] : [{ path: 'handle', message: bilingual(handle) }]),
    ...(name.length >= 1 && name.length <= nameMax
      ? []
      : [
          {
            path: 'displayName',
            message: label(`1 to ${nameMax} characters.`, `De 1 à ${nameMax} caractères.`),
          },
        ]),
  ]
}

// Field validators answer both languages in one string, because the admin shows it as it is.
const bilingual = (message: string): Label => {
  const [en = message, fr = message] = message.split(' · ')
  return label(en, fr)
}
