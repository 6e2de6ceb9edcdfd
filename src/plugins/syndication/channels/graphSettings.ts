import { z } from 'zod'
import { type FormField, label } from './channel'

/** The current version of the Graph API (2026-07-29); each lives about two years, and a newer one can be typed in. */
const stockVersion = 'v26.0'

/** The version of the Graph API that an account calls. */
export const graphVersion = () =>
  z.preprocess(
    (value) => value || stockVersion,
    z
      .string()
      .trim()
      .regex(/^v\d{1,3}\.\d$/, stockVersion),
  )

/** The field of {@link graphVersion}. */
export const graphVersionField: FormField = {
  name: 'version',
  label: label('Version of the API', 'Version de l’API'),
  placeholder: stockVersion,
}

/** The number by which a network knows a page, an account or a board; more digits than a number has. */
export const numberOf = () =>
  z
    .string({ error: 'Needed · Nécessaire' })
    .trim()
    .regex(/^\d{1,30}$/, 'A number · Un numéro')
