import { type RefObject, useEffect, useState } from 'react'

/**
 * What a text begins with, steady while somebody writes: when another form of the page has it shown anew, the server
 * sends along the draft as it was kept a moment ago, and that would take the place of what was typed since. Where
 * nothing was typed, or what was typed has been sent, the new beginning is taken.
 */
export const useSteadyDefault = (area: RefObject<HTMLTextAreaElement | null>, incoming: string): string => {
  const [shown, setShown] = useState(incoming)
  useEffect(() => {
    // eslint-disable-next-line react-hooks/set-state-in-effect -- what stands in the field is known after it was drawn
    if (area.current?.value === shown) setShown(incoming)
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only another beginning is a reason to look
  }, [incoming])
  return shown
}
