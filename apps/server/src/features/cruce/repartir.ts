import { sujetoDelReporte } from '@kpt/domain/auditoria'
import { type Parte, problemaReparto } from '@kpt/domain/cruce'
import { isEditable } from '@kpt/domain/reportes'
import { registrar } from '../../platform/audit/index.ts'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { exigirReparto, findReporte } from '../reportes/index.ts'
import { exigirHallado } from './abrir-cruce.ts'
import { exigirCruce } from './cargar.ts'
import type { ClaveCruce } from './cruce.repo.ts'
import { insertReparto } from './toma.repo.ts'

type Pedido = { readonly propuesta: string; readonly partes: readonly Parte[] | null }

/** Keeps what the person decided of a shared amount: its parts, that add up to the peso, or that it stays shared. Nothing is written in the draft. */
export async function repartirDeCruce(ctx: ContextoTerritorial, clave: ClaveCruce, { propuesta: id, partes }: Pedido) {
  const { db, alcance, ahora, persona } = ctx
  const fila = await exigirCruce(ctx, clave, true)
  const { cruce } = await exigirHallado(ctx, clave, fila)
  const propuesta = cruce.compartidas.find((p) => p.id === id)
  if (!propuesta) return rechazar('cruce.reparto', { motivo: 'meta_ajena', campo: '', total: '', meta: '' })
  const estado = (await findReporte(db, alcance, clave))?.estado ?? 'borrador'
  if (!isEditable(estado)) rechazar('reporte.no_editable', { estado })
  await exigirReparto(ctx, clave, propuesta.metas)
  const problema = partes && problemaReparto(propuesta, partes)
  if (problema) {
    const { codigo: motivo, ...detalles } = problema
    rechazar('cruce.reparto', { campo: '', total: '', meta: '', motivo, ...detalles })
  }
  const { cuenta, rol } = persona
  await insertReparto(db, alcance, clave, { propuesta: id, partes, cuenta, rol }, ahora)
  const hechos = {
    cruce: clave.cruce,
    nombre: fila.nombre,
    repartida: partes !== null,
    metas: [...propuesta.metas],
    rol,
  }
  const sujeto = sujetoDelReporte(clave)
  await registrar(db, { cadena: clave.entidad, cuenta, accion: 'cruce.repartir', sujeto, hechos, en: ahora })
  return { repartida: partes !== null }
}
