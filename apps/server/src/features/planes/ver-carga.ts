import { hallazgosVisibles } from '@kpt/domain/shared'
import { rechazar } from '../../platform/http/index.ts'
import { cargaVisible, findCarga, findResultado } from '../cargas/index.ts'
import { comparar } from './comparar.ts'
import type { Lector } from './elegir.ts'
import { parseResultado } from './resultado.ts'
import { vistaPrevia } from './vista-previa.ts'

/** An upload with its preview against the plan as it is now, or with what rejects its book. */
export async function verCarga(lector: Lector, entidad: string, id: string) {
  const { db, alcance } = lector
  const carga = (await findCarga(db, alcance, entidad, id)) ?? rechazar('carga.no_existe', {})
  const leida = carga.estado === 'lista' || carga.estado === 'rechazada'
  const texto = leida ? await findResultado(db, alcance, entidad, id) : null
  const resultado = texto === null ? null : parseResultado(texto)
  const plan = resultado?.tipo === 'plan' ? resultado : null
  return {
    ...cargaVisible(carga),
    vistaPrevia: plan && vistaPrevia(plan, await comparar(lector, entidad, plan)),
    rechazo: resultado?.tipo === 'rechazo' ? hallazgosVisibles(resultado.hallazgos) : null,
    conMapeo: plan?.propuesta !== undefined,
  }
}
