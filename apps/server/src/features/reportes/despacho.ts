// Who saves while others' savings are on their way goes with the next statement, together with whoever else came meanwhile. With few
// people each one goes at once and alone; with many, one statement and one wait for the disk serve them all.
import type pg from 'pg'
import { type Encargo, guardarEncargos, type Tanda } from './encargo.repo.ts'

/** Statements on their way at the same time: enough for the disk never to be idle, and they leave the pool to the rest. */
const VIAJES = 4
/** Operations that one statement carries: the heads of the chains are held meanwhile, so it must be short. */
const CABEN = 200

type EnEspera = {
  readonly encargo: Encargo
  readonly listo: (tanda: Tanda) => void
  readonly falla: (e: unknown) => void
}

type Despacho = {
  readonly pool: pg.Pool
  espera: EnEspera[]
  viajes: number
  /** It will leave at the end of this turn of the event loop, with all that the turn brings. */
  citado: boolean
  /** Entities that a statement on its way writes: another one would only wait for it. */
  readonly ocupadas: Set<string>
}

const despachos = new WeakMap<pg.Pool, Despacho>()

/** Saves an errand, alone or in company. Rejects when it is not known to be saved. */
export function despachar(pool: pg.Pool, encargo: Encargo): Promise<Tanda> {
  const despacho = despachos.get(pool) ?? { pool, espera: [], viajes: 0, citado: false, ocupadas: new Set() }
  despachos.set(pool, despacho)
  return new Promise((listo, falla) => {
    despacho.espera.push({ encargo, listo, falla })
    if (despacho.citado) return
    despacho.citado = true
    setImmediate(() => {
      despacho.citado = false
      salir(despacho)
    })
  })
}

function salir(despacho: Despacho): void {
  while (despacho.viajes < VIAJES && despacho.espera.length > 0) {
    const { van, quedan } = repartir(despacho)
    if (van.length === 0) return
    despacho.espera = quedan
    despacho.viajes += 1
    const suyas = new Set(van.map(({ encargo }) => encargo.clave.entidad))
    for (const entidad of suyas) despacho.ocupadas.add(entidad)
    viajar(despacho.pool, van).then((solos) => {
      despacho.viajes -= 1
      for (const entidad of suyas) despacho.ocupadas.delete(entidad)
      for (const solo of solos) void irSolo(despacho.pool, solo)
      salir(despacho)
    })
  }
}

/** Those that may go together, first come first served: no field twice, no operation twice, no entity that is being written. */
function repartir({ espera, ocupadas }: Despacho): { van: EnEspera[]; quedan: EnEspera[] } {
  const van: EnEspera[] = []
  const quedan: EnEspera[] = []
  const lleva = new Set<string>()
  let operaciones = 0
  for (const uno of espera) {
    const { clave, operaciones: suyas } = uno.encargo
    const marcas = marcasDe(uno.encargo)
    const cabe = van.length === 0 || operaciones + suyas.length <= CABEN
    if (!cabe || ocupadas.has(clave.entidad) || marcas.some((m) => lleva.has(m))) {
      quedan.push(uno)
      continue
    }
    for (const marca of marcas) lleva.add(marca)
    operaciones += suyas.length
    van.push(uno)
  }
  return { van, quedan }
}

function marcasDe({ clave, operaciones }: Encargo): string[] {
  const reporte = `${clave.entidad}/${clave.instrumento}/${clave.vigencia}/${clave.corte}`
  return operaciones.flatMap((o) => [`${clave.entidad}/${o.opId}`, `${reporte}/${o.meta}/${o.campo}/${o.clave}`])
}

/** Answers those that this statement served; the rest come back, to go alone. */
async function viajar(pool: pg.Pool, van: readonly EnEspera[]): Promise<readonly EnEspera[]> {
  const encargos = van.map(({ encargo }) => encargo)
  try {
    const tandas = await guardarEncargos(pool, encargos, { esperar: false })
    return van.filter((uno, i) => {
      const tanda = tandas[i]
      const servido = tanda !== undefined && (!tanda.sesionViva || tanda.estado !== null)
      if (servido) uno.listo(tanda)
      return !servido
    })
  } catch (error) {
    if (isDeUno(error)) return van
    for (const { falla } of van) falla(error)
    return []
  }
}

/** Waits for whoever holds the report: its wait and its failure are its own. */
async function irSolo(pool: pg.Pool, { encargo, listo, falla }: EnEspera): Promise<void> {
  try {
    const [tanda] = await guardarEncargos(pool, [encargo], { esperar: true })
    if (!tanda) throw new Error('an errand got no answer')
    listo(tanda)
  } catch (error) {
    falla(error)
  }
}

/** The database refused the statement for what somebody in it asked; when it went away there is no use in asking one by one. */
function isDeUno(error: unknown): boolean {
  return /^(22|23|40)/.test((error as { code?: string }).code ?? '')
}
