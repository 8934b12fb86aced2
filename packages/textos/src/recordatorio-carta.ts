// Sentences of the letters that remind: what the subject says, what is missing, what a gobernación is told of a row.
import {
  type ClaseMedida,
  type DestinoRecordatorio,
  GRUPOS_POR_CONTAR,
  type GrupoResumen,
  type Instrumento,
  type Recordatorio,
} from '@kpt/domain/calendario'
import type { Fecha } from '@kpt/domain/shared'
import { contar, formatFecha } from './formato.ts'
import { NOMBRES_INSTRUMENTO } from './instrumentos.ts'
import { textoCircular, textoMedida } from './plazo-calendario.ts'
import { NOMBRES_GRUPO_RESUMEN } from './recordatorios.ts'

type Corte = { readonly instrumento: Instrumento; readonly vigencia: number; readonly corte: number }

/** "Corte 1 de 2026 (Seguimiento al Plan de Desarrollo Territorial)". */
export function nombreCorte({ instrumento, vigencia, corte }: Corte): string {
  return `Corte ${corte} de ${vigencia} (${NOMBRES_INSTRUMENTO[instrumento]})`
}

export const NOMBRES_DESTINO_RECORDATORIO: Record<DestinoRecordatorio, string> = {
  lider: 'Usuario líder',
  oficial: 'Correo oficial de la entidad',
  nadie: 'No había a quién escribirle',
}

/** What the subject begins with: the whole letter for whoever reads only that. `ajustes`: of what was asked and not of the report. */
export function tituloRecordatorio(
  { clase, faltan }: Pick<Recordatorio, 'clase' | 'faltan'>,
  ajustes: boolean,
): string {
  const que = ajustes ? 'enviar los ajustes' : 'reportar'
  switch (clase) {
    case 'apertura':
      return ajustes ? 'Le pidieron ajustes' : 'Ya puede reportar'
    case 'faltan':
      if (faltan === 0) return `Hoy es el último día hábil para ${que}`
      return `${faltan === 1 ? 'Falta' : 'Faltan'} ${contar(faltan, 'día hábil', 'días hábiles')} para ${que}`
    case 'ultimo_dia':
      return `Hoy es el último día para ${que}`
    case 'reapertura':
      return 'El plazo se abrió de nuevo'
    case 'vencido':
      return ajustes ? 'Venció el plazo de los ajustes' : 'Venció el plazo para reportar'
  }
}

/** The same of the adjustments that were asked: their day is that of the request. */
export function textoRecordatorioAjustes({ clase, limite, faltan, recibeHasta }: Recordatorio): string {
  const ultimo = `el último día para enviarlos es el ${formatFecha(limite)}, hasta las 11:59:59 p. m.`
  if (clase === 'ultimo_dia')
    return 'Hoy es el último día para enviar los ajustes: puede hacerlo hasta las 11:59:59 p. m.'
  if (clase === 'vencido')
    return recibeHasta === null
      ? `El plazo de los ajustes terminó el ${formatFecha(limite)} y no se enviaron: ya no se reciben.`
      : `El plazo de los ajustes terminó el ${formatFecha(limite)} y no se enviaron: todavía se reciben hasta el ${formatFecha(recibeHasta)}.`
  if (clase === 'faltan' && faltan > 0)
    return `${faltan === 1 ? 'Falta' : 'Faltan'} ${contar(faltan, 'día hábil', 'días hábiles')}: ${ultimo}`
  return `Quien revisa su reporte le pidió ajustes: ${ultimo}`
}

type Preparado = {
  readonly plan: { readonly finalizado: boolean; readonly metas: number } | null
  readonly conDatos: number
}

/** What an entity still has to do before its report is in, in the order in which it is done. */
export function loQueFalta({ plan, conDatos }: Preparado): string[] {
  const enviar = 'Enviar el reporte: mientras no lo envíe, no consta.'
  if (plan === null)
    return ['Cargar el plan de desarrollo y finalizar su Plan Indicativo.', 'Responder sus metas.', enviar]
  const metas =
    conDatos >= plan.metas
      ? `Revisar lo escrito: ya hay datos en sus ${contar(plan.metas, 'meta', 'metas')}.`
      : `Responder las metas: hay datos en ${conDatos} de ${plan.metas}.`
  return plan.finalizado
    ? [metas, enviar]
    : ['Finalizar el Plan Indicativo: sin eso no se puede enviar.', metas, enviar]
}

/** Names that fit in a line of a letter that somebody reads on a telephone. */
const NOMBRES_POR_GRUPO = 40

/** "Por vencer (2): Cogua, Tabio". `nombres`: of the entities of each group, in order. Groups without anybody say nothing. */
export function lineasResumen(nombres: Readonly<Partial<Record<GrupoResumen, readonly string[]>>>): string[] {
  return GRUPOS_POR_CONTAR.flatMap((grupo) => {
    const suyos = nombres[grupo] ?? []
    if (suyos.length === 0) return []
    const sobran = suyos.length - NOMBRES_POR_GRUPO
    const lista = suyos.slice(0, NOMBRES_POR_GRUPO).join(', ')
    return `${NOMBRES_GRUPO_RESUMEN[grupo]} (${suyos.length}): ${lista}${sobran > 0 ? ` y ${sobran} más` : ''}`
  })
}

/** What became of its letter, for whoever reads the log. */
export const NOMBRES_ENTREGA = {
  enviado: 'Enviado',
  pendiente: 'Por salir',
  muerto: 'No salió',
  sin_destino: 'Sin a quién escribirle',
} as const

type SinEfecto =
  | { readonly clase: 'circular'; readonly circular: string; readonly fecha: Fecha }
  | {
      readonly clase: 'medida'
      readonly medida: ClaseMedida
      readonly numero: string
      readonly acto: { readonly documento: string; readonly fecha: Fecha }
    }
  | { readonly clase: 'festivo' }

/** By which act what an overdue reminder said is no longer so. */
export function textoSinEfecto(acto: SinEfecto): string {
  if (acto.clase === 'festivo') return 'Sin efecto por un día festivo que se conoció después'
  return acto.clase === 'circular'
    ? `Sin efecto por la ${textoCircular(acto)}`
    : `Sin efecto por ${textoMedida({ ...acto, clase: acto.medida }).replace(/^./, (letra) => letra.toLowerCase())}`
}

/** "10, 5 y 1 días hábiles antes". */
export function textoDiasDeAviso(dias: readonly number[]): string {
  const [ultimo = 0, ...otros] = dias.toReversed()
  if (otros.length === 0) return `${contar(ultimo, 'día hábil', 'días hábiles')} antes`
  return `${otros.toReversed().join(', ')} y ${ultimo} días hábiles antes`
}
