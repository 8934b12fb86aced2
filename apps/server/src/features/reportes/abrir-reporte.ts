import { sujetoDelReporte } from '@kpt/domain/auditoria'
import type { ClaveReporte } from '@kpt/domain/reportes'
import { registrar } from '../../platform/audit/index.ts'
import type { Db } from '../../platform/db/conexion.ts'
import type { Actor, Alcance } from '../../platform/http/index.ts'
import { leerValores } from './borrador-escrito.ts'
import type { CorteReportable } from './corte.ts'
import type { CeldaGuardada } from './instrumentos/forma.ts'
import { LECTURAS } from './instrumentos/lecturas.ts'
import { findReporte, insertReporte } from './reporte.repo.ts'
import { type Borrador, findBorrador, findCeldas, insertValores } from './valor.repo.ts'
import { findTextos } from './version.repo.ts'

/** Brings the row of a report into being when it is first touched, with the values it opens with. Does nothing when it is there. */
export async function abrirReporte(actor: Actor, corte: CorteReportable): Promise<void> {
  const { db, alcance, ahora, persona } = actor
  const { clave } = corte
  if (!(await insertReporte(db, alcance, clave, ahora))) return
  const celdas = await celdasDeApertura(db, alcance, corte)
  const { cuenta, rol } = persona
  await registrar(db, {
    cadena: clave.entidad,
    cuenta,
    accion: 'reporte.abrir',
    sujeto: sujetoDelReporte(clave),
    hechos: { metasCopiadas: new Set(celdas.map((c) => c.meta)).size, rol },
    en: ahora,
  })
  await insertValores(db, alcance, clave, celdas, { cuenta, rol, en: ahora })
}

/** The draft as a person sees it: the saved values or, while nobody has touched it, those it will open with. */
export async function findBorradorVisible(db: Db, alcance: Alcance, corte: CorteReportable): Promise<Borrador> {
  if (await findReporte(db, alcance, corte.clave)) return findBorrador(db, alcance, corte.clave)
  return { valores: leerValores(await celdasDeApertura(db, alcance, corte)), secuencia: 0 }
}

/** The same, cell by cell. */
export async function findCeldasVisibles(db: Db, alcance: Alcance, corte: CorteReportable) {
  if (await findReporte(db, alcance, corte.clave)) return findCeldas(db, alcance, corte.clave)
  return { celdas: await celdasDeApertura(db, alcance, corte), secuencia: 0 }
}

/** A corte with the data date of an earlier one opens as a copy of its last version (R1.6); the others open empty. */
async function celdasDeApertura(
  db: Db,
  alcance: Alcance,
  { clave, cronograma, corte }: CorteReportable,
): Promise<readonly CeldaGuardada[]> {
  const mismo = cronograma.cortes.findLast((c) => c.numero < corte.numero && c.fechaDatos === corte.fechaDatos)
  if (!mismo) return []
  const previa: ClaveReporte = { ...clave, corte: mismo.numero }
  const version = (await findReporte(db, alcance, previa))?.vigente ?? null
  const citadas = version === null ? [] : [{ vigencia: clave.vigencia, corte: mismo.numero, version }]
  const [texto] = await findTextos(db, alcance, clave, citadas)
  return texto === undefined ? [] : LECTURAS[clave.instrumento].celdas(texto)
}
