import { readFileSync } from 'node:fs'

/** A process number is used again; a number with its start moment is not. Where there is no /proc, the number has to do. */
export function identidadDe(pid) {
  if (process.platform !== 'linux') return responde(pid) ? `${pid}` : undefined
  try {
    // Field 22 of /proc/<pid>/stat; the name (field 2) may hold blanks and parentheses.
    const campos = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ')
    if (campos[0] === 'Z' || campos[0] === 'X') return undefined
    const arranque = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').slice(0, 8)
    return `${pid}-${campos[19]}-${arranque}`
  } catch {
    return undefined
  }
}

export function viveAun(identidad) {
  return identidad !== '' && identidadDe(Number.parseInt(identidad, 10)) === identidad
}

function responde(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
