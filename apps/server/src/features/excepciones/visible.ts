// A request as screens read it: its rows with the dates that rule now for whom it is asked.
import {
  type CronogramaRegistrado,
  type EnVigor,
  type FilaEnVigor,
  type FilaPedida,
  filaDe,
  situacionDe,
  ultimoDia,
  vigorRegistrado,
} from '@kpt/domain/calendario'
import { isoDe } from '../../platform/db/instante.ts'
import type { ContextoTerritorial } from '../../platform/http/index.ts'
import type { Excepcion } from './excepcion.repo.ts'

/** `cronogramas`: at least those that its rows name. */
export function excepcionVisible(
  ctx: ContextoTerritorial,
  excepcion: Excepcion,
  cronogramas: readonly CronogramaRegistrado[],
) {
  const { numero, alcance, codigo, estado, pide, fecha, filas, medida } = excepcion
  const entidad = ctx.servicios.referencia.territorio.get(codigo)
  const sujeto = { entidad: codigo, departamento: entidad?.departamento ?? codigo, cumplidas: {} }
  const vigores = cronogramas.map((cronograma) => vigorRegistrado(cronograma, ctx.ahora, sujeto))
  return {
    ...{ numero, estado, pide, fecha, medida },
    alcance: { clase: alcance.clase, codigo, nombre: entidad?.nombre ?? codigo },
    filas: filas.map((fila) => filaPedidaVisible(ctx, fila, vigores)),
    pedidaEn: isoDe(excepcion.pedidaEn),
    estadoEn: isoDe(excepcion.estadoEn),
  }
}

export function filaVisible(ctx: Pick<ContextoTerritorial, 'ahora'>, vigor: EnVigor, fila: FilaEnVigor) {
  const { instrumento, vigencia } = vigor.cronograma
  return {
    ...{ instrumento, vigencia, actividad: fila.clave, texto: fila.texto, corte: fila.corte },
    limite: ultimoDia(vigor, fila),
    situacion: situacionDe(vigor, fila, ctx.ahora),
  }
}

function filaPedidaVisible(ctx: ContextoTerritorial, pedida: FilaPedida, vigores: readonly EnVigor[]) {
  const { instrumento, vigencia, actividad } = pedida
  const vigor = vigores.find(({ cronograma: c }) => c.instrumento === instrumento && c.vigencia === vigencia)
  const fila = vigor && filaDe(vigor, actividad)
  if (vigor && fila) return filaVisible(ctx, vigor, fila)
  return { instrumento, vigencia, actividad, texto: actividad, corte: null, limite: null, situacion: null }
}
