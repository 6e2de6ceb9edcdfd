import { describe, expect, it } from '@jest/globals'
import { textOfPdf } from '../helpers/textOfPdf'
import {
  type ContestCertificate,
  drawContestCertificate,
} from '../../src/collections/contests/after/certificate/drawCertificate'

const said: ContestCertificate = {
  language: 'en',
  hub: 'The lock house',
  name: 'Zoë Łukasiewicz',
  handle: 'zoe',
  title: 'Winter light',
  place: 1,
  won: true,
  decidedAt: '2026-10-08T23:30:00.000Z',
  timeZone: 'Europe/Paris',
  issuedAt: new Date('2026-10-10T12:00:00.000Z'),
  code: '0123456789abcdef0123',
  verifyAt: 'https://hub.example/certificates/0123456789abcdef0123',
}
const read = async (change: Partial<ContestCertificate>): Promise<string> =>
  textOfPdf(await drawContestCertificate({ ...said, ...change }))

describe('a certificate', () => {
  it('should say who, what, when, by whom and how to check it, in both languages', async () => {
    const english = await read({})
    for (const words of [
      ...[
        'The lock house',
        'Certificate',
        'Zoë Łukasiewicz',
        'won 1st place, with a prize, in',
        'Winter light',
      ],
      ...[
        'Result of 9 October 2026',
        'Issued by The lock house on 10 October 2026',
        said.code,
        said.verifyAt,
      ],
    ])
      expect(english).toContain(words)
    const french = await read({ language: 'fr', place: null, won: false, title: 'Lumière d’hiver' })
    for (const words of [
      ...['Attestation de participation', 'a participé jusqu’au bout au concours', 'Lumière d’hiver'],
      ...['Résultat du 9 octobre 2026', 'Établi par The lock house le 10 octobre 2026'],
    ])
      expect(french).toContain(words)
  })

  it('should give a name in Cyrillic or Greek letters as it is, and the handle for one that it cannot draw', async () => {
    expect(await read({ name: 'Ольга' })).toContain('Ольга')
    expect(await read({ name: 'Ελένη' })).toContain('Ελένη')
    expect(await read({ name: '李明', handle: 'liming' })).toContain('@liming')
  })

  it('should be the same bytes for the same facts, and carry title and language', async () => {
    const [one, other] = [await drawContestCertificate(said), await drawContestCertificate(said)]
    expect(one.equals(other)).toBe(true)
    const file = one.toString('latin1')
    expect(file).toContain('/Lang (en)')
    expect(file).toContain('/DisplayDocTitle true')
    expect(file).toContain('/StructTreeRoot')
    expect(file).toContain('/MarkInfo')
  })
})
