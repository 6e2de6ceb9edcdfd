import { describe, expect, it } from '@jest/globals'
import { csvOf } from './csv'

describe('csvOf', () => {
  it.each([
    ['=HYPERLINK("http://evil.example","Click")', `"'=HYPERLINK(""http://evil.example"",""Click"")"`],
    ['+33 1 23', `"'+33 1 23"`],
    ['-2+3', `"'-2+3"`],
    ['@SUM(A1:A9)', `"'@SUM(A1:A9)"`],
    ['\t=1+1', `"'\t=1+1"`],
    ['\r=1+1', `"'\r=1+1"`],
  ])('should disarm %j', (typed, written) => {
    expect(csvOf([[typed]])).toBe(`\ufeff${written}\r\n`)
  })

  it('should keep quotes, commas, line breaks and accents within their cell', () => {
    expect(csvOf([['Zoë "Zed", Paris', 'one\ntwo', 3, -1, null]])).toBe(
      '\ufeff"Zoë ""Zed"", Paris","one\ntwo","3","-1",""\r\n',
    )
  })
})
