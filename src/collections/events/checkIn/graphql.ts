import type { PayloadRequest } from 'payload'
import type { GraphQLContext, GraphQLExtension } from '../../../config/graphql'
import type { DeskRow } from '../desk/rows'
import type { EventsOptions } from '../options'
import { checkIn } from './checkIn'
import { checkInByCode } from './checkInByCode'
import { checkInMyself } from './checkInMyself'
import { checkInCode } from './code'

type Rsvp = { id: number | string; status: string }

/** A code opens the door to those who hold a seat, and to nobody who waits. */
const codeOf = ({ id, status }: Rsvp, { req }: { req: PayloadRequest }): string | null =>
  status === 'going' || status === 'attended' ? checkInCode(id, req.payload.secret) : null

/** Check-in by code, by list, and by the member. */
export const checkInGraphQL = (options: EventsOptions): GraphQLExtension => ({
  typeDefs: /* GraphQL */ `
    extend type Rsvp {
      "For the door, of who holds a seat: ten signs, to be typed, or read from a QR code that holds them or ends in \`code=\` and them."
      checkInCode: String
    }

    extend type EventDeskRow {
      "What \`checkInByCode\` takes: a phone at the door that is out of reach knows whom it has before it."
      checkInCode: String
    }

    type CheckInScan {
      row: EventDeskRow!
      "They were checked in before, and not by this scan."
      already: Boolean!
      "The moment that stands."
      checkedInAt: DateTime!
    }

    extend type Mutation {
      "By list. A second time, from another phone too, changes nothing."
      checkIn(event: ID!, occurrence: String, member: ID!, undo: Boolean = false): Rsvp!
      "By code. \`key\` names the scan: sent again, it answers alike. \`at\` is when it was scanned."
      checkInByCode(event: ID!, occurrence: String, code: String!, key: String!, at: DateTime): CheckInScan!
      "One's own, of who takes part online: from half an hour before the start until the end."
      checkInMyself(event: ID!, occurrence: String): Rsvp!
    }
  `,
  mutations: {
    checkIn: checkIn(options),
    checkInByCode: checkInByCode(options),
    checkInMyself: checkInMyself(options),
  },
  fields: {
    Rsvp: {
      checkInCode: (rsvp: Rsvp, _args: unknown, context: GraphQLContext) => codeOf(rsvp, context),
    },
    EventDeskRow: {
      checkInCode: (row: DeskRow, _args: unknown, context: GraphQLContext) => codeOf(row, context),
    },
  },
})
