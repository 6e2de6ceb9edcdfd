import { z } from 'zod'

/** An http(s) address without a password in it, for `settings`. */
export const webAddress = () =>
  z
    .string({ error: 'An address is needed · Une adresse est nécessaire' })
    .trim()
    .max(2_000)
    .refine((value) => {
      if (!URL.canParse(value)) return false
      const { protocol, username, password } = new URL(value)
      return (protocol === 'https:' || protocol === 'http:') && username === '' && password === ''
    }, 'Not a web address · Adresse web invalide')

/** The origin of a server: what stands before its paths. */
export const serverAddress = () => webAddress().transform((value) => new URL(value).origin)

/** A secret, for `credentials`. */
export const secretText = () =>
  z
    .string({ error: 'Needed · Nécessaire' })
    .trim()
    .min(1, 'Needed · Nécessaire')
    .max(2_000, 'Too long · Trop long')

/** What a network signs its webhooks with, for `credentials`: without it, none are taken. */
export const hookSecret = () =>
  z
    .string()
    .trim()
    .max(500)
    .nullish()
    .transform((value) => value || undefined)

/**
 * An address that is a secret itself, for `credentials`: whoever knows it can post.
 *
 * @param shape - what addresses of this network look like, without a query.
 */
export const secretAddress = (shape: RegExp) =>
  secretText().refine((value) => shape.test(value), 'Not such an address · Ce n’est pas une telle adresse')
