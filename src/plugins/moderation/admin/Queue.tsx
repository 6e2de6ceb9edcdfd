'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { QueueView } from '../operations/moderationQueue'
import { BulkBar } from './BulkBar'
import { CasePane } from './CasePane'
import { HelpDialog } from './HelpDialog'
import { QueueList } from './QueueList'
import { QueueTabs } from './QueueTabs'
import { useCase, useHub, useQueue } from './useQueue'
import { useIsDesk } from './useIsDesk'
import { useKeys } from '../../../fields/admin/useKeys'

/** The list on one side, the case on the other; on a phone one after the other. */
export const Queue = ({ first, kinds }: { first: string | null; kinds: readonly string[] }) => {
  const { say } = useHub()
  const [view, setView] = useState<QueueView>('open')
  const [kind, setKind] = useState('')
  /** Null when the list was gone back to, undefined while nobody has chosen. */
  const [wish, setWish] = useState<string | null | undefined>(first ?? undefined)
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const [told, setTold] = useState('')
  const [isHelped, setHelped] = useState(false)
  const pane = useRef<HTMLDivElement>(null)
  const isSteered = useRef(false)
  const { queue, counts, isBroken, reload, more } = useQueue(view, kind)
  const cases = queue?.cases ?? []
  // On a desk the first case lies open; on a phone the list comes first.
  const isDesk = useIsDesk()
  const top = isDesk && cases[0] ? String(cases[0].id) : null
  const chosen = wish === undefined ? top : wish
  const { shown, isBroken: isCaseBroken, reload: reloadCase } = useCase(chosen)

  const open = useCallback((id: string | null) => {
    isSteered.current = true
    setWish(id)
    const address = new URL(window.location.href)
    if (id === null) address.searchParams.delete('case')
    else address.searchParams.set('case', id)
    window.history.replaceState(null, '', address)
  }, [])
  const changed = useCallback(
    async (news: string) => {
      setTold(news)
      // What was just decided stays open, so that it can be taken back, though it leaves the list.
      setWish(chosen)
      await Promise.all([reload(), reloadCase()])
      // A button that is gone takes the focus with it.
      if (document.activeElement === document.body) pane.current?.focus({ preventScroll: true })
    },
    [chosen, reload, reloadCase],
  )
  const pick = useCallback((id: string) => {
    setPicked((before) => {
      const after = new Set(before)
      if (!after.delete(id)) after.add(id)
      return after
    })
  }, [])
  const step = (by: 1 | -1): void => {
    const at = cases.findIndex(({ id }) => String(id) === chosen)
    const next = cases[at === -1 ? 0 : Math.min(Math.max(at + by, 0), cases.length - 1)]
    if (next) open(String(next.id))
  }
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    x: () => {
      if (chosen !== null) pick(chosen)
    },
    Escape: () => open(null),
    '?': () => setHelped(true),
  })
  // Whoever reads with the keyboard or a reader is taken to the case that was opened.
  const opened = shown?.id
  useEffect(() => {
    if (opened === undefined || !isSteered.current) return
    pane.current?.focus({ preventScroll: true })
    if ((pane.current?.getBoundingClientRect().top ?? 0) < 0) pane.current?.scrollIntoView()
  }, [opened])
  const show = (change: () => void): void => {
    change()
    open(null)
    setWish(undefined)
    isSteered.current = false
    setPicked(new Set())
    setTold('')
  }

  const wanted = cases.filter(({ id }) => picked.has(String(id)))
  return (
    <>
      <QueueTabs
        view={view}
        setView={(to) => show(() => setView(to))}
        kind={kind}
        setKind={(to) => show(() => setKind(to))}
        kinds={kinds}
        counts={counts}
        help={() => setHelped(true)}
      />
      <p role="status" className="hub-queue__told">
        {told}
      </p>
      <div className="hub-queue__columns" data-open={chosen === null ? undefined : ''}>
        <section className="hub-queue__list" aria-label={say('cases')}>
          <QueueList
            queue={queue}
            isBroken={isBroken}
            chosen={chosen}
            picked={picked}
            open={open}
            pick={view === 'decided' ? null : pick}
            reload={() => void reload()}
            more={() => void more()}
          />
          {wanted.length > 0 ? (
            <BulkBar
              cases={wanted}
              done={async (news) => {
                setPicked(new Set())
                await changed(news)
              }}
              clear={() => setPicked(new Set())}
            />
          ) : null}
        </section>
        <div className="hub-queue__pane" ref={pane} tabIndex={-1} role="region" aria-label={say('case')}>
          {chosen === null ? (
            cases.length === 0 ? null : (
              <p className="hub-queue__hint">{say('choose')}</p>
            )
          ) : (
            <button type="button" className="hub-queue__back" onClick={() => open(null)}>
              ← {say('back')}
            </button>
          )}
          {shown ? (
            <CasePane key={shown.id} shown={shown} changed={changed} />
          ) : chosen === null ? null : (
            <p>{isCaseBroken ? say('failed') : say('loading')}</p>
          )}
        </div>
      </div>
      {isHelped ? <HelpDialog close={() => setHelped(false)} /> : null}
    </>
  )
}
