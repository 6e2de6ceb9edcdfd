import { Fragment } from 'react'
import type { FaceFragment } from '../graphql/generated'
import { visit } from '../server/visit'
import { Face, MemberLink } from './Face'

/** The portraits of several people, one over the edge of the other. */
export const Faces = ({ members }: { members: readonly FaceFragment[] }) => (
  <span className="faces">
    {members.length === 0 ? <Face member={null} /> : null}
    {members.slice(0, shown).map((member) => (
      <Face key={member.id} member={member} />
    ))}
  </span>
)

/** More faces than these say nothing; the names are all there. */
const shown = 4

/** The names of a byline as a sentence of the language has them: “A, B and C”. */
export const Names = async ({ members }: { members: readonly FaceFragment[] }) => {
  const { locale } = await visit()
  if (members.length === 0) return <MemberLink member={null} />
  const left = [...members]
  const parts = new Intl.ListFormat(locale).formatToParts(members.map(({ id }) => String(id)))
  return (
    <span>
      {parts.map(({ type, value }, index) => (
        <Fragment key={index}>
          {type === 'element' ? <MemberLink member={left.shift() ?? null} /> : value}
        </Fragment>
      ))}
    </span>
  )
}
