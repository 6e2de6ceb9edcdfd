'use client'

import { useEffect, useRef } from 'react'
import type { Queue, QueuedCase } from '../operations/moderationQueue'
import { kindWord, stateWord } from './queueWords'
import { useHub } from './useQueue'
import { ago } from './words'

/** The cases of a page, each a button that opens it and a box that selects it. */
export const QueueList = (given: {
  queue: Queue | null
  isBroken: boolean
  chosen: string | null
  picked: ReadonlySet<string>
  open: (id: string) => void
  /** Null where nothing is decided in number. */
  pick: ((id: string) => void) | null
  reload: () => void
  more: () => void
}) => {
  const { say } = useHub()
  const { queue, isBroken, chosen, picked, open, pick, reload, more } = given
  if (isBroken)
    return (
      <p>
        {say('failed')}{' '}
        <button type="button" className="hub-queue__button" onClick={reload}>
          {say('again')}
        </button>
      </p>
    )
  if (!queue) return <p>{say('loading')}</p>
  if (queue.cases.length === 0) return <p className="hub-queue__hint">{say('empty')}</p>
  return (
    <>
      <ul className="hub-queue__cases">
        {queue.cases.map((each) => (
          <Row
            key={each.id}
            row={each}
            isChosen={String(each.id) === chosen}
            isPicked={picked.has(String(each.id))}
            open={open}
            pick={pick}
          />
        ))}
      </ul>
      {queue.end === null ? null : (
        <button type="button" className="hub-queue__button" onClick={more}>
          {say('more')}
        </button>
      )}
    </>
  )
}

const Row = ({
  row,
  isChosen,
  isPicked,
  open,
  pick,
}: {
  row: QueuedCase
  isChosen: boolean
  isPicked: boolean
  open: (id: string) => void
  pick: ((id: string) => void) | null
}) => {
  const { say, language } = useHub()
  const id = String(row.id)
  const words = row.title === '' ? row.excerpt : row.title
  const place = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isChosen) place.current?.scrollIntoView({ block: 'nearest' })
  }, [isChosen])
  return (
    <li ref={place} data-chosen={isChosen ? '' : undefined}>
      {pick ? (
        <input
          type="checkbox"
          checked={isPicked}
          aria-label={`${say('pick')} ${words}`}
          disabled={row.isOwn}
          onChange={() => pick(id)}
        />
      ) : null}
      <button type="button" aria-current={isChosen ? 'true' : undefined} onClick={() => open(id)}>
        <span className="hub-queue__words">{words}</span>
        <span className="hub-queue__facts">
          <span className={`hub-queue__state hub-queue__state--${row.moderation}`}>
            {say(stateWord(row.moderation))}
          </span>{' '}
          {kindWord(row.kind, 'one', say)} ·{' '}
          {ago(new Date(row.decidedAt ?? row.openedAt), new Date(), language)}
          {row.author === null ? '' : ` · ${row.author}`}
        </span>
        <span className="hub-queue__facts">
          {row.reasons.slice(0, 2).join(' · ')}
          {row.reasons.length > 2 ? ` +${row.reasons.length - 2}` : ''}
        </span>
        <Marks row={row} />
      </button>
    </li>
  )
}

const Marks = ({ row }: { row: QueuedCase }) => {
  const { say } = useHub()
  const marks = [
    ...(row.reportCount > 0 ? [`${row.reportCount} ${say('reports')}`] : []),
    ...(row.isOwn ? [say('ownPost')] : []),
    ...(row.isMine
      ? [say('takenByYou')]
      : row.claimedBy === null
        ? []
        : [`${say('takenBy')} ${row.claimedBy}`]),
    ...(row.opinion === 'asked' ? [say('opinionWaited')] : []),
    ...(row.opinion === 'given' ? [say('opinionGiven')] : []),
  ]
  return marks.length === 0 ? null : <span className="hub-queue__marks">{marks.join(' · ')}</span>
}
