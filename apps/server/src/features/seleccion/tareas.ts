import { alcanceInterno, type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { type Corrida, type Tarea, tarea } from '../../platform/jobs/index.ts'
import { pasarSeleccionados } from './encargos.ts'
import { type ClaveSeleccion, findReportes, findSelecciones, insertIntento } from './seleccion.repo.ts'
import { seleccionarReporte } from './seleccionar-reporte.ts'

export const tareasSeleccion: readonly Tarea[] = [tarea(pasarSeleccionados, pasar)]

/** One report, one transaction: what cannot pass is written down and does not stop the rest. Harmless when repeated. */
async function pasar(
  { cuenta, rol, ...clave }: ClaveSeleccion & { readonly cuenta: string; readonly rol: string },
  { servicios, senal }: Corrida,
): Promise<void> {
  const { conexion, reloj } = servicios
  const [seleccion = rechazar('seleccion.no_existe', {})] = await findSelecciones(conexion.db, clave)
  for (const { entidad, hecho } of await findReportes(conexion.db, clave)) {
    if (hecho === true) continue
    if (senal.aborted) throw new Error('the selection was asked to stop')
    await conexion.db.transaction().execute(async (db) => {
      const actor = { db, ahora: reloj.ahora(), servicios, alcance: alcanceInterno(), persona: { cuenta, rol } }
      // As whoever asked, in the role of that moment.
      const paso = await seleccionarReporte(actor as unknown as ContextoTerritorial, { ...clave, entidad }, seleccion)
      await insertIntento(db, { ...clave, entidad }, paso, actor.ahora)
    })
  }
}
