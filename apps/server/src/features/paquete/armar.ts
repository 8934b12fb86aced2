import type { ClaveReporte } from '@kpt/domain/reportes'
import {
  type ArchivoDelPaquete,
  FORMATO_PAQUETE,
  INDICE,
  type IndicePaquete,
  SUMAS,
  type Suma,
  textoSumas,
} from '@kpt/domain/revision'
import { canonicalText } from '@kpt/domain/shared'
import { leameDelPaquete } from '@kpt/textos'
import { rechazar } from '../../platform/http/index.ts'
import { isPdfDisponible } from '../../platform/pdf/index.ts'
import { abrirZip } from '../../platform/zip/index.ts'
import { findReporte } from '../reportes/index.ts'
import { dibujarIndice } from './indice-pdf.ts'
import { type Lector, piezasDelPaquete } from './piezas.ts'
import { findUltimoHecho } from './ultimo-hecho.ts'

/** Pieces after which the progress says nearly done: nobody knows how many there will be before the last. */
const MUCHAS = 30

/** Writes the whole pack at `ruta`: what happened, its index for people and for programs, and the fingerprints of all. */
export async function armarPaquete(
  lector: Lector,
  clave: ClaveReporte,
  {
    ruta,
    reservada,
    avance,
  }: { readonly ruta: string; readonly reservada: boolean; readonly avance: (f: number) => void },
) {
  const zip = abrirZip(ruta)
  try {
    const reunidas = { reservada, reservadas: 0, noCupieron: 0, mensajes: 0 }
    const archivos: ArchivoDelPaquete[] = []
    for await (const { trozos, ...pieza } of piezasDelPaquete(lector, clave, reunidas)) {
      archivos.push({ ...pieza, ...(await zip.agregar(pieza.ruta, trozos)) })
      avance(0.9 * (1 - 1 / (1 + archivos.length / MUCHAS)))
    }
    const { reservadas, noCupieron, mensajes } = reunidas
    const indice = await indiceDe(lector, clave, archivos, { reservadas, noCupieron, mensajes })
    const sumas: Suma[] = archivos.map(({ ruta: suya, sha256 }) => ({ ruta: suya, sha256 }))
    for (const [suya, contenido] of await sobreElPaquete(lector, indice)) {
      sumas.push({ ruta: suya, sha256: (await zip.agregar(suya, [contenido])).sha256 })
    }
    await zip.agregar(SUMAS, [textoSumas(sumas)])
    return { ...(await zip.cerrar()), archivos: sumas.length + 1, reservadas, datosHasta: indice.datosHasta }
  } catch (error) {
    zip.abandonar()
    throw error
  }
}

async function indiceDe(
  { db, alcance, servicios }: Lector,
  { entidad, instrumento, vigencia, corte }: ClaveReporte,
  archivos: readonly ArchivoDelPaquete[],
  omitidas: IndicePaquete['omitidas'],
): Promise<IndicePaquete> {
  const clave = { entidad, instrumento, vigencia, corte }
  const reporte = (await findReporte(db, alcance, clave)) ?? rechazar('reporte.no_existe', {})
  const nombre = servicios.referencia.territorio.get(entidad)?.nombre ?? entidad
  const datosHasta = (await findUltimoHecho(db, alcance, clave)) ?? ''
  return {
    formato: FORMATO_PAQUETE,
    reporte: { ...clave, nombre, estado: reporte.estado },
    datosHasta,
    archivos,
    omitidas,
  }
}

async function sobreElPaquete({ servicios }: Lector, indice: IndicePaquete): Promise<[string, string | Buffer][]> {
  const { nombre, entidad, instrumento, vigencia, corte } = indice.reporte
  const enlace = servicios.correo.enlace(`/entidades/${entidad}/reportes/${instrumento}/${vigencia}/${corte}`)
  const texto = `${canonicalText(indice)}\n`
  return [
    [INDICE, texto],
    ...(isPdfDisponible() ? [['indice.pdf', await dibujarIndice(indice, texto, enlace)] as [string, Buffer]] : []),
    ['LEAME.txt', leameDelPaquete(`${nombre} (${entidad}), ${instrumento} ${vigencia}, corte ${corte}`, enlace)],
  ]
}
