import {
  bloqueaFinalizacion,
  camposDistintos,
  evaluarPlan,
  type Meta,
  numerarBorrador,
  type Plan,
  partesDistintas,
  planDelBorrador,
} from '@kpt/domain/planes'
import { canonicalText, fechaEn } from '@kpt/domain/shared'
import { registrar } from '../../platform/audit/index.ts'
import { type Actor, type Lectura, rechazar } from '../../platform/http/index.ts'
import { findCatalogoDeReglas } from '../catalogo/index.ts'
import { agregarVersion, lockPlanes } from '../planes/index.ts'
import { type BorradorFila, type ClaveBorrador, cerrarBorrador } from './borrador.repo.ts'
import { findCeldas } from './celda.repo.ts'
import { enCeldas, exigirAbierto, findBase, findPlanDe } from './leer-borrador.ts'
import { exigirIgual } from './volver-borrador.ts'

/** What the draft would change in the plan that it was born from. */
export async function compararBorrador(lectura: Lectura, clave: ClaveBorrador) {
  const borrador = await exigirAbierto(lectura, clave)
  const { base, plan } = await leerPlanes(lectura, borrador)
  const { fila } = await findPlanDe(lectura, clave)
  const hallazgos = evaluarPlan(plan, await findCatalogoDeReglas(lectura.db, fechaEn(lectura.ahora)))
  const bloquean = hallazgos.filter(bloqueaFinalizacion).length
  return {
    ...{ contra: borrador.contra, actual: fila?.version ?? 0, ultima: borrador.ultima, metas: plan.metas.length },
    ...diferencia(base, plan, borrador.contra === 0),
    sinCambios: canonicalText(base) === canonicalText(plan),
    ...{ bloquean, avisan: hallazgos.length - bloquean },
  }
}

/** The draft becomes the next version of the plan, and ends. */
export async function versionarBorrador(
  actor: Actor,
  clave: ClaveBorrador,
  { contra, ultima }: { readonly contra: number; readonly ultima: number },
): Promise<{ version: number }> {
  const { db, alcance, ahora, persona } = actor
  await lockPlanes(db, alcance, clave.entidad)
  const borrador = await exigirIgual(actor, clave, ultima)
  const { fila, numeradas } = await findPlanDe(actor, clave)
  const actual = fila?.version ?? 0
  if (contra !== actual || borrador.contra !== actual) {
    rechazar('plan.version_cambio', { esperada: String(borrador.contra), actual: String(actual) })
  }
  const { base, plan } = await leerPlanes(actor, borrador)
  if (canonicalText(base) === canonicalText(plan)) rechazar('edicion.sin_cambios', {})
  const { plan: numerado, siguiente } = numerarBorrador(plan, base, numeradas + 1)
  const procedencia = { origen: 'rejilla', carga: null, restaura: null } as const
  const { version, sha256 } = await agregarVersion(actor, fila, {
    ...{ ...procedencia, plan: numerado, metasNumeradas: siguiente - 1 },
  })
  await cerrarBorrador(db, alcance, borrador, 'version', ahora)
  const { agrega, cambia, retira } = diferencia(base, plan, false)
  await registrar(db, {
    cadena: clave.entidad,
    cuenta: persona.cuenta,
    accion: 'edicion.versionar',
    sujeto: `plan/${clave.desde}/version/${version}`,
    hechos: {
      ...{ rol: persona.rol, sha256, borrador: borrador.numero, metas: plan.metas.length },
      ...{ agrega: agrega.length, cambia: cambia.length, retira: retira.length },
    },
    en: ahora,
  })
  return { version }
}

async function leerPlanes(lectura: Pick<Lectura, 'db' | 'alcance'>, borrador: BorradorFila) {
  const base = await findBase(lectura, borrador)
  const celdas = enCeldas(await findCeldas(lectura.db, lectura.alcance, borrador))
  return { base, plan: planDelBorrador(base, celdas) }
}

/** By number: on screen one knows which meta is which. */
function diferencia(base: Plan, plan: Plan, esNuevo: boolean) {
  const antes = new Map(base.metas.map((meta) => [meta.numero, meta]))
  const quedan = new Set(plan.metas.map((meta) => meta.numero))
  const breve = (meta: Meta, numero: string | null, campos: readonly string[]) => ({
    ...{ numero, personalizacion: meta.personalizacion, campos: [...campos] },
  })
  const cambia = plan.metas.flatMap((meta) => {
    const previa = antes.get(meta.numero)
    const campos = previa ? camposDistintos(previa, meta) : []
    return campos.length > 0 ? [breve(meta, meta.numero, campos)] : []
  })
  const siguen = plan.metas.filter((meta) => antes.has(meta.numero)).map((meta) => meta.numero)
  const como = base.metas.filter((meta) => quedan.has(meta.numero)).map((meta) => meta.numero)
  return {
    agrega: plan.metas.filter((meta) => !antes.has(meta.numero)).map((meta) => breve(meta, null, [])),
    cambia,
    retira: base.metas.filter((meta) => !quedan.has(meta.numero)).map((meta) => breve(meta, meta.numero, [])),
    partes: [...partesDistintas(esNuevo ? null : base, plan)],
    ordena: siguen.join() !== como.join(),
  }
}
