import { describe, expect, it } from '@jest/globals'
import { GraphQLError } from 'graphql'
import {
  APIError,
  AuthenticationError,
  Forbidden,
  LockedAuth,
  NotFound,
  UnverifiedEmail,
  ValidationError,
} from 'payload'
import { HubError } from '../core/errors'
import { internalError, publicError } from './errorShape'

const translate = ((key: string) => key) as never

describe('publicError', () => {
  it.each([
    [new Forbidden(), 'FORBIDDEN', 403],
    [new NotFound(), 'NOT_FOUND', 404],
    [new AuthenticationError(), 'UNAUTHENTICATED', 401],
    [new LockedAuth(), 'ACCOUNT_LOCKED', 401],
    [new UnverifiedEmail({ t: translate }), 'EMAIL_UNVERIFIED', 403],
    [new APIError('Invalid JSON', 400), 'BAD_REQUEST', 400],
    [new APIError('Gone fishing', 418), 'BAD_REQUEST', 418],
    [new HubError({ code: 'TOPIC_LOCKED', status: 409, message: 'Locked.' }), 'TOPIC_LOCKED', 409],
  ])('should name %s', (error, code, status) => {
    expect(publicError(error)).toMatchObject({ message: error.message, extensions: { code, status } })
  })

  it('should name the one field that a validation refused', () => {
    const error = new ValidationError({ errors: [{ path: 'title', message: 'Required' }] })
    expect(publicError(error).extensions).toMatchObject({
      code: 'VALIDATION_FAILED',
      status: 400,
      field: 'title',
      fields: [{ path: 'title', message: 'Required' }],
    })
  })

  it('should name every field when there are several', () => {
    const errors = [
      { path: 'title', message: 'Required' },
      { path: 'place.name', message: 'Too long' },
    ]
    const { extensions } = publicError(new ValidationError({ errors }))
    expect(extensions.fields).toEqual(errors)
    expect(extensions).not.toHaveProperty('field')
  })

  it('should look through the error that GraphQL wraps around a resolver’s', () => {
    const error = new GraphQLError('wrapped', { originalError: new Forbidden() })
    expect(publicError(error).extensions.code).toBe('FORBIDDEN')
  })

  it('should keep what graphql-js says about a document', () => {
    expect(publicError(new GraphQLError('Cannot query field "x" on type "Query".'))).toEqual({
      message: 'Cannot query field "x" on type "Query".',
      extensions: { code: 'BAD_REQUEST', status: 400 },
    })
  })

  it.each([
    new Error('SELECT secret FROM members'),
    new TypeError('x is not a function'),
    new APIError('connect ECONNREFUSED 10.0.0.3', 500),
    new GraphQLError('wrapped', { originalError: new Error('/srv/hub/data/hub.db') }),
    'a string',
    undefined,
  ])('should say nothing of %p', (error) => {
    expect(publicError(error)).toBe(internalError)
  })
})
