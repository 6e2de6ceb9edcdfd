import { describe, expect, it } from '@jest/globals'
import { answerMax, checkAnswers } from './answers'

const fields = [
  { blockType: 'message' },
  { blockType: 'text', name: 'who', required: true },
  { blockType: 'email', name: 'mail' },
  { blockType: 'select', name: 'size', options: [{ value: 's' }, { value: 'm' }] },
  { blockType: 'checkbox', name: 'fine', required: true },
  { blockType: 'number', name: 'seats' },
  { blockType: 'date', name: 'day' },
]

const check = (answers: Record<string, string>) =>
  checkAnswers(
    fields,
    Object.entries(answers).map(([field, value]) => ({ field, value })),
  )

describe('checkAnswers', () => {
  it('should keep what the form asks, in its order, and drop the rest', () => {
    expect(check({ extra: 'x', fine: 'yes', who: ' Ana ', seats: '2,5', mail: '' })).toEqual({
      answers: [
        { field: 'who', value: 'Ana' },
        { field: 'fine', value: 'yes' },
        { field: 'seats', value: '2,5' },
      ],
      faults: {},
    })
  })

  it('should name every field that is wrong, and why', () => {
    expect(
      check({ mail: 'a@b', size: 'xl', fine: 'no', seats: 'many', day: '2026-02-31x', who: '' }).faults,
    ).toEqual({
      who: 'required',
      mail: 'notAnAddress',
      size: 'notAnOption',
      fine: 'notAnOption',
      seats: 'notANumber',
      day: 'notADate',
    })
    expect(check({ who: 'x'.repeat(answerMax + 1), fine: 'yes' }).faults).toEqual({ who: 'tooLong' })
  })
})
