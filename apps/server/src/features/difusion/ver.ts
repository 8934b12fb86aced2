import type { listarSeguimientoDifusion as definicion, PeticionDe } from '@kpt/contract'
import { territorioDe } from '@kpt/domain/acceso'
import { type Fecha, fechaEn } from '@kpt/domain/shared'
import { registrar } from '../../platform/audit/index.ts'
import { type ContextoPublico, type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { findCopias } from '../oficios/index.ts'
import { entidadBreve } from '../territorio/index.ts'
import { type Difusion, findDifusion, insertLectura, listDifusiones, listPublicas, type Mira } from './difusion.repo.ts'
import { gobernaciones, isDirecta, municipiosDe } from './territorio.ts'
import { findSeguimiento, findTraslado } from './traslado.repo.ts'

type Pagina = { readonly pagina: number; readonly tamano: number }

export async function listarDifusiones(ctx: ContextoTerritorial, pagina: Pagina) {
  const { filas, total } = await listDifusiones(ctx.db, miraDe(ctx), pagina)
  return { ...pagina, total, filas: filas.map((una) => breve(ctx, una)) }
}

export async function verDifusion(ctx: ContextoTerritorial, numero: string) {
  const { db, ahora, persona, servicios } = ctx
  const difusion = await exigir(ctx, numero)
  const departamento = persona.entidad?.slice(0, 2) ?? null
  const traslado = departamento === null ? null : await findTraslado(db, numero, departamento)
  const gobernacion = departamento === null ? '' : (servicios.referencia.territorio.get(departamento)?.nombre ?? '')
  const copias = await findCopias(db, fechaEn(ahora), null)
  return {
    ...breve(ctx, difusion),
    ...{ texto: difusion.texto, enlace: difusion.enlace, autor: difusion.autor },
    copia: copias.map(({ direccion }) => direccion),
    traslado: traslado && { ...traslado, organismo: `Gobernación de ${gobernacion}` },
    puede: {
      trasladar: traslado === null && territorioDe(persona, 'difusion.trasladar') !== null,
      acusar: difusion.leidaEn === null && territorioDe(persona, 'difusion.recibir') !== null,
    },
  }
}

/** To DNP and control, the gobernaciones; to a gobernación, its municipalities; to a municipality, itself. */
export async function listarTraslados(ctx: ContextoTerritorial, { params, consulta }: PeticionDe<typeof definicion>) {
  const { servicios, db } = ctx
  const { pagina, tamano } = consulta
  const { trasladarHasta } = await exigir(ctx, params.numero)
  const { entidad } = miraDe(ctx)
  const todas = entidad === null ? gobernaciones(ctx) : entidad.length === 2 ? municipiosDe(ctx, entidad) : []
  const codigos = todas.map(({ codigo }) => codigo).slice((pagina - 1) * tamano, pagina * tamano)
  const filas = (await findSeguimiento(db, params.numero, codigos)).map(({ codigo, avisados, leyeron, ...fila }) => ({
    ...fila,
    entidad: entidadBreve(servicios.referencia, codigo) ?? rechazar('entidad.desconocida', { entidad: codigo }),
    demorada: entidad === null && fila.trasladadaEn === null && esTarde(ctx, trasladarHasta),
    municipios: entidad === null ? { leyeron, avisados } : null,
  }))
  return { filas, total: todas.length, pagina, tamano }
}

/** Once for each person; the body counts from the first. */
export async function acusarDifusion(ctx: ContextoTerritorial, numero: string) {
  const { db, ahora, persona } = ctx
  const { numero: difusion } = await exigir(ctx, numero)
  const entidad = persona.entidad ?? rechazar('permiso.falta', {})
  const nueva = await insertLectura(db, { difusion, entidad }, { por: persona.cuenta, rol: persona.rol, en: ahora })
  if (nueva)
    await registrar(db, {
      ...{ cadena: entidad, cuenta: persona.cuenta, accion: 'difusion.acusar', sujeto: `difusiones/${numero}` },
      ...{ hechos: { rol: persona.rol, numero }, en: ahora },
    })
  return { leida: true as const }
}

export function listarPublicas({ db }: ContextoPublico, pagina: Pagina) {
  return listPublicas(db, pagina)
}

async function exigir(ctx: ContextoTerritorial, numero: string): Promise<Difusion> {
  return (await findDifusion(ctx.db, miraDe(ctx), numero)) ?? rechazar('difusion.no_existe', {})
}

function miraDe(ctx: ContextoTerritorial): Mira {
  const { entidad } = ctx.persona
  return { entidad, todo: entidad === null || isDirecta(ctx, entidad) }
}

function breve(ctx: ContextoTerritorial, d: Difusion) {
  const { entidad } = miraDe(ctx)
  const trasladadaEn = d.trasladadaEn
  return {
    ...{ numero: d.numero, titulo: d.titulo, en: d.en, publica: d.publica, trasladarHasta: d.trasladarHasta },
    ...{ trasladadas: d.trasladadas, gobernaciones: gobernaciones(ctx).length, leidas: d.leidas },
    propia:
      entidad === null
        ? null
        : {
            ...{ trasladadaEn, leidaEn: d.leidaEn },
            demorada: entidad.length === 2 && trasladadaEn === null && esTarde(ctx, d.trasladarHasta),
          },
  }
}

function esTarde({ ahora }: Pick<ContextoTerritorial, 'ahora'>, hasta: Fecha): boolean {
  return fechaEn(ahora) > hasta
}
