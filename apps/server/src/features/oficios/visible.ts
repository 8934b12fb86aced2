import { territorioDe } from '@kpt/domain/acceso'
import { admiteAcuse, admiteGuia, leerOficio } from '@kpt/domain/comunicaciones'
import { lineasDestinatario } from '@kpt/textos'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { entidadBreve } from '../territorio/index.ts'
import { emisorVisible } from './emisor.ts'
import { findGuias } from './guia.repo.ts'
import { type FiltroOficios, listOficios } from './lista.repo.ts'
import { type FilaOficio, findOficio, findSucesos } from './oficio.repo.ts'

type Pagina = { readonly pagina: number; readonly tamano: number }

/** What each sees of its territory: the entity what it gets, the gobernación what goes to its municipalities. */
export async function listarOficios(ctx: ContextoTerritorial, { pagina, tamano, ...filtro }: Pagina & FiltroOficios) {
  const { referencia } = ctx.servicios
  if (filtro.entidad !== undefined && !referencia.territorio.has(filtro.entidad))
    rechazar('entidad.desconocida', { entidad: filtro.entidad })
  const { filas, total } = await listOficios(ctx.db, ctx.alcance, filtro, { pagina, tamano })
  return { filas: filas.map((fila) => oficioBreve(ctx, fila)), total, pagina, tamano }
}

export function oficioBreve({ servicios }: Pick<ContextoTerritorial, 'servicios'>, o: FilaOficio) {
  const { instrumento, vigencia, corte } = o
  return {
    ...{ radicado: o.radicado, emisor: emisorVisible(servicios, o.emisor), clase: o.clase, asunto: o.asunto },
    entidad: entidadBreve(servicios.referencia, o.entidad) ?? rechazar('entidad.desconocida', { entidad: o.entidad }),
    sobre: instrumento === null || vigencia === null || corte === null ? null : { instrumento, vigencia, corte },
    ...{ via: o.via as 'correo' | 'certificado', estado: o.estado, firmadoEn: o.firmado_en, sinEfecto: o.sin_efecto },
  }
}

export async function verOficio(ctx: ContextoTerritorial, radicado: string) {
  const { db, alcance, persona } = ctx
  const oficio = (await findOficio(db, alcance, radicado)) ?? rechazar('oficio.no_existe', {})
  const hechos = leerOficio(oficio.texto)
  const guias = await findGuias(db, oficio.id)
  return {
    ...oficioBreve(ctx, oficio),
    ...{ destinatario: lineasDestinatario(hechos.destinatario).join('\n'), parrafos: [...hechos.parrafos] },
    ...{ para: oficio.para, copia: oficio.copia, sha256: oficio.sha256.toString('hex'), lote: oficio.lote },
    firma: { nombre: hechos.firma.nombre, rol: hechos.firma.rol, en: oficio.firmado_en },
    ...{ verificacion: hechos.verificacion, sucesos: await findSucesos(db, oficio.id), guias },
    puede: {
      acusar: persona.entidad === oficio.entidad && esDeRecibir(persona) && admiteAcuse(oficio.estado),
      guiar: admiteGuia(oficio.estado) && territorioDe(persona, 'oficio.preparar') !== null,
    },
  }
}

function esDeRecibir(persona: ContextoTerritorial['persona']): boolean {
  return territorioDe(persona, 'oficio.recibir') !== null
}
