import type { listarRecordatorios as definicion, listarResumenes as defResumenes, PeticionDe } from '@kpt/contract'
import { direccionTapada } from '@kpt/domain/correo'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { entidadBreve } from '../territorio/index.ts'
import { type FilaDelRegistro, listRecordatorios, listResumenes } from './registro.repo.ts'
import { abrirSinEfecto } from './sin-efecto.ts'

/** What was told, inside the territory of whoever asks. Addresses go covered: it is a record, not a directory. */
export async function listarRecordatorios(
  ctx: ContextoTerritorial,
  consulta: PeticionDe<typeof definicion>['consulta'],
) {
  const { pagina, tamano, ...filtro } = consulta
  const { referencia } = ctx.servicios
  if (filtro.entidad !== undefined && !referencia.territorio.has(filtro.entidad))
    rechazar('entidad.desconocida', { entidad: filtro.entidad })
  const { total, filas } = await listRecordatorios(ctx.db, ctx.alcance, filtro, { pagina, tamano })
  const sinEfectoDe = abrirSinEfecto(ctx)
  const visibles = []
  for (const fila of filas) visibles.push({ ...visible(ctx, fila), sinEfecto: await sinEfectoDe(fila) })
  return { total, pagina, tamano, filas: visibles }
}

function visible({ servicios }: ContextoTerritorial, fila: FilaDelRegistro) {
  const { instrumento, vigencia, corte, actividad, clave, clase, limite, destino, en, enviadoEn } = fila
  const entidad = entidadBreve(servicios.referencia, fila.entidad)
  if (!entidad) throw new Error(`a reminder of an entity that is not there: ${fila.entidad}`)
  return {
    ...{ entidad, instrumento, vigencia, corte, actividad, clave, clase, limite, destino, en, enviadoEn },
    ajustes: fila.ronda > 0,
    para: fila.para === null ? null : direccionTapada(fila.para),
    entrega: fila.estado ?? ('sin_destino' as const),
  }
}

export async function listarResumenes(ctx: ContextoTerritorial, consulta: PeticionDe<typeof defResumenes>['consulta']) {
  const { territorio } = ctx.servicios.referencia
  const { total, filas } = await listResumenes(ctx.db, ctx.alcance, consulta)
  return {
    ...{ total, pagina: consulta.pagina, tamano: consulta.tamano },
    filas: filas.map(({ departamento, dia, en, para, copia, estado, enviadoEn }) => ({
      ...{ departamento, dia, en, enviadoEn, entrega: estado },
      nombre: territorio.get(departamento)?.nombre ?? departamento,
      para: [para, ...copia].map(direccionTapada),
    })),
  }
}
