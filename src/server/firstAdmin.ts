import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { slugs } from '../slugs'

/** The admin that a first start made, and the password when it was not given but generated. */
export type FirstAdmin = { email: string; generatedPassword: string | null }

/**
 * Creates the first admin when there is no member at all; answers null otherwise.
 *
 * @param args.password - null: one is generated, 120 random bits.
 */
export const ensureFirstAdmin = async (
  payload: Payload,
  args: { email: string; password: string | null },
): Promise<FirstAdmin | null> => {
  if (await hasMembers(payload)) return null
  const generated = args.password === null ? randomBytes(15).toString('base64url') : null
  try {
    // System write: nobody is there yet who could be asked for permission.
    await payload.create({
      collection: slugs.members,
      data: {
        email: args.email,
        password: args.password ?? generated ?? '',
        handle: 'hub-admin',
        displayName: 'Admin',
        roles: ['admin', 'member'],
        locale: 'en',
        _verified: true,
      },
      disableVerificationEmail: true,
      overrideAccess: true,
      depth: 0,
    })
  } catch (error) {
    // Another process of the same first start was faster; its admin is as good.
    if (await hasMembers(payload)) return null
    throw error
  }
  return { email: args.email, generatedPassword: generated }
}

const hasMembers = async (payload: Payload): Promise<boolean> =>
  // System read: counts, shows nothing.
  (await payload.count({ collection: slugs.members, overrideAccess: true })).totalDocs > 0
