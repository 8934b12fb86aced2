import { createHash } from 'node:crypto'
import { existsSync, statSync } from 'node:fs'
import { chmod, mkdir, readFile, realpath, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type Cuenta, cuentaDuena, cuentaPropia, cuentaSinPrivilegios, esRoot, puede } from './cuenta.ts'
import { fallaDeDisco, fallaMotor } from './falla.ts'

/** Where the engine keeps its things and the account it runs as. */
export type Lugar = {
  readonly base: string
  readonly datos: string
  readonly registro: string
  readonly cuenta: Cuenta
}

const APARTE = '/var/lib/kpt'

/**
 * Normally the folder asked for. As root the engine runs under an account without privileges; if that account cannot reach
 * the folder (a checkout in /root), the data go to /var/lib/kpt/<hash> and a note in the folder says so from then on.
 */
export async function elegirLugar(carpeta: string, avisar: (mensaje: string) => void): Promise<Lugar> {
  const pedida = resolve(carpeta)
  try {
    await mkdir(pedida, { recursive: true })
    const nota = await leerNota(pedida)
    if (nota !== undefined) return lugarEn(nota)
    if (!esRoot() || existsSync(join(pedida, 'datos')) || puede(cuentaSinPrivilegios(), 'entrar', pedida)) {
      return lugarEn(pedida)
    }
    return lugarEn(await apartar(pedida, avisar))
  } catch (error) {
    throw fallaDeDisco(error, pedida, cuentaPropia().nombre)
  }
}

function lugarEn(base: string): Lugar {
  const datos = join(base, 'datos')
  const cuenta = cuentaDe(datos)
  if (existsSync(datos) && !puede(cuenta, 'entrar', datos)) {
    throw fallaMotor({ codigo: 'sin-permiso', detalles: { ruta: datos, cuenta: cuenta.nombre } })
  }
  return { base, datos, registro: join(base, 'registro.log'), cuenta }
}

/** Root takes the account that owns the data: who ran the program first as an ordinary user stays the owner. */
function cuentaDe(datos: string): Cuenta {
  if (!esRoot()) return cuentaPropia()
  const dueno = existsSync(datos) ? statSync(datos) : undefined
  return dueno !== undefined && dueno.uid !== 0 ? cuentaDuena(dueno.uid, dueno.gid) : cuentaSinPrivilegios()
}

async function apartar(pedida: string, avisar: (mensaje: string) => void): Promise<string> {
  const huella = createHash('sha256')
    .update(await realpath(pedida))
    .digest('hex')
    .slice(0, 16)
  const base = join(APARTE, huella)
  await crearAparte(base)
  const previa = existsSync(join(base, 'datos')) ? ' (ya había una y se usa)' : ''
  avisar(`La cuenta sin privilegios no alcanza «${pedida}»: la base de datos se guarda en «${base}»${previa}.`)
  await writeFile(join(pedida, 'ubicacion'), `${base}\n`)
  return base
}

async function leerNota(pedida: string): Promise<string | undefined> {
  const ruta = join(pedida, 'ubicacion')
  const nota = existsSync(ruta) ? (await readFile(ruta, 'utf8')).trim() : ''
  if (!nota.startsWith(`${APARTE}/`)) return undefined
  await crearAparte(nota)
  return nota
}

/** Open to be crossed whatever the umask of who runs us; the data folder inside is closed. */
async function crearAparte(base: string): Promise<void> {
  await mkdir(base, { recursive: true })
  for (const carpeta of [APARTE, base]) await chmod(carpeta, 0o755)
}
