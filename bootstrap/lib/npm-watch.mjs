import { readFileSync } from 'node:fs'
import { identidadDe, viveAun } from './process-identity.mjs'

/** When npm called us and is killed with -9, its shell lives on and nobody would tell us: we end in order by ourselves. */
export function terminarConNpm() {
  const npm = process.env.npm_lifecycle_event === undefined ? undefined : antepasadoNpm(process.ppid)
  if (npm === undefined) return
  const reloj = setInterval(() => {
    if (viveAun(npm)) return
    clearInterval(reloj)
    process.kill(process.pid, 'SIGTERM')
  }, 500)
  reloj.unref()
}

/** Our parent, or the parent of the shell that npm put between. */
function antepasadoNpm(pid) {
  try {
    const nombre = readFileSync(`/proc/${pid}/comm`, 'utf8').trim()
    if (!/^(sh|dash|bash|busybox|ash|zsh)$/.test(nombre)) return identidadDe(pid)
    return antepasadoNpm(Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ')[1]))
  } catch {
    return undefined
  }
}
