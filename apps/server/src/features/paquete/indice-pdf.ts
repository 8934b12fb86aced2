// The index of the pack on paper: a pure function of its facts.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type IndicePaquete, PARTES_PAQUETE } from '@kpt/domain/revision'
import { parseInstante } from '@kpt/domain/shared'
import {
  formatInstante,
  formatNumero,
  NOMBRES_ESTADO_REPORTE,
  NOMBRES_PARTE_PAQUETE,
  TITULO_PAQUETE,
} from '@kpt/textos'
import { componerPdf } from '../../platform/pdf/index.ts'

export function dibujarIndice(indice: IndicePaquete, texto: string, enlace: string): Promise<Buffer> {
  const { nombre, entidad, instrumento, vigencia, corte } = indice.reporte
  const fecha = parseInstante(indice.datosHasta) ?? 0
  return componerPdf({
    plantilla: plantilla(),
    datos: {
      titulo: TITULO_PAQUETE,
      subtitulo: `${nombre} (${entidad}) · ${instrumento} ${vigencia}, corte ${corte}`,
      filas: filasDe(indice, enlace),
      huella: createHash('sha256').update(texto).digest('hex'),
      partes: PARTES_PAQUETE.flatMap((parte) => {
        const suyos = indice.archivos.filter((a) => a.parte === parte)
        if (suyos.length === 0) return []
        const archivos = suyos.map((a) => [a.titulo, a.ruta, formatNumero(String(a.bytes)), partida(a.sha256)])
        return [{ nombre: NOMBRES_PARTE_PAQUETE[parte], archivos }]
      }),
    },
    titulo: `${TITULO_PAQUETE}: ${nombre}, ${instrumento} ${vigencia}, corte ${corte}`,
    ...{ autor: nombre, fecha, pie: `KPT · ${entidad} · ${instrumento} ${vigencia} · corte ${corte}` },
  })
}

function filasDe({ reporte, datosHasta, archivos, omitidas }: IndicePaquete, enlace: string): [string, string][] {
  return [
    [
      'Estado del reporte',
      NOMBRES_ESTADO_REPORTE[reporte.estado as keyof typeof NOMBRES_ESTADO_REPORTE] ?? reporte.estado,
    ],
    ['Último hecho que trae', `${formatInstante(parseInstante(datosHasta) ?? 0)} (hora de Bogotá)`],
    ['Archivos', formatNumero(String(archivos.length))],
    ['Evidencias con datos personales que no van', formatNumero(String(omitidas.reservadas))],
    ['Evidencias que no cupieron', formatNumero(String(omitidas.noCupieron))],
    ['Mensajes de hilos que no van', formatNumero(String(omitidas.mensajes))],
    ['Página del reporte', enlace],
  ]
}

/** A fingerprint has no place to break a line. */
function partida(sha256: string): string {
  return sha256.replace(/(.{16})(?=.)/g, '$1 ')
}

let leida: string | undefined

function plantilla(): string {
  leida ??= readFileSync(join(import.meta.dirname, 'indice.typ'), 'utf8')
  return leida
}
