import type { PlanLeido } from '@kpt/domain/planes'
import { add, decimal, toText } from '@kpt/domain/shared'
import { type ContextoTerritorial, rechazar } from '../../../platform/http/index.ts'
import { escribirLibroSispt } from '../libro-sispt.ts'
import { readPais } from './leer-pais.ts'
import { libroDe } from './libro-de-ejemplo.ts'
import { planInventado } from './plan-inventado.ts'

/** The workbook that the entity would export from SisPT had it the plan that is invented for it. Only in the demonstration. */
export async function verLibroDeEjemplo({ servicios, ahora }: ContextoTerritorial, codigo: string) {
  const entidad = servicios.demostracion ? servicios.referencia.territorio.get(codigo) : undefined
  if (!entidad) return rechazar('documento.no_existe', {})
  const plan = conAlgoQueMirar(planInventado(entidad, await readPais(servicios, ahora)))
  const contenido = await escribirLibroSispt(libroDe(plan, entidad.nombre))
  return { tipo: XLSX, nombre: `libro-de-ejemplo-${codigo}.xlsx`, contenido }
}

/** One target that its programme does not add up to, so that the preview has something to say. It does not keep the plan from going in. */
function conAlgoQueMirar(plan: PlanLeido): PlanLeido {
  const cual = plan.metas.findIndex((meta) => meta.tipoAcumulacion === 'acumulativo')
  const metas = plan.metas.map((meta, i) => {
    if (i !== cual || meta.metaCuatrienio === null) return meta
    return { ...meta, metaCuatrienio: toText(add(decimal(meta.metaCuatrienio), decimal('1'))) }
  })
  return { ...plan, metas }
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
