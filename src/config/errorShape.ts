import { GraphQLError } from 'graphql'
import type { AfterErrorHook } from 'payload'
import { HubError } from '../core/errors'
import type { ConfigStep } from './pipe'

/** What a client sees of a failure, the same through GraphQL, REST and actions. */
export type PublicError = {
  message: string
  extensions: {
    /** Upper snake case: what clients branch and translate on. */
    code: string
    /** HTTP status. */
    status: number
    /** The input at fault, when there is exactly one. */
    field?: string
    /** Every input at fault, with its reason. */
    fields?: readonly { path: string; message: string }[]
    /** Payload's own details, under the name Payload's clients read. */
    data?: unknown
  }
}

/** Payload names its errors by class; the codes are ours. */
const codes: Record<string, string> = {
  ValidationError: 'VALIDATION_FAILED',
  Forbidden: 'FORBIDDEN',
  UnauthorizedError: 'UNAUTHENTICATED',
  NotFound: 'NOT_FOUND',
  AuthenticationError: 'UNAUTHENTICATED',
  LockedAuth: 'ACCOUNT_LOCKED',
  Locked: 'DOCUMENT_LOCKED',
  UnverifiedEmail: 'EMAIL_UNVERIFIED',
  QueryError: 'BAD_QUERY',
  MissingFile: 'FILE_MISSING',
  FileUploadError: 'FILE_REFUSED',
  ErrorDeletingFile: 'INTERNAL',
  FileRetrievalError: 'FILE_REFUSED',
}

const codesByStatus: Record<number, string> = {
  400: 'BAD_REQUEST',
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  409: 'CONFLICT',
  413: 'PAYLOAD_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  429: 'TOO_MANY_REQUESTS',
}

/** The answer to anything unexpected: it says nothing, the log says all. */
export const internalError: PublicError = {
  message: 'Something went wrong.',
  extensions: { code: 'INTERNAL', status: 500 },
}

/** The code of an HTTP status that has no more exact one. */
export const codeOfStatus = (status: number): string =>
  codesByStatus[status] ?? (status >= 500 ? 'INTERNAL' : 'BAD_REQUEST')

/**
 * Pure: any thrown value → what a client may see of it. Only errors that declare themselves public (`HubError`,
 * Payload's `APIError`s below 500, GraphQL's own syntax and validation errors) keep their message.
 */
export const publicError = (thrown: unknown): PublicError => {
  if (thrown instanceof GraphQLError)
    return thrown.originalError ? publicError(thrown.originalError) : graphQLFault(thrown)
  if (thrown instanceof HubError)
    return {
      message: thrown.message,
      extensions: {
        code: thrown.code,
        status: thrown.status,
        ...(thrown.data.field === undefined ? {} : { field: thrown.data.field }),
        data: thrown.data,
      },
    }
  if (!isPublic(thrown)) return internalError
  const fields = fieldsOf(thrown.data)
  return {
    message: thrown.message,
    extensions: {
      code: codes[thrown.name] ?? codeOfStatus(thrown.status),
      status: thrown.status,
      ...(fields.length === 1 && fields[0] ? { field: fields[0].path } : {}),
      ...(fields.length > 0 ? { fields, data: { errors: fields } } : {}),
    },
  }
}

/** The document or its variables are at fault; graphql-js says where, in words meant for the client. */
const graphQLFault = ({ message, extensions }: GraphQLError): PublicError => {
  const { code, http } = extensions as { code?: unknown; http?: { status?: unknown } }
  const status = typeof http?.status === 'number' ? http.status : 400
  if (status >= 500) return internalError
  return { message, extensions: { code: typeof code === 'string' ? code : 'BAD_REQUEST', status } }
}

type ExpectedError = { name: string; message: string; status: number; data?: unknown }

// By shape, not by class: Next bundles a second copy of Payload, whose classes are not these.
const isPublic = (thrown: unknown): thrown is ExpectedError =>
  thrown instanceof Error &&
  'isPublic' in thrown &&
  thrown.isPublic === true &&
  'status' in thrown &&
  typeof thrown.status === 'number' &&
  thrown.status < 500

const fieldsOf = (data: unknown): { path: string; message: string }[] => {
  const errors = typeof data === 'object' && data !== null && 'errors' in data ? data.errors : []
  return (Array.isArray(errors) ? (errors as unknown[]) : []).flatMap((each) =>
    typeof each === 'object' &&
    each !== null &&
    'path' in each &&
    'message' in each &&
    typeof each.path === 'string' &&
    typeof each.message === 'string'
      ? [{ path: each.path, message: each.message }]
      : [],
  )
}

/** Payload's REST answers keep their shape, which its admin reads, and gain `extensions` as in GraphQL. */
const shapeRest: AfterErrorHook = ({ error, result }) => {
  const shown = publicError(error)
  const given = (result as { errors?: object[] } | undefined)?.errors?.[0]
  return {
    response: { errors: [{ ...given, message: shown.message, extensions: shown.extensions }] } as never,
    status: shown.extensions.status,
  }
}

/** Gives every REST error its code, by the same table as GraphQL. */
export const shapeErrors: ConfigStep = (config) => ({
  ...config,
  hooks: { ...config.hooks, afterError: [...(config.hooks?.afterError ?? []), shapeRest] },
})
