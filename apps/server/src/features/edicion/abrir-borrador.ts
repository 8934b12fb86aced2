import { randomUUID } from 'node:crypto'
import { FILA_PLAN, filaDe, ordenInicial, periodoCabe } from '@kpt/domain/planes'
import { registrar } from '../../platform/audit/index.ts'
import { type Actor, rechazar } from '../../platform/http/index.ts'
import { findPlanVisible, lockPlanes } from '../planes/index.ts'
import { findAbierto, insertBorrador } from './borrador.repo.ts'
import { saveCambios } from './celda.repo.ts'
import { findPlanDe } from './leer-borrador.ts'

export type PlanNuevo = {
  readonly nombrePlan: string
  readonly desde: number
  readonly hasta: number
  readonly niveles: readonly string[]
  readonly lineas: readonly string[]
}

/** The draft of the plan that stands, or of one that begins here; whoever asks again gets the one that is open. */
export async function abrirBorrador(
  actor: Actor,
  entidad: string,
  nuevo: PlanNuevo | null,
): Promise<{ desde: number }> {
  const { db, alcance, ahora, persona } = actor
  await lockPlanes(db, alcance, entidad)
  const { desde, hasta, contra } = nuevo
    ? await periodoNuevo(actor, entidad, nuevo)
    : await periodoVigente(actor, entidad)
  const clave = { entidad, desde }
  if (await findAbierto(db, alcance, clave)) return { desde }
  const { cuenta, rol } = persona
  const numero = await insertBorrador(db, alcance, clave, { hasta, contra, cuenta, rol }, ahora)
  if (numero === null) return { desde }
  const celdas = (nuevo ? celdasDe(nuevo) : []).map((c, i) => ({ ...c, antes: null, opId: randomUUID(), n: i + 1 }))
  await saveCambios(db, alcance, { ...clave, numero }, celdas, { cuenta, rol, en: ahora, acto: 'escribir' })
  await registrar(db, {
    cadena: entidad,
    cuenta,
    accion: 'edicion.abrir',
    sujeto: `plan/${desde}/borrador/${numero}`,
    hechos: { rol, contra, hasta },
    en: ahora,
  })
  return { desde }
}

async function periodoVigente(actor: Actor, entidad: string) {
  const { periodo, version } = await findPlanVisible(actor, entidad)
  return { ...periodo, contra: version }
}

async function periodoNuevo(actor: Actor, entidad: string, { desde, hasta }: PlanNuevo) {
  if (!periodoCabe({ desde, hasta })) rechazar('edicion.periodo', {})
  const { fila } = await findPlanDe(actor, { entidad, desde })
  // The plan of that period is there already: it is edited, not begun again.
  return fila ? { ...fila.periodo, contra: fila.version } : { desde, hasta, contra: 0 }
}

function celdasDe({ nombrePlan, niveles, lineas }: PlanNuevo) {
  return [
    { fila: FILA_PLAN, celda: 'nombrePlan', valor: nombrePlan },
    { fila: FILA_PLAN, celda: 'niveles', valor: niveles.join('\n') },
    ...lineas.flatMap((nombre, i) => {
      const consecutivo = `LE-${i + 1}`
      const valores = { existe: 'si', consecutivo, nombre, orden: ordenInicial(i) }
      return Object.entries(valores).map(([celda, valor]) => ({ fila: filaDe('linea', consecutivo), celda, valor }))
    }),
  ]
}
