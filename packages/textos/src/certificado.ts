// The certificate of a corte, in words: what it certifies and its rows, on paper and on the screen.
import type { HechoPublico, ResultadoCertificado } from '@kpt/domain/reportes'
import { parseInstante } from '@kpt/domain/shared'
import { formatFecha, formatInstante } from './formato.ts'
import { NOMBRES_INSTRUMENTO } from './instrumentos.ts'

export const TITULO_CERTIFICADO = 'Certificado de cumplimiento del reporte'

/** What the certificate needs to be told. Instants are ISO with the offset of Bogotá. */
export type DatosCertificado = {
  readonly entidad: { readonly codigo: string; readonly nombre: string }
  readonly instrumento: keyof typeof NOMBRES_INSTRUMENTO
  readonly vigencia: number
  readonly corte: number
  readonly fechaDatos: string
  readonly en: string
  readonly hecho: HechoPublico
  readonly resultado: ResultadoCertificado
  readonly limite: string | null
  /** The sentences of the calendar and of the duty, with the acts that they cite. */
  readonly plazo: string | null
  readonly exigibilidad: string
  readonly envio: { readonly recibo: string; readonly en: string } | null
}

export function fraseCertificado(d: DatosCertificado): { readonly titulo: string; readonly texto: string } {
  const cual = `el reporte del corte ${d.corte} de ${d.vigencia}`
  switch (d.resultado) {
    case 'reporto':
      return d.hecho === 'oportuno'
        ? { titulo: 'Reportó a tiempo', texto: `${d.entidad.nombre} envió ${cual} dentro del plazo.` }
        : { titulo: 'Reportó fuera de plazo', texto: `${d.entidad.nombre} envió ${cual} después del límite.` }
    case 'no_reporto':
      return { titulo: 'No reportó', texto: `Venció el plazo y ${d.entidad.nombre} no había enviado ${cual}.` }
    case 'no_exigible':
      return { titulo: 'No exigible', texto: `A ${d.entidad.nombre} no se le podía exigir ${cual}.` }
    case 'no_vencido':
      return { titulo: 'El plazo no ha vencido', texto: `A esa hora todavía no vencía el plazo para enviar ${cual}.` }
    default:
      return {
        titulo: 'Sin registro',
        texto:
          'Ese plazo pasó antes de que este sistema recibiera reportes: no puede certificar si la entidad cumplió.',
      }
  }
}

export function filasCertificado(d: DatosCertificado): [nombre: string, valor: string][] {
  return [
    ['Entidad', `${d.entidad.nombre}, código DANE ${d.entidad.codigo}`],
    ['Instrumento', NOMBRES_INSTRUMENTO[d.instrumento]],
    ['Vigencia y corte', `Corte ${d.corte} de ${d.vigencia}, datos hasta el ${formatFecha(d.fechaDatos)}`],
    ['Según lo conocido el', `${momento(d.en)}, hora de Bogotá`],
    ['Resultado', fraseCertificado(d).titulo],
    ['Límite', d.limite === null ? 'Ningún acto registrado lo fija' : formatFecha(d.limite)],
    ...(d.plazo === null ? [] : ([['Plazo y sus actos', d.plazo]] as [string, string][])),
    ['Exigibilidad', d.exigibilidad],
    ['Envío', d.envio === null ? 'Ninguno en pie a esa hora' : `${d.envio.recibo}, ${momento(d.envio.en)}`],
  ]
}

function momento(iso: string): string {
  const instante = parseInstante(iso)
  return instante === null ? iso : formatInstante(instante, true)
}
