import { describe, expect, it } from '@jest/globals'
import { writtenFace } from '../../src/collections/members'
import { loneSubject } from '../../src/plugins/moderation/checks/loneSubject'
import { checksOf } from '../../src/plugins/moderation/checks/registry'
import { decide, defaultPolicy } from '../../src/plugins/moderation/decide'

const checks = checksOf({}, [])

/** What becomes of a newcomer’s profile, by the checks and thresholds as delivered. */
const judge = async (displayName: string, bio: string, links: readonly (readonly [string, string])[]) => {
  const face = writtenFace({ displayName, bio, links: links.map(([label, url]) => ({ label, url })) })
  const subject = loneSubject({
    collection: 'members',
    operation: 'edit',
    title: face.displayName as string,
    text: [face.bio, face.links].filter(Boolean).join('\n\n'),
  })
  const signals = await Promise.all(
    checks.filter((check) => check.applies(subject)).map((check) => check.look(subject)),
  )
  return decide(signals.flat(), 'newcomer', defaultPolicy).decision
}

describe('a newcomer’s profile', () => {
  it.each([
    [
      'Cheap Meds 24',
      'Buy viagra and cialis online, no prescription, best price, order now!',
      [['Order', 'https://meds.example.com/']],
    ],
    [
      'SEO Services',
      'We rank your website on page one of Google, cheap backlinks, contact us on WhatsApp +33 6 12 34 56 78',
      [['Our offer', 'https://bit.ly/seo-offer']],
    ],
    [
      'Crypto Profits',
      'I earned 5000 $ a week with this bitcoin trading bot. Ask me how, guaranteed income!',
      [['Join', 'https://t.co/abc']],
    ],
    [
      'Voyance Gratuite',
      'Grand marabout, retour de l’être aimé en 48 h, résultat garanti. Appelez le 06 12 34 56 78.',
      [['Consulter', 'https://marabout.example.com/']],
    ],
    [
      'Crédit rapide',
      'Prêt entre particuliers sans justificatif, de 5 000 à 800 000 €, taux de 2 %. Contact : pret@example.com',
      [],
    ],
    [
      'Casino en ligne',
      'Jouez maintenant ! Bonus de 500 € offert, gains garantis, retrait immédiat.',
      [
        ['Bonus', 'https://casino.example.com/'],
        ['Tours gratuits', 'https://slots.example.net/'],
        ['Poker', 'https://poker.example.org/'],
      ],
    ],
  ] as const)('should not be shown when it sells: %s', async (name, bio, links) => {
    expect(await judge(name, bio, links)).not.toBe('allow')
  })

  it.each([
    ['Claire Vasseur', 'Trente ans de retouches invisibles, à présent reprises bien visibles.', []],
    [
      'Hamish',
      'Boatbuilder, from a yard on the Clyde that is flats now. Wood, tar, tea.',
      [['My boats', 'https://boats.example.org/']],
    ],
    [
      'Priya',
      'Electronics engineer. I open things, and sometimes close them again.',
      [
        ['Mastodon', 'https://social.example.net/@priya'],
        ['Code', 'https://code.example.com/priya'],
      ],
    ],
    [
      'Jean-Luc',
      'Maraîcher, je vends mes légumes le samedi au marché.',
      [['La ferme', 'https://ferme.example.fr/']],
    ],
    ['Noor', 'I repair phones for a living and for my friends for free.', []],
    ['Tomasz', '', []],
    ['Ana', 'Infirmière de nuit. Je lis plus que je n’écris.', []],
  ] as const)('should be shown when it says who somebody is: %s', async (name, bio, links) => {
    expect(await judge(name, bio, links)).toBe('allow')
  })
})
