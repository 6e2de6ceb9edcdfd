import { describe, expect, it } from '@jest/globals'
import { mentionsOf } from './mentions'

describe('mentionsOf', () => {
  it.each([
    ['Thanks @ana and @Bob_2, and @ana again', ['ana', 'bob_2']],
    ['(@ana) «@bob» @ana’s', ['ana', 'bob']],
    ['Write to ana@example.org, or x.@ana', []],
    ['@a is no handle, nor is @-ana', []],
    ['', []],
  ])('should read %j', (text, handles) => {
    expect(mentionsOf(text)).toEqual(handles)
  })
})
