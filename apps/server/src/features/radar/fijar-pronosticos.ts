import { diaDelPronostico, leerRadarEl } from '@kpt/domain/calendario'
import { fechaEn, finDe } from '@kpt/domain/shared'
import type { Entidad } from '@kpt/domain/territorio'
import type { Quien } from '../reportes/index.ts'
import type { ClaveCorte } from '../tablero/index.ts'
import type { CorteDelRadar, PlazoDeEntidad } from './corte-del-radar.ts'
import { findFijados, insertPronosticos, nombrePronostico, type PronosticoFijo } from './pronostico.repo.ts'
import { findCuentas, findHistorias } from './radar.repo.ts'

/**
 * Once the fixed day before a limit has ended, keeps what was foreseen then for each entity that still owed the report: out of the history up
 * to that day, also when nobody looked for some days after it. Of a limit that has passed nothing is foreseen.
 */
export async function fijarPronosticos(quien: Quien, corte: CorteDelRadar, clave: ClaveCorte): Promise<void> {
  const { db, ahora, alcance } = quien
  const hoy = fechaEn(ahora)
  const fijados = await findFijados(db, clave)
  const casos = corte.entidades.flatMap((entidad) => {
    const caso = casoDe(corte, entidad)
    const toca =
      caso !== null && caso.fecha < hoy && hoy <= caso.plazo.limite && corte.debia(entidad, finDe(caso.fecha))
    return toca && !fijados.has(nombrePronostico(caso)) ? [caso] : []
  })
  if (casos.length === 0) return
  const codigos = casos.map((c) => c.entidad)
  const historias = await findHistorias(db, clave, codigos)
  const cuentas = await findCuentas(db, alcance, clave, hoy)
  const pronosticos = casos.flatMap(({ entidad, limite, fecha, plazo }): PronosticoFijo[] => {
    const cuenta = cuentas.get(entidad)
    if (!cuenta) return []
    const entrada = { entidad, requeridas: cuenta.requeridas, historia: historias.get(entidad) ?? [], ...plazo }
    return [{ entidad, limite, fecha, pronostico: leerRadarEl(fecha, entrada, plazo.festivos).pronostico }]
  })
  await insertPronosticos(db, clave, pronosticos, ahora)
}

type Caso = Omit<PronosticoFijo, 'pronostico'> & { readonly plazo: PlazoDeEntidad }

/** Null where the term is shorter than that: nothing is foreseen before it opens. */
function casoDe(corte: CorteDelRadar, entidad: Entidad): Caso | null {
  const plazo = corte.plazoPara(entidad)
  if (!plazo) return null
  const fecha = diaDelPronostico(plazo.limite, plazo.festivos)
  return fecha < plazo.abre ? null : { entidad: entidad.codigo, limite: plazo.limite, fecha, plazo }
}
