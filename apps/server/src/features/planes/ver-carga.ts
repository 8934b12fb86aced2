import { rechazar } from '../../platform/http/index.ts'
import { cargaVisible, findCarga, findResultado } from '../cargas/index.ts'
import { visibles } from './agrupar.ts'
import { readPlan } from './documento-plan.ts'
import { claveDe, type Lector } from './elegir.ts'
import { findPlanes } from './planes.repo.ts'
import { parseResultado, type ResultadoPlan } from './resultado.ts'
import { findVersiones } from './version.repo.ts'
import { vistaPrevia } from './vista-previa.ts'

/** An upload with its preview when it is ready, or with what rejects its book. */
export async function verCarga(lector: Lector, entidad: string, id: string) {
  const { db, alcance } = lector
  const carga = (await findCarga(db, alcance, entidad, id)) ?? rechazar('carga.no_existe', {})
  const leida = carga.estado === 'lista' || carga.estado === 'rechazada'
  const texto = leida ? await findResultado(db, alcance, entidad, id) : null
  const resultado = texto === null ? null : parseResultado(texto)
  return {
    ...cargaVisible(carga),
    vistaPrevia: resultado?.tipo === 'plan' ? await previa(lector, entidad, resultado) : null,
    rechazo: resultado?.tipo === 'rechazo' ? visibles(resultado.hallazgos) : null,
  }
}

/** Against the current version of the plan of the same period. */
export async function previa({ db, alcance }: Lector, entidad: string, resultado: ResultadoPlan) {
  const { desde } = resultado.plan.periodo
  const fila = (await findPlanes(db, alcance, entidad)).find((plan) => plan.periodo.desde === desde)
  if (!fila) return vistaPrevia(resultado, 0, null)
  const versiones = await findVersiones(db, alcance, claveDe(fila))
  const actual = versiones.find((v) => v.version === fila.version)
  const anterior = actual ? await readPlan(db, alcance, claveDe(fila), actual) : null
  return vistaPrevia(resultado, fila.version, anterior)
}
