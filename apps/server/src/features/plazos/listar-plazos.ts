import type { listarPlazos as definicion, PeticionDe, RespuestaDe } from '@kpt/contract'
import { ordenPlazos } from '@kpt/domain/calendario'
import { isoBogota } from '@kpt/domain/shared'
import type { ContextoTerritorial } from '../../platform/http/index.ts'
import { juicioVisible, plazoVisible } from '../calendario/index.ts'
import { findDeudor, organismoDe } from './deudor.ts'
import { findCalendarios, type PlazoPropio, plazosDe } from './plazos-de.ts'

/** What the body of whoever asks owes: open first, what ends before goes before. */
export async function listarPlazos(
  ctx: ContextoTerritorial,
  { consulta: { grupo, pagina, tamano } }: PeticionDe<typeof definicion>,
): Promise<RespuestaDe<typeof definicion>> {
  const deudor = await findDeudor(ctx, organismoDe(ctx.persona) ?? null)
  const todos = plazosDe(ctx, deudor, await findCalendarios(ctx))
  const pendientes = ordenPlazos(todos.filter((p) => p.grupo === 'pendientes').map(porOrdenar), 'pendientes')
  const pasados = ordenPlazos(todos.filter((p) => p.grupo === 'pasados').map(porOrdenar), 'pasados')
  const elegidos = grupo === 'pendientes' ? pendientes : pasados
  const abiertos = pendientes.filter(({ propio }) => propio.estado === 'abierto')
  const proximo = abiertos.toSorted((a, b) => a.cierra - b.cierra)[0]
  const { entidad } = deudor
  return {
    ahora: isoBogota(ctx.ahora),
    entidad: entidad && { codigo: entidad.codigo, nombre: entidad.nombre },
    cuantos: { pendientes: pendientes.length, pasados: pasados.length },
    proximo: proximo ? plazoPropioVisible(proximo.propio) : null,
    ...{ total: elegidos.length, pagina, tamano },
    filas: elegidos.slice((pagina - 1) * tamano, pagina * tamano).map(({ propio }) => plazoPropioVisible(propio)),
  }
}

function porOrdenar(propio: PlazoPropio) {
  return { propio, instrumento: propio.vigor.cronograma.instrumento, cierra: propio.intervalo.cierra }
}

function plazoPropioVisible({ vigor, fila, estado, plazo, exigibilidad, envio, demostracion }: PlazoPropio) {
  const { instrumento, vigencia } = vigor.cronograma
  const { clave, corte, texto, clases } = fila
  return {
    ...{ instrumento, vigencia, corte, texto, demostracion, estado, exigibilidad },
    ...{ actividad: clave, clases: [...clases], plazo: plazoVisible(plazo) },
    envio: envio && { en: isoBogota(envio.en), juicio: juicioVisible(envio.juicio) },
  }
}
