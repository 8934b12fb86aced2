import { sujetoDelReporte } from '@kpt/domain/auditoria'
import { type Parte, type Propuesta, problemaReparto } from '@kpt/domain/cruce'
import type { CampoAbrible } from '@kpt/domain/revision'
import { CAMPOS_DINERO, type DineroFuente } from '@kpt/domain/seguimiento'
import { registrar } from '../../platform/audit/index.ts'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { exigirEscritura, findReporteForUpdate, insertCompartido } from '../reportes/index.ts'
import { exigirHallado } from './abrir-cruce.ts'
import { exigirCruce } from './cargar.ts'
import type { ClaveCruce } from './cruce.repo.ts'
import { insertReparto } from './toma.repo.ts'

type Pedido = { readonly propuesta: string; readonly partes: readonly Parte[] | null }

/**
 * Keeps what the person decided of a shared amount: its parts, that add up to the peso and are written in the draft when they are taken, or
 * that it stays shared: its money is then summed once.
 */
export async function repartirDeCruce(ctx: ContextoTerritorial, clave: ClaveCruce, { propuesta: id, partes }: Pedido) {
  const { db, alcance, ahora, persona } = ctx
  const fila = await exigirCruce(ctx, clave, true)
  const { cruce } = await exigirHallado(ctx, clave, fila)
  const propuesta = cruce.compartidas.find((p) => p.id === id)
  if (!propuesta) return rechazar('cruce.reparto', { motivo: 'meta_ajena', campo: '', total: '', meta: '' })
  await findReporteForUpdate(db, alcance, clave)
  await exigirEscritura(ctx, clave, propuesta.metas, camposDe(propuesta))
  const problema = partes && problemaReparto(propuesta, partes)
  if (problema) {
    const { codigo: motivo, ...detalles } = problema
    rechazar('cruce.reparto', { campo: '', total: '', meta: '', motivo, ...detalles })
  }
  const { cuenta, rol } = persona
  await insertReparto(db, alcance, clave, { propuesta: id, partes, retirado: false, cuenta, rol }, ahora)
  const { fuente, metas } = propuesta
  if (fuente !== null) {
    const dejado = {
      fuente,
      metas,
      dinero: partes === null ? dineroDe(propuesta) : null,
      cruce: clave.cruce,
      motivo: null,
    }
    await insertCompartido(db, alcance, clave, dejado, { cuenta, rol, en: ahora })
  }
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

/** What it will write in its metas, or share among them. */
function camposDe({ fuente }: Propuesta): readonly CampoAbrible[] {
  return fuente === null ? ['ejecutado'] : CAMPOS_DINERO
}

function dineroDe({ valores: { comprometido, obligado, pagado } }: Propuesta): DineroFuente {
  return { comprometido: comprometido ?? null, obligado: obligado ?? null, pagado: pagado ?? null }
}
