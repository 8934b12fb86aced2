// The sentences of an informe: what its figures say, and what they do not.
import {
  avanceDeGrupo,
  type CampoDinero,
  type Cuentas,
  type Explicacion,
  METODOLOGIA_INICIAL,
  type Semaforo,
  semaforo,
} from '@kpt/domain/seguimiento'
import type { Fecha, Instante } from '@kpt/domain/shared'
import { NOMBRES_BASE_FINANCIERA } from '../avance.ts'
import { contar, formatFecha, formatInstante, formatNumero, formatPesos, formatPorcentaje } from '../formato.ts'
import { NOMBRES_SEMAFORO } from '../seguimiento.ts'

export const CIFRAS_DE_AVANCE = ['fisico', 'fisicoCuatrienio', 'financiero'] as const
export type CifraDeAvance = (typeof CIFRAS_DE_AVANCE)[number]

/** Sums with their ratios, as the screen receives them. */
export type SumasVistas = Cuentas & Readonly<Record<CifraDeAvance, number | null>>

/** `18,7 %`, or in words why there is no figure: the same as the screen. */
export function figuraDeGrupo(sumas: SumasVistas, cual: CifraDeAvance, baseFinanciera: CampoDinero): string {
  const { explicacion } = avanceDeGrupo(sumas, { ...METODOLOGIA_INICIAL, baseFinanciera })[cual]
  return figuraDeCifra({ valor: sumas[cual], explicacion })
}

export function figuraDeCifra(cifra: { readonly valor: number | null; readonly explicacion: Explicacion }): string {
  return cifra.valor === null ? NOMBRES_SEMAFORO[semaforo(cifra, [], false)] : formatPorcentaje(cifra.valor)
}

export type OrigenInforme = {
  readonly version: number
  readonly enviadaEn: Instante
  readonly validada: boolean
  readonly fechaDatos: Fecha
}

export function fraseOrigen({ version, enviadaEn, validada, fechaDatos }: OrigenInforme): string {
  const estado = validada ? 'Ya fue validado.' : 'Está enviado, sin validar: sus cifras pueden cambiar en la revisión.'
  return `Todas las cifras son las del reporte enviado el ${formatInstante(enviadaEn)} (versión ${version}), con datos hasta el ${formatFecha(fechaDatos)}. ${estado}`
}

export function fraseFisico(plan: SumasVistas, figura: string, cerrada: boolean): string {
  const cuando = cerrada ? 'En la vigencia' : 'Hasta la fecha de los datos'
  if (plan.fisico === null) return `${cuando} no hay avance físico que promediar: ${figura.toLowerCase()}.`
  return `${cuando} el avance físico es de ${figura}: el promedio de ${contar(plan.metasProgramadas, 'meta programada', 'metas programadas')}, cada una hasta 100 %.`
}

export function fraseFinanciero(plan: SumasVistas, figura: string, base: CampoDinero): string {
  if (plan.financiero === null) return `No hay avance financiero que calcular: ${figura.toLowerCase()}.`
  return `El avance financiero es de ${figura}: ${formatPesos(plan.ejecutado)} en ${NOMBRES_BASE_FINANCIERA[base]} sobre ${formatPesos(plan.programado)} programados.`
}

export function fraseCuatrienio(plan: SumasVistas, figura: string): string {
  if (plan.fisicoCuatrienio === null) return `Del cuatrienio no hay avance que promediar: ${figura.toLowerCase()}.`
  return `Del cuatrienio se ha cumplido ${figura}, promedio de ${contar(plan.metasCuatrienio, 'meta', 'metas')}.`
}

export function fraseRespuesta(plan: Cuentas): string {
  const falta = plan.metas - plan.metasReportadas - plan.metasDeclaradas - plan.metasNoRequieren
  const sin =
    falta > 0 ? ` De ${contar(falta, 'meta', 'metas')} no se dijo nada: en los promedios cuentan como 0 %.` : ''
  return `En total, ${contar(plan.metas, 'meta', 'metas')}: ${contar(plan.metasReportadas, 'reportada', 'reportadas')}, ${contar(plan.metasDeclaradas, 'declarada sin avance con su motivo', 'declaradas sin avance con su motivo')} y ${contar(plan.metasNoRequieren, 'que no requería reporte', 'que no requerían reporte')}.${sin}`
}

export function fraseSemaforoInforme(nivel: Semaforo, cerrada: boolean): string {
  return cerrada
    ? `Semáforo de la vigencia: ${NOMBRES_SEMAFORO[nivel].toLowerCase()}.`
    : 'Es un corte parcial: la cifra dice cuánto va, y no se califica con semáforo.'
}

/** What the picture shows, for who does not see it: its extremes; the whole is in the table that follows. */
export function alternoBarras(titulo: string, barras: readonly { nombre: string; valor: number | null }[]): string {
  const con = barras.flatMap(({ nombre, valor }) => (valor === null ? [] : [{ nombre, valor }]))
  const [menor] = con.toSorted((a, b) => a.valor - b.valor)
  const mayor = con.toSorted((a, b) => b.valor - a.valor)[0]
  if (!menor || !mayor) return `${titulo}. No hay cifras que mostrar.`
  return `Gráfico de barras: ${titulo}. ${contar(barras.length, 'barra', 'barras')}, desde ${formatPorcentaje(menor.valor)} (${menor.nombre}) hasta ${formatPorcentaje(mayor.valor)} (${mayor.nombre}). Los valores están en la tabla que sigue.`
}

export const FRASES_METODOLOGIA = {
  fisico:
    'Avance físico de la vigencia: lo ejecutado sobre lo programado de cada meta; en metas de reducción, lo reducido sobre lo que se iba a reducir. El promedio toma cada meta hasta 100 % y cuenta en 0 % la programada que nadie reportó.',
  cuatrienio: 'Avance físico del cuatrienio: lo logrado en las vigencias sobre la meta de los cuatro años.',
  financiero: (base: CampoDinero) =>
    `Avance financiero: la suma de ${NOMBRES_BASE_FINANCIERA[base]} sobre la suma de lo programado; nunca un promedio de porcentajes. El dinero de regalías no entra: se programa por bienios.`,
  vacios:
    'Sin programar, sin reporte y 0 % son cosas distintas y así se escriben. «Sin avance declarado» es lo que la entidad dijo con su motivo; «falta por reportar» es silencio.',
  topes: 'Un avance mayor que 100 % se muestra como es; solo en los promedios cuenta hasta 100 %.',
  asumida:
    'Cuando el plan no dice si una meta busca aumentar o reducir, se supone que busca aumentar; esas metas llevan un asterisco.',
} as const

export function pieInforme(recibo: string, sha256: string): string {
  return `${recibo} · huella ${sha256.slice(0, 16)}…`
}

type Cumplimiento = {
  readonly obligadas: number
  readonly oportuno: number
  readonly extemporaneo: number
  readonly silencio: number
  readonly validado: number
}

export function fraseCumplimiento({ obligadas, oportuno, extemporaneo, silencio, validado }: Cumplimiento): string {
  const reportaron = oportuno + extemporaneo
  return `De ${contar(obligadas, 'municipio que debe reportar', 'municipios que deben reportar')}, ${contar(reportaron, 'reportó', 'reportaron')} (${formatNumero(String(oportuno))} a tiempo y ${formatNumero(String(extemporaneo))} fuera de plazo) y ${contar(silencio, 'no ha reportado', 'no han reportado')} aunque el plazo pasó. ${contar(validado, 'reporte ya fue validado', 'reportes ya fueron validados')}.`
}

export function fraseSinActualizar(pedido: number, deDatos: number): string {
  return `Sin actualizar: la entidad no reportó el corte ${pedido}, y estas cifras son las de su corte ${deDatos}.`
}
