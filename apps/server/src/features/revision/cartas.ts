// The letters of a review, each in the transaction of its act: whoever must do the next thing learns of it.
import { sinGobernacion } from '@kpt/domain/calendario'
import type { ClaveReporte } from '@kpt/domain/reportes'
import type { MarcaCierre, SolicitudAjustes } from '@kpt/domain/revision'
import type { Fecha, Instante } from '@kpt/domain/shared'
import { revisorDe } from '@kpt/domain/territorio'
import {
  contar,
  FRASES_MARCA_CIERRE,
  formatFecha,
  NOMBRES_TIPO_AJUSTE,
  nombreDeReporte,
  PIEZAS_DE_REPORTE,
} from '@kpt/textos'
import type { Db } from '../../platform/db/conexion.ts'
import { alcanceInterno } from '../../platform/http/index.ts'
import type { Servicios } from '../../platform/servicios.ts'
import { escribirCorreo } from '../correo/index.ts'
import { findCorreoOficial, findCorreosConRol, findLiderEn } from '../liderazgo/index.ts'
import type { ActoReapertura, PedidoDnp } from '../reportes/index.ts'

type Quien = { readonly db: Db; readonly ahora: Instante; readonly servicios: Servicios }

type Pedido = Pick<SolicitudAjustes, 'general' | 'tipo' | 'motivo' | 'vence'> & {
  readonly metas: readonly unknown[]
  readonly ronda: number
  readonly pide: 'gobernacion' | 'dnp'
  /** Which of DNP's requests it relays; absent in what nobody relays. */
  readonly traslado?: number
}

export async function escribirPedido(quien: Quien, clave: ClaveReporte, pedido: Pedido): Promise<void> {
  const { general, tipo, motivo, vence, metas, ronda, pide, traslado } = pedido
  const hechos = {
    ...{ ...deLaEntidad(quien, clave), ronda, pide, motivo, trasladado: traslado !== undefined },
    ...{ tipo: NOMBRES_TIPO_AJUSTE[tipo], vence: formatFecha(vence) },
    sobre: general ? 'todo el reporte' : contarPiezas(clave, metas),
    enlace: enlaceDe(quien, clave, ''),
  }
  for (const { nombre, para } of await deQuienReporta(quien, clave)) {
    const clave_ = `${sujetoDe(clave)}/ajustes/${ronda}/${para}`
    await escribirCorreo(quien, {
      ...{ clave: clave_, clase: 'ajustes.pedidos', sujeto: sujetoDe(clave), para },
      hechos: { ...hechos, nombre },
    })
  }
}

export async function escribirPorTrasladar(
  quien: Quien,
  clave: ClaveReporte,
  { n, trasladoVence }: Pick<PedidoDnp, 'n' | 'trasladoVence'>,
): Promise<void> {
  await escribirTraslado(quien, clave, { n, trasladoVence, omitido: false }, await deLaGobernacion(quien, clave))
}

/** To the gobernación that let it pass, and to whoever asked. */
export async function escribirOmision(quien: Quien, clave: ClaveReporte, pedido: PedidoDnp): Promise<void> {
  const { n, trasladoVence, autor } = pedido
  const cual = { n, trasladoVence, omitido: true }
  await escribirTraslado(quien, clave, cual, await deLaGobernacion(quien, clave))
  await escribirTraslado(quien, clave, cual, [autor.correo], 'dnp')
}

type CualTraslado = Pick<PedidoDnp, 'n' | 'trasladoVence'> & { readonly omitido: boolean }

async function escribirTraslado(
  quien: Quien,
  clave: ClaveReporte,
  { n, trasladoVence, omitido }: CualTraslado,
  correos: readonly string[],
  destinatario: 'gobernacion' | 'dnp' = 'gobernacion',
): Promise<void> {
  const sujeto = sujetoDe(clave)
  for (const para of correos)
    await escribirCorreo(quien, {
      ...{ clave: `${sujeto}/traslado/${n}/${omitido ? 'omitido' : 'pedido'}/${para}`, sujeto, para },
      clase: 'ajustes.por_trasladar',
      hechos: {
        ...{ ...deLaEntidad(quien, clave), omitido, destinatario, limite: formatFecha(trasladoVence) },
        enlace: enlaceDe(quien, clave, '/revision'),
      },
    })
}

type Peticion = { readonly ronda: number; readonly n: number; readonly meta: string; readonly motivo: string }

export async function escribirPeticion(quien: Quien, clave: ClaveReporte, peticion: Peticion): Promise<void> {
  const { ronda, n, meta, motivo } = peticion
  const sujeto = sujetoDe(clave)
  for (const para of await deQuienRevisa(quien, clave))
    await escribirCorreo(quien, {
      ...{ clave: `${sujeto}/abrir/${ronda}/${n}/${para}`, clase: 'ajustes.abrir_meta', sujeto, para },
      hechos: {
        ...{ ...deLaEntidad(quien, clave), cambio: 'pedida', nombre: null, meta, motivo },
        enlace: enlaceDe(quien, clave, '/revision?seccion=historia'),
      },
    })
}

export async function escribirDecision(
  quien: Quien,
  clave: ClaveReporte,
  { ronda, n, meta, concede, porque }: Peticion & { readonly concede: boolean; readonly porque: string | null },
): Promise<void> {
  const sujeto = sujetoDe(clave)
  for (const { nombre, para } of await deQuienReporta(quien, clave))
    await escribirCorreo(quien, {
      ...{ clave: `${sujeto}/abrir/${ronda}/${n}/decidida/${para}`, clase: 'ajustes.abrir_meta', sujeto, para },
      hechos: {
        ...{ ...deLaEntidad(quien, clave), cambio: concede ? 'concedida' : 'negada', nombre, meta, motivo: porque },
        enlace: enlaceDe(quien, clave, ''),
      },
    })
}

type Cierre = {
  readonly n: number
  readonly version: number
  readonly marcas: readonly MarcaCierre[]
  readonly limite: Fecha
}

/** What closed without marks ended as it should: nobody is told. */
export async function escribirCierre(quien: Quien, clave: ClaveReporte, cierre: Cierre): Promise<void> {
  const { n, version, marcas, limite } = cierre
  if (marcas.length === 0) return
  const sujeto = sujetoDe(clave)
  for (const { nombre, para } of await deQuienReporta(quien, clave))
    await escribirCorreo(quien, {
      ...{ clave: `${sujeto}/cierre/${n}/${para}`, clase: 'reporte.cerrado', sujeto, para },
      hechos: {
        ...{ ...deLaEntidad(quien, clave), nombre, version, limite: formatFecha(limite) },
        ...{ marcas: marcas.map((m) => FRASES_MARCA_CIERRE[m]), enlace: enlaceDe(quien, clave, '') },
      },
    })
}

type Reapertura = ActoReapertura & { readonly n: number; readonly hasta: Fecha }

export async function escribirReapertura(quien: Quien, clave: ClaveReporte, acto: Reapertura): Promise<void> {
  const { n, motivo, metas, hasta } = acto
  const sujeto = sujetoDe(clave)
  for (const { nombre, para } of await deQuienReporta(quien, clave))
    await escribirCorreo(quien, {
      ...{ clave: `${sujeto}/reapertura/${n}/${para}`, clase: 'reporte.reabierto', sujeto, para },
      hechos: {
        ...{ ...deLaEntidad(quien, clave), nombre, motivo, hasta: formatFecha(hasta) },
        acto: `${acto.clase === 'circular' ? 'la Circular' : 'la medida'} ${acto.acto}`,
        sobre: metas === null ? 'todo el reporte' : `${contarPiezas(clave, metas)} del reporte`,
        enlace: enlaceDe(quien, clave, ''),
      },
    })
}

function contarPiezas({ instrumento }: ClaveReporte, piezas: readonly unknown[]): string {
  const { una, varias } = PIEZAS_DE_REPORTE[instrumento]
  return contar(piezas.length, una, varias)
}

function deLaEntidad({ servicios }: Quien, clave: ClaveReporte) {
  return {
    entidad: servicios.referencia.territorio.get(clave.entidad)?.nombre ?? clave.entidad,
    reporte: nombreDeReporte(clave, 'conInstrumento'),
  }
}

/** The leader; while there is none, the official address of the entity. */
async function deQuienReporta({ db, ahora }: Quien, { entidad }: ClaveReporte) {
  const lider = await findLiderEn(db, alcanceInterno(), entidad, ahora)
  if (lider) return [{ nombre: lider.nombre, para: lider.correo }]
  const oficial = await findCorreoOficial(db, entidad)
  return oficial ? [{ nombre: null, para: oficial }] : []
}

function deLaGobernacion({ db, ahora, servicios }: Quien, { entidad }: ClaveReporte): Promise<string[]> {
  const departamento = servicios.referencia.territorio.get(entidad)?.departamento ?? entidad
  return findCorreosConRol(db, departamento, ['revisor_gobernacion', 'administrador_gobernacion'], ahora)
}

async function deQuienRevisa(quien: Quien, clave: ClaveReporte): Promise<string[]> {
  const { db, ahora, servicios } = quien
  const entidad = servicios.referencia.territorio.get(clave.entidad)
  if (!entidad || revisorDe(entidad, sinGobernacion(servicios.referencia.reglas)) === 'dnp')
    return await findCorreosConRol(db, null, ['analista_dnp'], ahora)
  return await findCorreosConRol(db, entidad.departamento, ['revisor_gobernacion'], ahora)
}

function enlaceDe(
  { servicios }: Quien,
  { entidad, instrumento, vigencia, corte }: ClaveReporte,
  donde: string,
): string {
  return servicios.correo.enlace(`/entidades/${entidad}/reportes/${instrumento}/${vigencia}/${corte}${donde}`)
}

function sujetoDe({ entidad, instrumento, vigencia, corte }: ClaveReporte): string {
  return `reporte/${entidad}/${instrumento}/${vigencia}/${corte}`
}
