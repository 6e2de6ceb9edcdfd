import { describe, expect, it } from '@jest/globals'
import { parse } from 'graphql'
import { mutationFields } from './strictMutations'

const fields = (source: string, name: string | null = null) => mutationFields(parse(source), name)

describe('mutationFields', () => {
  it('should count a mutation as often as it would run, whatever it is called', () => {
    expect(fields('mutation { a: loginMember { token } b: loginMember { token } react { id } }')).toEqual([
      'loginMember',
      'loginMember',
      'react',
    ])
  })

  it('should look into fragments', () => {
    const source = `
      mutation { ...logIns ... on Mutation { registerMember { id } } }
      fragment logIns on Mutation { loginMember { token } ...more }
      fragment more on Mutation { forgotPasswordMember }
    `
    expect(fields(source)).toEqual(['loginMember', 'forgotPasswordMember', 'registerMember'])
  })

  it('should look at the operation that will run', () => {
    const source = 'query A { Posts { totalDocs } } mutation B { loginMember { token } }'
    expect(fields(source, 'A')).toEqual([])
    expect(fields(source, 'B')).toEqual(['loginMember'])
  })
})
