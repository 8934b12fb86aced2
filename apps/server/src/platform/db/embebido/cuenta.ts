import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { fallaMotor } from './falla.ts'

/** The account the engine runs as. `ajena` when it is not the one of this process: PostgreSQL refuses to run as root. */
export type Cuenta = { readonly nombre: string; readonly uid: number; readonly gid: number; readonly ajena: boolean }

const SIN_PRIVILEGIOS = ['nobody', 'daemon']

export function esRoot(): boolean {
  return process.geteuid?.() === 0
}

export function cuentaPropia(): Cuenta {
  const uid = process.geteuid?.() ?? 0
  const gid = process.getegid?.() ?? 0
  return { nombre: nombreDe(uid), uid, gid, ajena: false }
}

export function cuentaSinPrivilegios(): Cuenta {
  const elegida = SIN_PRIVILEGIOS.map((nombre) => cuentas().find((c) => c.nombre === nombre)).find(
    (c) => c !== undefined,
  )
  if (elegida !== undefined && elegida.uid !== 0) return { ...elegida, ajena: true }
  throw fallaMotor({ codigo: 'cuenta-ausente', detalles: { buscadas: SIN_PRIVILEGIOS.join(', ') } })
}

export function cuentaDuena(uid: number, gid: number): Cuenta {
  return { nombre: nombreDe(uid), uid, gid, ajena: uid !== process.geteuid?.() }
}

/** What a child process needs to run as the account; the environment leaves out every PG* variable of the caller. */
export function comoCuenta(cuenta: Cuenta) {
  const env = { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }
  return cuenta.ajena ? { cwd: '/', env, uid: cuenta.uid, gid: cuenta.gid } : { cwd: '/', env }
}

/** Asks the system itself, as the account: permissions of every folder on the way, access lists and mounts count. */
export function puede(cuenta: Cuenta, permiso: 'leer' | 'entrar' | 'ejecutar', ruta: string): boolean {
  const prueba = permiso === 'leer' ? '-r' : '-x'
  const { status, error } = spawnSync('/bin/sh', ['-c', `test ${prueba} "$1"`, 'sh', ruta], comoCuenta(cuenta))
  if (error !== undefined && 'code' in error && error.code === 'EPERM') {
    throw fallaMotor({ codigo: 'cuenta-ausente', detalles: { buscadas: cuenta.nombre } })
  }
  return status === 0
}

function nombreDe(uid: number): string {
  try {
    return cuentas().find((c) => c.uid === uid)?.nombre ?? userInfo().username
  } catch {
    return String(uid)
  }
}

function cuentas(): { nombre: string; uid: number; gid: number }[] {
  let texto = ''
  try {
    texto = readFileSync('/etc/passwd', 'utf8')
  } catch {
    // A machine without the file has no named accounts.
  }
  return texto.split('\n').flatMap((linea) => {
    const [nombre, , uid, gid] = linea.split(':')
    return nombre && uid && gid ? [{ nombre, uid: Number(uid), gid: Number(gid) }] : []
  })
}
