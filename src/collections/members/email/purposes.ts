import type { Json } from '../../../core/emit'

/** The two links of a change of address: one to each. */
export const changePurposes = { old: 'email-change-old', new: 'email-change-new' } as const
/** Both of {@link changePurposes}. */
export const bothPurposes = Object.values(changePurposes)
/** One side of a change. */
export type Side = keyof typeof changePurposes

/** The address that a change leads to, of the contents of either token. */
export const wantedAddress = ({ email }: { [key: string]: Json }): string =>
  typeof email === 'string' ? email : ''
