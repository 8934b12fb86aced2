import { type Actividad, faltaDeActividad } from '@kpt/domain/planes'
import { registrar } from '../../platform/audit/index.ts'
import { type Actor, rechazar } from '../../platform/http/index.ts'
import { lockPlanes } from '../planes/index.ts'
import { type Actividades, findActividades, insertActividades } from './actividades.repo.ts'
import { planDelAnio } from './plan-del-anio.ts'

type Pedido = {
  readonly vigencia: number
  readonly meta: string
  /** The list the person was looking at. */
  readonly contra: number
  readonly lista: readonly Actividad[]
}

/** What a dependencia will do for a meta in a vigencia; a list that somebody else wrote meanwhile is not covered over. */
export async function guardarActividades(
  actor: Actor,
  entidad: string,
  { vigencia, meta, contra, lista }: Pedido,
): Promise<Actividades> {
  const { db, alcance, ahora, persona } = actor
  await lockPlanes(db, alcance, entidad)
  const { plan, anio, claveAnual } = await planDelAnio(actor, entidad, vigencia)
  if (!plan.metas.some(({ numero }) => numero === meta)) rechazar('plan.meta_no_existe', { meta })
  for (const [i, actividad] of lista.entries()) {
    const falta = faltaDeActividad(actividad, anio)
    if (falta) rechazar('plan.actividad_fechas', { cual: String(i + 1), falta, vigencia: anio })
  }
  const actual = (await findActividades(db, alcance, claveAnual, [meta])).get(meta) ?? { n: 0, lista: [] }
  if (actual.n !== contra) rechazar('plan.actividades_cambiaron', { meta })
  const nuevas = { n: contra + 1, lista }
  await insertActividades(db, alcance, claveAnual, { ...nuevas, meta, cuenta: persona.cuenta }, ahora)
  await registrar(db, {
    cadena: entidad,
    cuenta: persona.cuenta,
    accion: 'plan.actividades',
    sujeto: `plan/${claveAnual.desde}/meta/${meta}`,
    hechos: { vigencia: anio, actividades: lista.length },
    en: ahora,
  })
  return nuevas
}
