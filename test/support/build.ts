import { execFileSync } from 'node:child_process'
import { env } from 'node:process'

/** Builds dist once a run, whichever projects need it. */
export const setup = (): void => {
  if (env['ASKFIRST_IS_BUILT']) return
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' })
  env['ASKFIRST_IS_BUILT'] = 'true'
}
