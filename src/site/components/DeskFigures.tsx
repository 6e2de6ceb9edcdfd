/** The figures at the top of an organiser’s desk: what each is called, and what it is. */
export const DeskFigures = ({ facts }: { facts: readonly (readonly [string, string])[] }) => (
  <dl className="deskCounts">
    {facts.map(([name, value]) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd className="figures">{value}</dd>
      </div>
    ))}
  </dl>
)
