import type { registrarProducto as definicion, PeticionDe } from '@kpt/contract'
import { NACIONAL } from '@kpt/domain/auditoria'
import { faltaDeProducto, filaDe, vigorRegistrado } from '@kpt/domain/calendario'
import { registrar } from '../../platform/audit/index.ts'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { findCronograma, lockCalendario } from '../calendario/index.ts'
import { findProductos, insertProducto } from './producto.repo.ts'

/** DNP fulfils a row of its own with what anybody can open; a second product corrects the first and leaves it in sight. */
export async function registrarProducto(
  { db, ahora, persona }: ContextoTerritorial,
  { params, cuerpo }: PeticionDe<typeof definicion>,
) {
  const { instrumento, vigencia } = params
  const { actividad, nombre, direccion, motivo } = cuerpo
  // Two at once over one row: the second corrects the first.
  await lockCalendario(db)
  const cronograma = await findCronograma(db, instrumento, vigencia)
  if (!cronograma) return rechazar('calendario.no_disponible', { instrumento, vigencia: String(vigencia) })
  const previos = (await findProductos(db, instrumento, vigencia)).get(actividad) ?? []
  const falta = faltaDeProducto(filaDe(vigorRegistrado(cronograma, ahora), actividad), previos, cuerpo)
  if (falta) rechazar('producto.falta', { falta })
  await insertProducto(db, { instrumento, vigencia, ...cuerpo, en: ahora }, persona.cuenta)
  await registrar(db, {
    ...{ cadena: NACIONAL, cuenta: persona.cuenta, accion: 'producto.registrar' },
    sujeto: `calendario/${instrumento}/${vigencia}`,
    hechos: { rol: persona.rol, actividad, nombre, pagina: direccion, motivo },
    en: ahora,
  })
  return {}
}
