import { baseOf, type FactName } from '../facts'
import type { Standing } from '../readStanding'
import type { Words } from './words'

/** What the next step of the ladder asks for, beside what is there. */
export const Ladder = ({ title, standing, words }: { title: string; standing: Standing; words: Words }) => (
  <table>
    <caption>{title}</caption>
    <tbody>
      {standing.next.map(({ fact, have, need, bound }) => {
        const isLimit = bound === 'atMost'
        const isMet = isLimit ? have <= need : have >= need
        return (
          <tr key={fact}>
            <th scope="row">{factIn(words, fact, standing.recentDays)}</th>
            <td>
              {isLimit ? words.atMost(have, need) : words.of(have, need)}
              {isMet ? <span className="hub-glance__met">{words.met}</span> : null}
            </td>
          </tr>
        )
      })}
    </tbody>
  </table>
)

const factIn = (words: Words, fact: FactName, days: number): string => {
  const { base, isRecent } = baseOf(fact)
  return isRecent ? words.recent(words.facts[base], days) : words.facts[base]
}
