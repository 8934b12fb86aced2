// The receipt of a submission: what it says, on paper, on the screen and by letter, always the same rows.
import type { ViaFirma } from '@kpt/domain/acceso'
import type { HechosConstancia, SituacionConstancia } from '@kpt/domain/reportes'
import { type Instante, parseInstante } from '@kpt/domain/shared'
import { formatInstante, formatNumero, formatPesos } from './formato.ts'
import { NOMBRES_INSTRUMENTO } from './instrumentos.ts'
import { nombreRol } from './roles.ts'

const CON: Readonly<Record<ViaFirma, string>> = {
  clave: 'contraseña',
  codigo: 'contraseña y código de un solo uso',
  llave: 'llave de acceso',
}

/** How whoever sent proved to be there. */
export function fraseFirma(via: ViaFirma, en: Instante): string {
  return `Por reautenticación (${CON[via]}), ${formatInstante(en, true)}`
}

/** Every fact of a receipt as name and value. */
export function filasConstancia(h: HechosConstancia): [nombre: string, valor: string][] {
  const { version, filas } = baseDe(h)
  return [
    ['Entidad', `${h.entidad.nombre}, código DANE ${h.entidad.codigo}`],
    ['Instrumento', NOMBRES_INSTRUMENTO[h.instrumento]],
    ['Vigencia y corte', `Corte ${h.corte} de ${h.vigencia}`],
    ['Versión', `${h.version}, ${version}`],
    ['Enviada', `${momento(h.enviadaEn)}, hora de Bogotá`],
    ['Oportunidad', fraseOportuna(h)],
    ['Enviada por', `${h.autor.nombre}, ${nombreRol(h.autor.rol)}`],
    [
      'Firma',
      h.firma
        ? fraseFirma(h.firma.via as ViaFirma, parseInstante(h.firma.en) ?? 0)
        : 'Anterior a la firma por reautenticación',
    ],
    ...filas,
    ['Huella del contenido (SHA-256)', h.sha256],
  ]
}

/** On what it reports, and how much of it: a plan, or a questionnaire. */
function baseDe(h: HechosConstancia): { version: string; filas: [nombre: string, valor: string][] } {
  if (h.formato === 2) {
    const { total, respondidas, noAplican, sinPreguntar } = h.preguntas
    const n = (cuantas: number) => formatNumero(String(cuantas))
    const cuenta = `${n(respondidas)} respondidas, ${n(noAplican)} que no aplican, ${n(sinPreguntar)} que no se preguntaban`
    return {
      version: `sobre la versión ${h.cuestionario.version} del cuestionario de ${h.vigencia}`,
      filas: [
        ['Preguntas', `${n(total)} en total: ${cuenta}`],
        ['Huella del cuestionario (SHA-256)', h.cuestionario.sha256],
      ],
    }
  }
  return {
    version: `sobre la versión ${h.plan.version} del plan que comienza en ${h.plan.desde}`,
    filas: [
      ['Metas', `${formatNumero(String(h.metas.total))} en total: ${frasesMetas(h.metas)}`],
      ['Programado en la vigencia', formatPesos(h.dinero.programado)],
      ['Ejecutado al corte', formatPesos(h.dinero.ejecutado)],
      ['Metodología', `Versión ${h.metodologia}`],
    ],
  }
}

type Metas = Extract<HechosConstancia, { formato: 1 }>['metas']

function frasesMetas({ reportadas, declaradas, noRequieren }: Metas): string {
  const n = (cuantas: number) => formatNumero(String(cuantas))
  return `${n(reportadas)} con avance reportado, ${n(declaradas)} declaradas sin avance, ${n(noRequieren)} que no requerían reporte`
}

export function fraseOportuna({ oportuna, ronda }: Pick<HechosConstancia, 'oportuna' | 'ronda'>): string {
  if (oportuna === null) return `Respuesta a la ronda ${ronda} de ajustes: no cambia la oportunidad del reporte`
  return oportuna ? 'Dentro del plazo vigente a esa hora' : 'Fuera del plazo vigente a esa hora (extemporánea)'
}

function momento(iso: string): string {
  const instante = parseInstante(iso)
  return instante === null ? iso : formatInstante(instante, true)
}

export const TITULO_CONSTANCIA = 'Constancia de envío del reporte'
export const AVISO_DEMOSTRACION = 'Datos de demostración, sin valor legal.'

/** How the version of a receipt stands today, for whoever verifies it. */
export function fraseSituacion(
  situacion: SituacionConstancia,
  { ultima, retiradaEn }: { readonly ultima: number; readonly retiradaEn: string | null },
): { readonly titulo: string; readonly texto: string } {
  if (situacion === 'vigente')
    return { titulo: 'La constancia es válida', texto: 'Su versión es la que cuenta hoy para este corte.' }
  if (situacion === 'reemplazada')
    return {
      titulo: `Auténtica, pero la reemplazó la versión ${ultima}`,
      texto: `La entidad envió después la versión ${ultima}, que es la que debe mirarse.`,
    }
  if (situacion === 'retirada')
    return {
      titulo: 'Auténtica, pero la entidad retiró este envío',
      texto: `Lo retiró ${retiradaEn ? `el ${momento(retiradaEn)} ` : ''}antes de que comenzara su revisión: ya no cuenta como enviado.`,
    }
  return {
    titulo: 'Auténtica, pero hoy no es la que cuenta',
    texto: 'El corte no tiene en este momento una versión que cuente.',
  }
}

/** What a checker without the database found; the place is the link where it broke, from 1. */
export const ESLABONES_CONSTANCIA = {
  hechos: 'El archivo no trae los hechos de una constancia, o alguien los reescribió.',
  sello: 'El sello no corresponde a los hechos: al menos un dato fue cambiado.',
  recibo: 'El número de recibo no es el de la entidad, el corte y la versión que dice.',
  dibujo: 'El documento no es, octeto por octeto, el que producen sus hechos: algo en él fue cambiado.',
  contenido: 'El contenido no corresponde a la huella SHA-256: al menos un dato fue cambiado.',
  cabecera: 'El contenido es de otra entidad, otro corte, otra versión u otro plan.',
} as const
