'use client'

import { useEffect, useRef, useState, useSyncExternalStore } from 'react'

/** As much of the browser's own reader of codes as is used here (Shape Detection API); not every browser has it. */
type Detector = { detect: (source: HTMLVideoElement) => Promise<{ rawValue: string }[]> }
type DetectorClass = new (options: { formats: string[] }) => Detector

const detectorClass = (): DetectorClass | undefined =>
  (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector

const canRead = (): boolean =>
  detectorClass() !== undefined && (navigator as { mediaDevices?: unknown }).mediaDevices !== undefined

/** What a browser can do does not change. */
const never = (): (() => void) => () => undefined

/** Milliseconds between two looks at the picture. */
const pause = 250

/** Reads QR codes with the phone's camera, where the browser can; else says how it goes without. */
export const Camera = ({
  onCode,
  words,
}: {
  onCode: (text: string) => void
  words: { start: string; stop: string; none: string; refused: string }
}) => {
  const video = useRef<HTMLVideoElement>(null)
  const canScan = useSyncExternalStore(never, canRead, () => null)
  const [isOn, setIsOn] = useState(false)
  const [isRefused, setIsRefused] = useState(false)
  const tell = useRef(onCode)
  useEffect(() => {
    tell.current = onCode
  })
  useEffect(() => {
    const Detector = detectorClass()
    const picture = video.current
    if (!isOn || !Detector || !picture) return
    const detector = new Detector({ formats: ['qr_code'] })
    let stream: MediaStream | null = null
    let timer: ReturnType<typeof setInterval> | undefined
    let isLeft = false
    const look = async (): Promise<void> => {
      // A frame that cannot be read is followed by another.
      const found = await detector.detect(picture).catch(() => [])
      for (const { rawValue } of found) tell.current(rawValue)
    }
    navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } }).then(
      async (given) => {
        stream = given
        if (isLeft) return given.getTracks().forEach((track) => track.stop())
        picture.srcObject = given
        await picture.play()
        timer = setInterval(() => void look(), pause)
      },
      () => {
        setIsRefused(true)
        setIsOn(false)
      },
    )
    return () => {
      isLeft = true
      clearInterval(timer)
      stream?.getTracks().forEach((track) => track.stop())
    }
  }, [isOn])
  if (canScan === null) return null
  if (!canScan) return <p className="hint">{words.none}</p>
  return (
    <div className="camera">
      {isOn ? <video ref={video} muted playsInline /> : null}
      {isRefused ? <p className="note warn">{words.refused}</p> : null}
      <button type="button" className="button" onClick={() => setIsOn(!isOn)}>
        {isOn ? words.stop : words.start}
      </button>
    </div>
  )
}
