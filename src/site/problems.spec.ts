import { describe, expect, it } from '@jest/globals'
import { type GraphQLProblem, problemsOf } from './problems'

const problem = (extensions: GraphQLProblem['extensions']) => [{ message: 'internal words', extensions }]

describe('problems', () => {
  it('should translate a known code', () => {
    expect(problemsOf(problem({ code: 'TOPIC_LOCKED' }), ['body'])).toEqual({
      form: 'problem.topicLocked',
      fields: {},
    })
  })

  it('should put a fault beside the field it names', () => {
    expect(problemsOf(problem({ code: 'HANDLE_TAKEN', field: 'handle' }), ['handle'])).toEqual({
      form: 'problem.form',
      fields: { handle: 'problem.taken' },
    })
    expect(
      problemsOf(problem({ code: 'VALIDATION_FAILED', fields: [{ path: 'title' }] }), ['title']),
    ).toEqual({ form: 'problem.form', fields: { title: 'problem.invalid' } })
  })

  it('should not blame a field for haste', () => {
    expect(problemsOf(problem({ code: 'TOO_FAST', field: 'body' }), ['body'])).toEqual({
      form: 'problem.tooFast',
      fields: {},
    })
  })

  it('should keep a fault in a field that the form does not show', () => {
    expect(problemsOf(problem({ code: 'TOPIC_LOCKED', field: 'topic' }), ['body']).form).toBe(
      'problem.topicLocked',
    )
  })

  it('should answer the general sentence to anything unknown', () => {
    expect(problemsOf(problem({ code: 'SQLITE_BUSY' }), []).form).toBe('problem.GENERAL')
    expect(problemsOf([{ message: 'no extensions' }], []).form).toBe('problem.GENERAL')
  })
})
