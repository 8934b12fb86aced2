import type { fijarPonderacion as definicion, PeticionDe } from '@kpt/contract'
import { type ProblemaPeso, problemasDePesos } from '@kpt/domain/seguimiento'
import { decimal, fechaEn, toText } from '@kpt/domain/shared'
import { registrar } from '../../platform/audit/index.ts'
import { type Actor, type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { findNombresDeCodigos } from '../catalogo/index.ts'
import { findPlanVigente, lockPlanes } from '../planes/index.ts'
import {
  findHistoriaPonderacion,
  findPonderacion,
  findUltimaPonderacion,
  insertPonderacion,
} from './ponderacion.repo.ts'

type Peticion = PeticionDe<typeof definicion>
type DeVigencia = { readonly entidad: string; readonly vigencia: number }

type Paginacion = { readonly pagina: number; readonly tamano: number }

/** What can be weighed, with the weights in use: a page of its metas. */
export async function verPonderacion(ctx: ContextoTerritorial, cual: DeVigencia, { pagina, tamano }: Paginacion) {
  const { db, alcance, ahora } = ctx
  const { plan, version, clave } = await exigirPlan(ctx, cual)
  const pesos = (await findPonderacion(db, alcance, clave))?.pesos ?? []
  const deMeta = new Map(pesos.flatMap((p) => (p.nivel === 'meta' ? [[p.clave, p.peso] as const] : [])))
  const programas = [...new Set(plan.metas.map((m) => m.programa))]
  const nombres = await findNombresDeCodigos(db, fechaEn(ahora), programas)
  const filas = plan.metas.slice((pagina - 1) * tamano, pagina * tamano)
  return {
    ...{ planDesde: clave.desde, planVersion: version, n: await findUltimaPonderacion(db, alcance, clave) },
    enUso: pesos.length,
    pesos: pesos.filter(({ nivel }) => nivel !== 'meta'),
    lineas: plan.lineas.map(({ consecutivo, nombre }) => ({ clave: consecutivo, nombre })),
    programas: programas.map((programa) => ({ clave: programa, nombre: nombres.get(programa) ?? programa })),
    filas: filas.map(({ numero, personalizacion, linea, programa }) => ({
      ...{ meta: numero, personalizacion, linea, programa },
      peso: deMeta.get(numero) ?? null,
    })),
    ...{ total: plan.metas.length, pagina, tamano },
  }
}

/** Every act over them. */
export async function listarPonderaciones(ctx: ContextoTerritorial, cual: DeVigencia, paginacion: Paginacion) {
  const { db, alcance } = ctx
  const { clave } = await exigirPlan(ctx, cual)
  const filas = await findHistoriaPonderacion(db, alcance, clave, paginacion)
  return { filas, total: await findUltimaPonderacion(db, alcance, clave), ...paginacion }
}

/** A new act over the weights: all of them, or none. Official figures do not change. */
export async function fijarPonderacion(actor: Actor, { params, cuerpo }: Peticion) {
  const { db, alcance, ahora, persona } = actor
  await lockPlanes(db, alcance, params.entidad)
  const { plan, clave } = await exigirPlan(actor, params)
  const actual = await findUltimaPonderacion(db, alcance, clave)
  if (cuerpo.sobre !== actual) rechazar('ponderacion.cambio', { actual: String(actual) })
  const pesos = cuerpo.pesos.map((p) => ({ ...p, peso: toText(decimal(p.peso)) }))
  const metas = plan.metas.map(({ numero, linea, programa }) => ({ meta: numero, linea, programa }))
  const [problema] = problemasDePesos(metas, pesos)
  if (problema) rechazarPeso(problema)
  const { cuenta, rol } = persona
  const n = actual + 1
  await insertPonderacion(db, alcance, clave, { n, pesos }, { cuenta, rol, en: ahora })
  await registrar(db, {
    ...{ cadena: params.entidad, cuenta, accion: 'ponderacion.fijar', en: ahora },
    sujeto: `plan/${clave.desde}`,
    hechos: { n, pesos: pesos.length, rol },
  })
  return { n, pesos: pesos.length }
}

function rechazarPeso(problema: ProblemaPeso): never {
  if (problema.codigo !== 'no_suma_100') {
    const { clave, codigo, nivel } = problema
    return rechazar('ponderacion.peso', { clave, nivel, problema: codigo })
  }
  const { nivel, dentroDe, suma } = problema
  return rechazar('ponderacion.no_suma', { nivel, dentroDe, suma })
}

/** The plan of the vigencia as it stands today. */
async function exigirPlan({ db, alcance, ahora }: Pick<Actor, 'db' | 'alcance' | 'ahora'>, cual: DeVigencia) {
  const { entidad, vigencia } = cual
  const vigente = await findPlanVigente(db, alcance, entidad, fechaEn(ahora), vigencia)
  return vigente ?? rechazar('plan.no_existe', { entidad })
}
