// Every chain and every seal of the database, in one look: what is added meanwhile is of the next one.
import { NACIONAL, type Sellados, sujetoDelSello, sumarSello } from '@kpt/domain/auditoria'
import { isoBogota } from '@kpt/domain/shared'
import { digerir } from '../../platform/audit/index.ts'
import type { Db } from '../../platform/db/conexion.ts'
import { enUnaMirada } from '../../platform/db/una-mirada.ts'
import type { Servicios } from '../../platform/servicios.ts'
import { contenidoDe, findCabezas, findCadenas, readEslabones, readSellos } from './cadena.repo.ts'
import { insertVerificacion } from './verificacion.repo.ts'
import { type FallaDeCadena, verificarCadena } from './verificar-cadena.ts'

export type BaseVerificada = {
  readonly cadenas: ReadonlyMap<string, number>
  readonly eslabones: number
  readonly sellos: number
  readonly fallas: readonly FallaDeCadena[]
}

export type Paso = (hecho: { readonly cadenas: number; readonly de: number; readonly eslabones: number }) => void

/** Verifies, and keeps what was found for the screen. */
export async function verificarBase({ conexion, reloj }: Servicios, paso: Paso = () => {}): Promise<BaseVerificada> {
  const empezada = isoBogota(reloj.ahora())
  const hecha = await enUnaMirada(conexion.db, (db) => mirar(db, paso))
  await insertVerificacion(conexion.db, hecha, { empezada, terminada: isoBogota(reloj.ahora()) })
  return hecha
}

async function mirar(db: Db, paso: Paso): Promise<BaseVerificada> {
  const { huellas, sellados, fallas } = await mirarSellos(db)
  const cabezas = await findCabezas(db)
  const nombres = new Set([...(await findCadenas(db)), ...cabezas.keys(), ...sellados.keys()])
  const cadenas = new Map<string, number>()
  let eslabones = 0
  for (const nombre of nombres) {
    const hecha = await verificarCadena({
      ...{
        nombre,
        cabeza: cabezas.get(nombre) ?? null,
        sellados: sellados.get(nombre),
        lotes: readEslabones(db, nombre),
      },
      paso: (cuantos) => {
        eslabones += cuantos
        paso({ cadenas: cadenas.size, de: nombres.size, eslabones })
      },
    })
    cadenas.set(nombre, hecha.eslabones)
    if (hecha.falla) fallas.push(hecha.falla)
    if (nombre === NACIONAL) fallas.push(...compararSellos(huellas, hecha.sellosDichos))
  }
  if (!nombres.has(NACIONAL)) fallas.push(...compararSellos(huellas, new Map()))
  return { cadenas, eslabones, sellos: huellas.size, fallas }
}

type Sellos = {
  /** Digest of each, by its number. */
  readonly huellas: Map<number, string>
  readonly sellados: Sellados
  readonly fallas: FallaDeCadena[]
}

/** Each seal has the digest of its text, follows the one before and contradicts none. */
async function mirarSellos(db: Db): Promise<Sellos> {
  const sellos: Sellos = { huellas: new Map(), sellados: new Map(), fallas: [] }
  let previo: string | null = null
  for await (const fila of readSellos(db)) {
    const { n, huella, texto } = fila
    const sello = contenidoDe(fila)
    const sigue = sello !== null && sello.n === n && n === sellos.huellas.size + 1 && sello.previo === previo
    if (!sigue || digerir(texto) !== huella || !sumarSello(sellos.sellados, sello)) sellos.fallas.push(deSello(n))
    sellos.huellas.set(n, huella)
    previo = huella
  }
  return sellos
}

/** The national chain tells of every seal, and of no other. */
function compararSellos(huellas: ReadonlyMap<number, string>, dichos: ReadonlyMap<string, string>): FallaDeCadena[] {
  const malos = [...huellas].filter(([n, huella]) => dichos.get(sujetoDelSello(n)) !== huella).map(([n]) => n)
  const sujetos = new Set([...huellas.keys()].map(sujetoDelSello))
  const borrados = [...dichos.keys()].filter((sujeto) => !sujetos.has(sujeto)).map((s) => Number(s.split('/')[1]))
  return [...malos, ...borrados].map(deSello)
}

function deSello(n: number): FallaDeCadena {
  return { cadena: NACIONAL, primerFallo: n, motivo: 'sello_cambiado', sello: n, entre: null }
}
