// Drafts of 250 metas ready to be sent, over the whole country, and the requests that send them.
import { analizar, type BaseDeBanco } from './banco.ts'
import { MARCA, moldeCeldas, moldePlan } from './moldes.ts'
import {
  entidadesObligadas,
  findFuentes,
  gobiernoDe,
  sembrarBorradores,
  sembrarCalendario,
  sembrarEditores,
  sembrarPlanes,
  sembrarReportes,
} from './sembrado.ts'
import type { Escritor } from './trabajo.ts'

export const METAS = 250
const CORTES = [1, 2, 3, 4]

/** As many drafts as submissions, corte by corte: those of the second find the first one submitted, as in a real year. */
export async function prepararEnvios(base: BaseDeBanco, envios: number) {
  const vigencia = new Date().getFullYear()
  await sembrarCalendario(base, vigencia)
  const plan = moldePlan(await findFuentes(base), METAS, gobiernoDe(base, vigencia))
  const pais = entidadesObligadas(base, vigencia)
  if (envios > pais.length * CORTES.length) throw new Error(`--envios: a lo sumo ${pais.length * CORTES.length}`)
  const editores = await sembrarEditores(
    base,
    pais.slice(0, envios).map((entidad) => ({ entidad, rol: 'usuario_lider' as const })),
  )
  const entidades = editores.map((e) => e.entidad)
  await sembrarPlanes(base, plan, entidades, editores[0]?.cuenta ?? '')
  const peticiones: { ruta: string; ficha: string }[] = []
  let celdas = 0
  for (const corte of CORTES) {
    const suyos = editores.slice(0, Math.max(0, envios - peticiones.length))
    const molde = moldeCeldas(plan, vigencia, corte)
    celdas = molde.length
    await sembrarReportes(
      base,
      suyos.map((e) => e.entidad),
      { vigencia, corte },
    )
    await sembrarBorradores(base, suyos, molde, { vigencia, corte })
    for (const { entidad, ficha } of suyos) {
      peticiones.push({ ruta: `/api/entidades/${entidad}/reportes/seguimiento/${vigencia}/${corte}/envio`, ficha })
    }
  }
  await analizar(base.urlMigracion)
  const escritores: Escritor[] = editores.map((e) => ({
    ...e,
    metas: plan.metas.map((m) => m.numero.replace(MARCA, e.entidad)),
  }))
  return { peticiones, celdas, vigencia, escritores }
}
