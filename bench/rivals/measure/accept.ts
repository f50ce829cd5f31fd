import { noteClick, readClick } from '../click.ts'
import { decide } from '../decide.ts'
import { NotWorking, proveSoon } from '../proof.ts'
import { visit } from '../visit.ts'
import type { Measure } from './measure.ts'

/** Measures the effects of a click on Accept. */
export const accept: Measure = {
  name: 'accept',
  plain: false,
  figures: [
    { id: 'requested', title: 'Accept to analytics requested', unit: 'ms' },
    { id: 'frame', title: 'Accept to next frame', unit: 'ms' },
    { id: 'duration', title: 'Accept, Event Timing', unit: 'ms', digits: 0 },
    { id: 'gone', title: 'banner gone in that frame, share of visits', digits: 2, noRatio: true },
  ],
  method:
    'A real mouse click, from the event’s time stamp; the processor isn’t slowed down. Requested: the start of the gated external script in resource timing. Next frame: a message that the frame’s callback has posted, which arrives after style, layout and paint. Event Timing rounds to 8 ms and leaves out what takes less than 16, which counts as 16 here.',
  async take({ browser, server }, contestant) {
    const { banner = '' } = contestant
    return visit(browser, { address: server.address(contestant) }, async (open) => {
      await decide(open, contestant, 'accept', () =>
        noteClick(open, banner, server.addresses.stats),
      )
      await proveSoon(open, contestant, 'accepted')
      const {
        time = NaN,
        requested = NaN,
        frame = NaN,
        duration = 16,
        gone,
      } = await readClick(open)
      if (!(requested >= time)) throw new NotWorking('analytics wasn’t requested after the click')
      return { requested: requested - time, frame: frame - time, duration, gone: gone ? 1 : 0 }
    })
  },
}
