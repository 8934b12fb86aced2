// At the definitive limit everything but drafts is closed with the marks that are true: the version that stands is the last one sent. An idle
// gobernación freezes nobody (R4.2). Once for each report, whoever runs it and however many at a time.
import { type CronogramaRegistrado, cierreDeCorte, vigorRegistrado } from '@kpt/domain/calendario'
import { type ClaveReporte, puede } from '@kpt/domain/reportes'
import { marcasDeCierre } from '@kpt/domain/revision'
import { fechaEn } from '@kpt/domain/shared'
import { alcanceInterno, type ContextoSesion, rechazar } from '../../platform/http/index.ts'
import type { Servicios } from '../../platform/servicios.ts'
import {
  asentarActo,
  findCierres,
  findCorte,
  findCronogramasReportables,
  findReporteForUpdate,
  findVeredictos,
  insertCierre,
  type QuienActua,
  situacionDe,
} from '../reportes/index.ts'
import { escribirCierre } from './cartas.ts'
import { findPorCerrar } from './por-cerrar.repo.ts'
import { SISTEMA } from './trasladar.ts'

/** Closes what is due in every cronograma; how many. It stops between two of them. */
export async function cerrarVencidos(servicios: Servicios, senal?: AbortSignal): Promise<number> {
  const ahora = servicios.reloj.ahora()
  let cerrados = 0
  for (const cronograma of await findCronogramasReportables({ db: servicios.conexion.db, servicios }))
    cerrados += await cerrarCronograma(servicios, cronograma, ahora, senal)
  return cerrados
}

/** The same of one cronograma, by the act of a person: what the system would do by itself. */
export async function cerrarReportes(
  { servicios, ahora }: Pick<ContextoSesion, 'servicios' | 'ahora'>,
  { instrumento, vigencia }: Pick<ClaveReporte, 'instrumento' | 'vigencia'>,
) {
  const cronogramas = await findCronogramasReportables({ db: servicios.conexion.db, servicios })
  const cronograma =
    cronogramas.find((c) => c.instrumento === instrumento && c.vigencia === vigencia) ??
    rechazar('calendario.no_disponible', { instrumento, vigencia: String(vigencia) })
  return { cerrados: await cerrarCronograma(servicios, cronograma, ahora) }
}

async function cerrarCronograma(
  servicios: Servicios,
  cronograma: CronogramaRegistrado,
  ahora: number,
  senal?: AbortSignal,
): Promise<number> {
  const { instrumento, vigencia, cortes } = cronograma
  const paraTodos = vigorRegistrado(cronograma, ahora)
  let cerrados = 0
  for (const { numero } of cortes) {
    // Measures only give more time: before the limit of all, nobody's has passed.
    const cierre = cierreDeCorte(paraTodos, numero)
    if (cierre === null || ahora < cierre) continue
    const alcance = alcanceInterno()
    for (const clave of await findPorCerrar(servicios.conexion.db, alcance, { instrumento, vigencia, corte: numero })) {
      if (senal?.aborted) return cerrados
      const hecho = await servicios.conexion.db
        .transaction()
        .execute((db) => cerrar({ db, ahora, alcance, servicios, persona: SISTEMA }, clave))
      if (hecho) cerrados += 1
    }
  }
  return cerrados
}

/** Everything again from what is held now: another process may have been here, and the entity may have more time than the rest. */
async function cerrar(quien: QuienActua & { readonly servicios: Servicios }, clave: ClaveReporte): Promise<boolean> {
  const { db, alcance, ahora } = quien
  const corte = await findCorte(quien, clave)
  const cierre = cierreDeCorte(corte.vigor, clave.corte)
  const reporte = await findReporteForUpdate(db, alcance, clave)
  if (!reporte || cierre === null || ahora < cierre) return false
  const decision = puede(situacionDe(reporte, corte, ahora), 'cerrar', 'sistema')
  if (!decision.puede) return false
  const version = reporte.vigente ?? reporte.version
  const { estado } = reporte
  const veredictos = await findVeredictos(db, alcance, clave)
  const marcas = marcasDeCierre({ estado, revisor: corte.revisor, version, veredictos })
  const n = ((await findCierres(db, alcance, clave))[0]?.n ?? 0) + 1
  const limite = fechaEn(cierre - 1)
  await insertCierre(db, alcance, clave, { n, version, marcas, limite }, ahora)
  await asentarActo(quien, reporte, {
    ...{ acto: 'cerrar', hasta: decision.hasta, version, motivo: null },
    hechos: { marcas, limite },
  })
  await escribirCierre(quien, clave, { n, version, marcas, limite })
  return true
}
