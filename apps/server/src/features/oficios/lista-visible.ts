// The list of a preparation entity by entity, and how the letter of one would read.
import { fechaEn } from '@kpt/domain/shared'
import { lineasDestinatario } from '@kpt/textos'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { entidadBreve } from '../territorio/index.ts'
import { findCopias } from './copia.repo.ts'
import { copiaDe, redactarPara } from './hechos.ts'
import { listOficios } from './lista.repo.ts'
import { abrirCorte, findDirecciones } from './lista.ts'
import { findLista } from './lote.repo.ts'
import { exigirLote } from './lotes.ts'

type Pagina = { readonly pagina: number; readonly tamano: number }

export async function listarDeLote(ctx: ContextoTerritorial, id: string, { pagina, tamano }: Pagina) {
  const { referencia } = ctx.servicios
  const lote = await exigirLote(ctx, id)
  const lista = await findLista(ctx.db, id)
  const suyas = lista.slice((pagina - 1) * tamano, pagina * tamano)
  const codigos = suyas.map(({ entidad }) => entidad)
  const direccionDe = await findDirecciones(ctx, codigos)
  const corte = lote.estado === 'borrador' ? await abrirCorte(ctx, lote.clase, lote.sobre) : null
  const oficios = await findOficiosDe(ctx, id, codigos)
  const filas = suyas.map(({ entidad, excluida, sinOficio }) => {
    const suya = referencia.territorio.get(entidad) ?? rechazar('entidad.desconocida', { entidad })
    const { titular, para } = direccionDe(entidad)
    const oficio = oficios.get(entidad)
    return {
      ...{
        entidad: entidadBreve(referencia, entidad) ?? rechazar('entidad.desconocida', { entidad }),
        titular: titular?.representante ?? null,
        para,
        excluida,
      },
      sinOficio: sinOficio ?? corte?.situacionDe(suya).razon ?? null,
      ...{ radicado: oficio?.radicado ?? null, estado: oficio?.estado ?? null },
    }
  })
  return { filas, total: lista.length, pagina, tamano }
}

async function findOficiosDe({ db, alcance }: ContextoTerritorial, lote: string, entidades: readonly string[]) {
  if (entidades.length === 0) return new Map()
  const { filas } = await listOficios(db, alcance, { lote }, { pagina: 1, tamano: 2000 })
  return new Map(filas.map((oficio) => [oficio.entidad, oficio]))
}

export async function verPrevia(ctx: ContextoTerritorial, id: string, codigo: string) {
  const lote = await exigirLote(ctx, id)
  const enLista = (await findLista(ctx.db, id)).some(({ entidad }) => entidad === codigo)
  const entidad = ctx.servicios.referencia.territorio.get(codigo)
  if (!enLista || !entidad) return rechazar('oficio.entidad_fuera', { entidad: codigo })
  const copias = await findCopias(ctx.db, fechaEn(ctx.ahora), lote.sobre?.instrumento ?? null)
  if (copias.length === 0) rechazar('oficio.sin_copia', {})
  const direccion = (await findDirecciones(ctx, [codigo]))(codigo)
  const corte = await abrirCorte(ctx, lote.clase, lote.sobre)
  const para = { entidad, direccion, copias, situacion: corte?.situacionDe(entidad) ?? null }
  const { destinatario, asunto, parrafos } = redactarPara(lote, para)
  return { destinatario: lineasDestinatario(destinatario).join('\n'), asunto, parrafos, copia: copiaDe(para) }
}
