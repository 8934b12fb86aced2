import { type ClaveReporte, isEditable } from '@kpt/domain/reportes'
import { claveCompartido, compartidosVigentes, queSeDecidio } from '@kpt/domain/seguimiento'
import { inOrder } from '@kpt/domain/shared'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { armarBorrador, findCorte, findDecisiones, findReporte, fuentesDelReporte } from '../reportes/index.ts'

const DECISIONES_A_LA_VISTA = 20

/** Every amount of several metas of a corte: those that stand, those that no longer do, and what was decided of each. */
export async function listarCompartidos(
  ctx: ContextoTerritorial,
  clave: ClaveReporte,
  { pagina, tamano }: { readonly pagina: number; readonly tamano: number },
) {
  const { db, alcance } = ctx
  const { vigente, anterior } = await armarBorrador(ctx, await findCorte(ctx, clave))
  if (!vigente) return rechazar('plan.no_existe', { entidad: clave.entidad })
  const decisiones = Map.groupBy(await findDecisiones(db, alcance, clave), (d) => d.clave)
  const ultimas = [...decisiones.values()].flatMap((suyas) => suyas[0] ?? [])
  const enPie = new Map(compartidosVigentes(anterior.compartidos, ultimas).map((uno) => [claveCompartido(uno), uno]))
  const nombres = new Map(vigente.plan.metas.map((meta) => [meta.numero, meta.personalizacion]))
  const fuentes = new Map((await fuentesDelReporte(db, clave, vigente.plan)).map((f) => [f.clave, f.nombre]))
  const claves = inOrder([...new Set([...enPie.keys(), ...decisiones.keys()])])
  const filas = claves.slice((pagina - 1) * tamano, pagina * tamano).flatMap((una) => {
    const suyas = decisiones.get(una) ?? []
    const monto = enPie.get(una) ?? suyas[0]
    if (!monto) return []
    const { fuente, metas } = monto
    return {
      clave: una,
      fuente: { clave: fuente, nombre: fuentes.get(fuente) ?? fuente },
      metas: metas.map((numero) => ({ numero, nombre: nombres.get(numero) ?? '' })),
      dinero: dineroDe(enPie.get(una)),
      anterior: suyas.length === 0,
      decisiones: suyas.slice(0, DECISIONES_A_LA_VISTA).map(({ dinero, motivo, cruce, autor, en }) => ({
        que: queSeDecidio(dinero, motivo),
        ...{ dinero, motivo, cruce, autor, en },
      })),
    }
  })
  const estado = (await findReporte(db, alcance, clave))?.estado ?? 'borrador'
  return { filas, total: claves.length, pagina, tamano, puedeEditar: isEditable(estado) }
}

type Pesos = { readonly comprometido: string | null; readonly obligado: string | null; readonly pagado: string | null }

function dineroDe(monto: Pesos | undefined): Pesos | null {
  if (!monto) return null
  const { comprometido, obligado, pagado } = monto
  return { comprometido, obligado, pagado }
}
