import type { verMomento as definicion, PeticionDe, RespuestaDe } from '@kpt/contract'
import { type EnVigor, momento, type Sujeto } from '@kpt/domain/calendario'
import { fechaEn, isoBogota } from '@kpt/domain/shared'
import { type ContextoPublico, rechazar } from '../../platform/http/index.ts'
import { findCronograma } from './calendario.repo.ts'
import { cadenaVisible, juicioVisible, plazoVisible } from './plazo-visible.ts'

/** The time machine: what ruled on a day as known then and as known today; and the verdict on what came on another day, by each. */
export async function verMomento(
  ctx: ContextoPublico,
  { params: { instrumento, vigencia }, consulta }: PeticionDe<typeof definicion>,
): Promise<RespuestaDe<typeof definicion>> {
  const entidad = entidadDe(ctx, consulta.entidad)
  const cronograma = await findCronograma(ctx.db, instrumento, vigencia)
  if (!cronograma) return rechazar('calendario.no_disponible', { instrumento, vigencia: String(vigencia) })
  const { el = fechaEn(ctx.ahora), envio = null } = consulta
  const { entonces, hoy, filas } = momento(cronograma, {
    el,
    envio,
    sujeto: entidad && sujetoDe(entidad),
    ahora: ctx.ahora,
  })
  return {
    ...{ el, envio, demostracion: cronograma.demostracion },
    entidad: entidad && { codigo: entidad.codigo, nombre: entidad.nombre },
    ...{ entonces: saberVisible(entonces), hoy: saberVisible(hoy) },
    filas: filas.map(({ fila, juicio, ...plazos }) => ({
      ...{ clave: fila.clave, texto: fila.texto, corte: fila.corte },
      ...{ clases: [...fila.clases], obligados: [...fila.obligados] },
      ...{ entonces: plazoVisible(plazos.entonces), hoy: plazoVisible(plazos.hoy) },
      juicio: juicio && { entonces: juicioVisible(juicio.entonces), hoy: juicioVisible(juicio.hoy) },
    })),
  }
}

function entidadDe({ servicios }: ContextoPublico, codigo: string | undefined) {
  if (codigo === undefined) return null
  return servicios.referencia.territorio.get(codigo) ?? rechazar('entidad.desconocida', { entidad: codigo })
}

/** What it has met is nobody's to ask here: an early end changes no limit. */
function sujetoDe({ codigo, departamento }: { codigo: string; departamento: string }): Sujeto {
  return { entidad: codigo, departamento, cumplidas: {} }
}

function saberVisible({ segun, estado, actos }: EnVigor) {
  return { segun: isoBogota(segun), estado, actos: cadenaVisible(actos) }
}
