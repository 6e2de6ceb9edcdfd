import { describe, expect, it } from '@jest/globals'
import { decide, defaultPolicy } from '../../decide'
import type { Standing } from '../check'
import { loneSubject } from '../loneSubject'
import { classifier, featuresOfText } from './index'
import { readModel, shippedModel } from './model'
import stored from './model.json' with { type: 'json' }
import { piecesOf } from './pieces'

const check = classifier()
const decisionOf = async (text: string, standing: Standing = 'newcomer') =>
  decide(await check.look(loneSubject({ text, standing })), standing, defaultPolicy).decision

describe('classifier', () => {
  it.each([
    'We lend from $5,000 to $90,000 at 2% interest, no credit check. WhatsApp +1 805 555 0110',
    'Offre de prêt entre particuliers de 2 000 € à 75 000 €, taux 2 %. Écrivez à pret@banque.example',
    'Grand voyant médium, retour de l’être aimé en 48 h, résultat garanti. Appelez le 07 57 91 22 84',
    'Please subscribe to my channel and I will subscribe back, thank you!!!',
    'Casino en ligne : 200 tours gratuits et bonus sans dépôt, inscription ici https://jeux.example',
    'I hate all refugees, they are vermin and should be gassed.',
    'Les musulmans sont des parasites, dehors !',
    'You are a stupid piece of shit, go kill yourself.',
    'Sale pute, je vais te retrouver et te crever.',
  ])('should stop a newcomer’s %j', async (text) => {
    expect(await decisionOf(text)).not.toBe('allow')
  })

  it.each([
    'How do I grind beans for a moka pot? My old grinder is too coarse.',
    'Ma banque m’a refusé un prêt pour la cuisine, quels sont les recours ?',
    'The new version is terrible and support never answers. I want my money back.',
    'Votre mise à jour est une catastrophe, je suis très en colère contre la direction.',
    'Kill the process and restart the server, then the child is gone.',
    'Les juifs et les musulmans du quartier préparent la fête ensemble.',
    'Привет всем, как настроить почту?',
    'ጤና ይስጥልኝ፣ ስለ ቡና ጥያቄ አለኝ።',
  ])('should let a newcomer’s %j through', async (text) => {
    expect(await decisionOf(text)).toBe('allow')
  })

  it('should read the same sentence in disguise', async () => {
    for (const text of [
      'y0u @re a stup1d wh0re',
      'Yоu аrе а stuріd whоrе',
      'you are a s.t.u.p.i.d w.h.o.r.e',
    ])
      expect(await decisionOf(text)).not.toBe('allow')
  })

  it('should find one vile sentence among kind ones', async () => {
    const kind =
      'Thank you for the guide, it helped me a lot with my garden and the tomatoes look great this year. '
    expect(await decisionOf(`${kind}All Jews are vermin and should be gassed. ${kind}`)).not.toBe('allow')
  })

  it('should weigh a quotation less than the member’s own words', async () => {
    const weightOf = async (text: string) =>
      (await check.look(loneSubject({ text }))).reduce((sum, { weight }) => sum + weight, 0)
    const said = await weightOf('You are a stupid whore, go die.')
    expect(await weightOf('> You are a stupid whore, go die.\n\nWho can remove this?')).toBeLessThan(said / 2)
  })

  it('should do without a head that is switched off, and take other bars', async () => {
    const subject = loneSubject({ text: 'You are a stupid piece of shit.' })
    expect(await classifier({ toxic: false }).look(subject)).toEqual([])
    expect(
      await classifier({ toxic: { hold: 0.1, holdRegular: 0.2, refuse: 0.3 } }).look(subject),
    ).toMatchObject([{ code: 'toxic', weight: 10 }])
  })

  it('should read a megabyte without losing its end', async () => {
    const text = `${'Water the beans in the evening. '.repeat(32_000)}\nAll Muslims are vermin, kill them all.`
    expect(text.length).toBeGreaterThan(1_000_000)
    expect(featuresOfText(text).length).toBeLessThanOrEqual(40)
    expect((await check.look(loneSubject({ text }))).length).toBeGreaterThanOrEqual(0)
  })
})

describe('the model', () => {
  it('should be small enough to ship, and say what it was made of', () => {
    expect(JSON.stringify(stored).length).toBeLessThan(3 * 1024 * 1024)
    expect(stored.data.every(({ licence }) => licence !== 'unknown')).toBe(true)
    expect(stored.data.some(({ name }) => name.startsWith('hatecheck'))).toBe(false)
    expect(shippedModel().version).toBe(stored.version)
  })

  it('should refuse a file made for other features', () => {
    expect(() => readModel({ ...stored, features: 0 })).toThrow('reads features 0')
  })
})

describe('piecesOf', () => {
  it('should keep every word of a text that has few pieces', () => {
    const text = 'One two three. Four five!\n\nSix seven eight nine ten eleven twelve. ' + 'word '.repeat(90)
    expect(piecesOf(text, 100).join(' ').split(/\s+/)).toEqual(text.trim().split(/\s+/))
  })

  it('should answer at most what is asked for, the end among it', () => {
    const pieces = piecesOf(
      Array.from({ length: 200 }, (_, at) => `This is the sentence number ${at} of them all.`).join(' '),
      5,
    )
    expect(pieces).toHaveLength(5)
    expect(pieces.at(-1)).toContain('199')
  })
})
