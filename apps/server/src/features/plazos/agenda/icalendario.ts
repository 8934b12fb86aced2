// The text of an iCalendar feed (RFC 5545): days of Bogotá as whole days, lines of 75 octets.
import { type Fecha, type Instante, sumarDias } from '@kpt/domain/shared'

export type Evento = {
  readonly uid: string
  readonly secuencia: number
  /** When this became so: the same knowledge always gives the same text. */
  readonly en: Instante
  readonly dia: Fecha
  readonly cancelado: boolean
  readonly titulo: string
  readonly descripcion: string
  readonly url: string
  /** Days on which it is told, at eight in the morning; none in the past of a calendar program matters. */
  readonly avisos: readonly { readonly dia: Fecha; readonly texto: string }[]
}

export type Calendario = { readonly nombre: string; readonly eventos: readonly Evento[] }

/** A program asks again every so often; it may do so sooner. */
const CADA = 'PT6H'
const HORA_DE_AVISO = 8

export function escribirICalendario({ nombre, eventos }: Calendario): string {
  const lineas = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//KPT//Plazos//ES',
    'CALSCALE:GREGORIAN',
    `NAME:${texto(nombre)}`,
    `X-WR-CALNAME:${texto(nombre)}`,
    'X-WR-TIMEZONE:America/Bogota',
    `REFRESH-INTERVAL;VALUE=DURATION:${CADA}`,
    `X-PUBLISHED-TTL:${CADA}`,
    ...eventos.flatMap(lineasDeEvento),
    'END:VCALENDAR',
  ]
  return `${lineas.map(plegar).join('\r\n')}\r\n`
}

function lineasDeEvento(evento: Evento): string[] {
  const { uid, secuencia, en, dia, cancelado, titulo, descripcion, url, avisos } = evento
  return [
    'BEGIN:VEVENT',
    `UID:${texto(uid)}`,
    `DTSTAMP:${utc(en)}`,
    `LAST-MODIFIED:${utc(en)}`,
    `SEQUENCE:${secuencia}`,
    `DTSTART;VALUE=DATE:${compacta(dia)}`,
    // The end of a day without hours is the day after it.
    `DTEND;VALUE=DATE:${compacta(sumarDias(dia, 1))}`,
    `STATUS:${cancelado ? 'CANCELLED' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    `SUMMARY:${texto(titulo)}`,
    `DESCRIPTION:${texto(descripcion)}`,
    `URL:${url}`,
    ...avisos.flatMap((aviso) => lineasDeAviso(dia, aviso)),
    'END:VEVENT',
  ]
}

function lineasDeAviso(dia: Fecha, aviso: Evento['avisos'][number]): string[] {
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `TRIGGER:${desdeElDia(dia, aviso.dia)}`,
    `DESCRIPTION:${texto(aviso.texto)}`,
    'END:VALARM',
  ]
}

/** From the first instant of the day until eight in the morning of the day of the notice. */
function desdeElDia(dia: Fecha, aviso: Fecha): string {
  const horas = Math.round((Date.parse(aviso) - Date.parse(dia)) / 3_600_000) + HORA_DE_AVISO
  const [signo, cuantas] = horas < 0 ? ['-', -horas] : ['', horas]
  const dias = Math.floor(cuantas / 24)
  const resto = cuantas % 24
  return `${signo}P${dias > 0 ? `${dias}D` : ''}${resto > 0 || dias === 0 ? `T${resto}H` : ''}`
}

function texto(valor: string): string {
  return valor.replace(/[\\;,]/g, (signo) => `\\${signo}`).replace(/\r\n|\r|\n/g, '\\n')
}

function compacta(fecha: Fecha): string {
  return fecha.replaceAll('-', '')
}

function utc(instante: Instante): string {
  return new Date(instante).toISOString().replace(/[-:]|\.\d{3}/g, '')
}

const OCTETOS = 75

/** A line longer than 75 octets goes on in the next one after a space; never in the middle of a character. */
function plegar(linea: string): string {
  const partes: string[] = []
  let parte = ''
  let octetos = 0
  for (const signo of linea) {
    const mide = Buffer.byteLength(signo)
    if (octetos + mide > OCTETOS) {
      partes.push(parte)
      parte = ' '
      octetos = 1
    }
    parte += signo
    octetos += mide
  }
  return [...partes, parte].join('\r\n')
}
