import { listarEntidades, verEntidad, verMapa as verMapaDef } from '@kpt/contract'
import { obligado } from '@kpt/domain/calendario'
import { fechaEn } from '@kpt/domain/shared'
import { type Ruta, rechazar, ruta } from '../../platform/http/index.ts'
import { entidadBreve } from './entidad-breve.ts'
import { searchEntidades } from './territorio.repo.ts'
import { verMapa } from './ver-mapa.ts'

export const rutasTerritorio: Ruta[] = [
  ruta(verMapaDef, (ctx, { params }) => verMapa(ctx, params.departamento)),
  ruta(listarEntidades, (ctx, { consulta }) => searchEntidades(ctx.db, consulta)),
  ruta(verEntidad, async (ctx, { params }) => {
    const { territorio, reglas } = ctx.servicios.referencia
    const entidad = territorio.get(params.entidad)
    const breve = entidadBreve({ territorio }, params.entidad)
    if (!entidad || !breve) return rechazar('entidad.desconocida', params)
    const deber = obligado(reglas, entidad, 'seguimiento', Number(fechaEn(ctx.ahora).slice(0, 4)))
    return { ...breve, obligada: deber.obligado, revisor: deber.obligado ? deber.revisor : null }
  }),
]
