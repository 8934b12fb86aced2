import { listarCronogramas, verCronograma, verHistoriaCronograma, verMomento as verMomentoDef } from '@kpt/contract'
import { filaReporte, situacionDe, ultimoDia, vigorRegistrado } from '@kpt/domain/calendario'
import { type Ruta, rechazar, ruta } from '../../platform/http/index.ts'
import { findConDocumento, findCronograma, findCronogramas } from './calendario.repo.ts'
import { verHistoria } from './ver-historia.ts'
import { verMomento } from './ver-momento.ts'

export const rutasCalendario: Ruta[] = [
  ruta(verHistoriaCronograma, verHistoria),
  ruta(verMomentoDef, verMomento),
  ruta(listarCronogramas, async (ctx) => ({ cronogramas: await findCronogramas(ctx.db) })),
  ruta(verCronograma, async (ctx, { params: { instrumento, vigencia } }) => {
    const cronograma = await findCronograma(ctx.db, instrumento, vigencia)
    if (!cronograma) return rechazar('calendario.no_disponible', { instrumento, vigencia: String(vigencia) })
    const vigor = vigorRegistrado(cronograma, ctx.ahora)
    const conDocumento = await findConDocumento(ctx.db)
    return {
      instrumento,
      vigencia,
      demostracion: cronograma.demostracion,
      circulares: vigor.actos.map(({ circular }) => ({
        numero: circular.numero,
        fecha: circular.fecha,
        asunto: circular.asunto ?? '',
        documento: conDocumento.has(circular.clave) ? circular.clave : null,
      })),
      cortes: cronograma.cortes.map((corte) => {
        const fila = filaReporte(vigor, corte.numero)
        return { ...corte, limite: fila && ultimoDia(vigor, fila) }
      }),
      actividades: vigor.filas.map((fila) => ({
        clave: fila.clave,
        orden: fila.orden,
        item: fila.item,
        corte: fila.corte,
        texto: fila.texto,
        responsable: fila.responsable,
        medio: fila.medio,
        textoLimite: fila.textoLimite,
        clases: [...fila.clases],
        apertura: fila.apertura,
        limite: ultimoDia(vigor, fila),
        trasLimite: fila.trasLimite,
        circular: fila.circular.numero,
        situacion: situacionDe(vigor, fila, ctx.ahora),
      })),
    }
  }),
]
