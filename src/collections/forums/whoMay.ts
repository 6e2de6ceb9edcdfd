import type { Field, PayloadRequest } from 'payload'
import { hasRole, type Role, roles, userOf } from '../../access'
import { label, type Label } from '../../config/label'
import { roleLabels } from '../../config/roleLabels'

/** Who may do something in a forum: everybody, members, those of a trust level, or those with a role. */
export const circles = ['everyone', 'members', 'level', 'roles'] as const
/** One of {@link circles}. */
export type Circle = (typeof circles)[number]

/** A rule as a forum keeps it. What is left out is open to everyone who may do such a thing at all. */
export type WhoMay = {
  who?: Circle | null
  /** With `level`: the lowest trust level, 0 to 4. */
  level?: number | null
  /** With `roles`: any of these; an admin holds every one. */
  roles?: readonly Role[] | null
}

/** Who asks, as far as the rules need to know: of nobody there is no level. */
export type Standing = { req: Pick<PayloadRequest, 'user' | 'payload'>; level: number }

/**
 * Pure: may this one? Whoever keeps order (moderators, managers) may everything, else they could not.
 *
 * @param rule - none is the same as `everyone`.
 */
export const isAmong = (rule: WhoMay | null | undefined, { req, level }: Standing): boolean => {
  const who = rule?.who ?? 'everyone'
  if (who === 'everyone' || keepsOrder(req)) return true
  if (userOf(req) === null) return false
  if (who === 'members') return true
  return who === 'level' ? level >= (rule?.level ?? 0) : hasRole(req, ...(rule?.roles ?? []))
}

/** Who keeps order in the forum: they read every room, and their tools reach every topic. */
export const keepsOrder = (req: Parameters<typeof hasRole>[0]): boolean =>
  hasRole(req, 'moderator', 'manager')

const circleLabels: Record<Circle, Label> = {
  everyone: label('Everyone', 'Tout le monde'),
  members: label('Members', 'Les membres'),
  level: label('Members from a trust level on', 'Les membres à partir d’un niveau de confiance'),
  roles: label('Chosen roles', 'Des rôles choisis'),
}

const without = (...left: readonly Circle[]) => circles.filter((circle) => !left.includes(circle))

/**
 * A rule as three fields that belong together.
 *
 * @param args.writing - for what only members do: `everyone` is no choice then. @default false
 */
export const whoMayField = (args: {
  name: 'readBy' | 'postBy' | 'replyBy'
  label: Label
  writing?: boolean
}): Field => {
  const choices = args.writing ? without('everyone') : circles
  return {
    name: args.name,
    type: 'group',
    label: args.label,
    fields: [
      {
        name: 'who',
        type: 'select',
        defaultValue: choices[0],
        label: label('Who', 'Qui'),
        options: choices.map((value) => ({ value, label: circleLabels[value] })),
      },
      {
        name: 'level',
        type: 'number',
        min: 0,
        max: 4,
        defaultValue: 2,
        label: label('From this trust level on (0 to 4)', 'À partir de ce niveau de confiance (0 à 4)'),
        admin: { step: 1, condition: (_data, siblings: WhoMay) => siblings.who === 'level' },
      },
      {
        name: 'roles',
        type: 'select',
        hasMany: true,
        label: label('Any of these roles', 'L’un de ces rôles'),
        options: roles.map((value) => ({ value, label: roleLabels[value] })),
        admin: { condition: (_data, siblings: WhoMay) => siblings.who === 'roles' },
      },
    ],
  }
}
