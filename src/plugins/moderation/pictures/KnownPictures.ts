import type { CollectionConfig, Field, TextFieldValidation } from 'payload'
import { ValidationError } from 'payload'
import { fieldNobody, userOf } from '../../../access'
import { inLanguage, label, type Label } from '../../../config/label'
import { personal } from '../../../config/personal'
import { slugs } from '../../../slugs'
import { isDecider } from '../access'
import { forgetKnown } from './known'

const hexadecimal =
  (digits: number): TextFieldValidation =>
  (value, { req }) =>
    value == null ||
    value === '' ||
    (value.length === digits && /^[0-9a-f]+$/.test(value)) ||
    inLanguage(label(`${digits} digits of 0–9 and a–f.`, `${digits} chiffres parmi 0–9 et a–f.`), req)

const print = (name: 'sha256' | 'dHash', digits: number, text: Label, description: Label): Field => ({
  name,
  type: 'text',
  index: true,
  label: text,
  maxLength: digits,
  validate: hexadecimal(digits),
  hooks: {
    // Tools write hashes in capitals, too; an empty field is none, and two of those are not the same picture.
    beforeValidate: [
      ({ value }: { value?: unknown }) =>
        typeof value === 'string' ? value.trim().toLowerCase() || undefined : value,
    ],
  },
  admin: { description },
})

/** Pictures that are not to be shown here again, by their hashes: the pictures themselves are not kept. */
export const KnownPictures: CollectionConfig = {
  slug: slugs.knownPictures,
  custom: personal({
    holds: [
      {
        member: 'addedBy',
        exports: [],
        erasure: {
          do: 'keep',
          why: 'That somebody of the team listed a picture is part of the list; the name goes.',
        },
      },
    ],
  }),
  labels: {
    singular: label('Known picture', 'Image connue'),
    plural: label('Known pictures', 'Images connues'),
  },
  admin: {
    group: label('Safety', 'Sécurité'),
    useAsTitle: 'reason',
    defaultColumns: ['reason', 'addedBy', 'createdAt'],
    description: label(
      'What members upload is compared with these. Moderation rules say whether a match is held or refused.',
      'Ce que les membres envoient est comparé à ces images. Les règles de modération disent si une image reconnue est retenue ou refusée.',
    ),
  },
  access: { read: isDecider, create: isDecider, update: isDecider, delete: isDecider },
  hooks: {
    beforeChange: [
      ({ data, originalDoc, operation, req }) => {
        const row = { ...(originalDoc as object | undefined), ...data } as {
          sha256?: unknown
          dHash?: unknown
        }
        if (!row.sha256 && !row.dHash)
          throw new ValidationError({
            collection: slugs.knownPictures,
            errors: [
              {
                path: 'sha256',
                message: inLanguage(label('One of the two hashes.', 'L’une des deux empreintes.'), req),
              },
            ],
            req,
          })
        return operation === 'create' ? { ...data, addedBy: userOf(req)?.id ?? null } : data
      },
    ],
    afterChange: [({ req }) => forgetKnown(req)],
    afterDelete: [({ req }) => forgetKnown(req)],
  },
  fields: [
    {
      name: 'reason',
      type: 'text',
      required: true,
      maxLength: 200,
      label: label('Why, for the team', 'Pourquoi, pour l’équipe'),
    },
    print(
      'sha256',
      64,
      label('SHA-256 of the file', 'SHA-256 du fichier'),
      label('Finds the very same file', 'Retrouve exactement le même fichier'),
    ),
    print(
      'dHash',
      32,
      label('Difference hash', 'Empreinte de l’image'),
      label(
        'Finds the picture in another size, format or quality',
        'Retrouve l’image dans une autre taille, un autre format ou une autre qualité',
      ),
    ),
    {
      name: 'addedBy',
      type: 'relationship',
      relationTo: slugs.members,
      label: label('Added by', 'Ajoutée par'),
      access: { create: fieldNobody, update: fieldNobody },
      admin: { readOnly: true, position: 'sidebar' },
    },
  ],
}
