import { describe, expect, it } from '@jest/globals'
import { serialiseJsonLd } from './jsonLd'

describe('jsonLd', () => {
  it('should not let a text end its element, and keep the text', () => {
    const headline = '</script><!--<script>alert("&")\u2028'
    const text = serialiseJsonLd({ '@type': 'BlogPosting', headline })
    expect(text).not.toMatch(/[<>&\u2028\u2029]/)
    expect(JSON.parse(text)).toEqual({ '@context': 'https://schema.org', '@type': 'BlogPosting', headline })
  })
})
