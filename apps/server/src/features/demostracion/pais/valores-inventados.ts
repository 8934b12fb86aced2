// Invented figures of a meta at a corte. They only grow inside a vigencia, so that whatever was reported before stands below them.
import type { Meta } from '@kpt/domain/planes'
import { CAMPOS_DINERO, type Campo, type Celda } from '@kpt/domain/seguimiento'
import type { Fecha } from '@kpt/domain/shared'
import { type Azar, azarDe, elegir } from '../azar.ts'

export type CeldaDeMeta = Celda & { readonly meta: string }

/** Where and when the figures stand, and how fast the entity works (1: what it programmed is done at the end of the year). */
export type Momento = { readonly vigencia: number; readonly fechaDatos: Fecha; readonly ritmo: number }

/** Cells of a meta; none when nothing was programmed for it in the vigencia. Some metas stand still at a corte, and it is declared. */
export function celdasInventadas(meta: Meta, momento: Momento): CeldaDeMeta[] {
  const celdas = cifrasDe(meta, momento)
  const azar = azarDe(`${meta.numero}/${momento.fechaDatos}`)
  return celdas.length > 0 && azar() < 0.05 ? [sinAvance(meta, azar)] : celdas
}

/** What the meta would have if it never stood still. */
export function cifrasDe(meta: Meta, momento: Momento): CeldaDeMeta[] {
  const v = String(momento.vigencia)
  const programado = Number(meta.programado[v] ?? '0')
  const fuentes = Object.entries(meta.fuentes[v] ?? {})
  if (programado === 0 && fuentes.length === 0) return []
  const azar = azarDe(`${meta.numero}/${v}`)
  const celda = (campo: Campo, clave: string, valor: string) => ({ meta: meta.numero, campo, clave, valor })
  const parte = parteHecha(azar, momento)
  if (parte === 0) return [sinAvance(meta, azar)]
  const sobra = azar() < 0.06
  const fisico = fisicoDe(meta, programado, parte, sobra)
  return [
    celda('ejecutado', '', fisico),
    ...(azar() < 0.12 ? [celda('observacion', '', elegir(azar, OBSERVACIONES))] : []),
    ...fuentes.flatMap(([clave, pesos]) => dinero(Number(pesos), parte).map((d) => celda(d.campo, clave, d.valor))),
    ...(Number(fisico) > programado ? [celda('confirmacion', 'fisico_sobre_100', elegir(azar, CONFIRMACIONES))] : []),
  ]
}

function sinAvance({ numero }: Meta, azar: Azar): CeldaDeMeta {
  return { meta: numero, campo: 'sin_avance', clave: '', valor: elegir(azar, MOTIVOS) }
}

/** 0 until the meta begins; then it grows with the year and never goes back. */
function parteHecha(azar: Azar, { fechaDatos, ritmo }: Momento): number {
  const anio = Number(fechaDatos.slice(5, 7)) / 12
  const comienza = azar() < 0.72 ? 0 : azar() * 1.1
  const suyo = ritmo * (0.7 + 0.6 * azar())
  if (anio <= comienza) return 0
  return Math.min(1, Math.max(0.05, (suyo * (anio - comienza)) / (1 - comienza)))
}

function fisicoDe(meta: Meta, programado: number, parte: number, sobra: boolean): string {
  // A level that is kept is near its target all the year long.
  const hecho = meta.tipoAcumulacion === 'no_acumulativo' ? 0.7 + 0.3 * parte : parte
  const tope = sobra && parte === 1 && meta.tipoAcumulacion === 'acumulativo' ? 1.2 : 1
  const pasos = meta.unidad === 'Kilómetros' || meta.unidad === 'Porcentaje' ? 10 : 1
  return String(Math.floor(programado * hecho * tope * pasos + 1e-9) / pasos)
}

/** What is committed runs ahead of what is due, and that of what is paid. */
function dinero(pesos: number, parte: number) {
  const partes = { comprometido: Math.min(1, parte * 1.1), obligado: parte * 0.95, pagado: parte * 0.8 }
  return CAMPOS_DINERO.map((campo) => ({ campo, valor: String(Math.floor(pesos * partes[campo])) }))
}

const MOTIVOS = [
  'El contrato está en etapa precontractual (motivo inventado)',
  'Se espera el giro de los recursos (motivo inventado)',
  'La actividad está programada para el segundo semestre (motivo inventado)',
] as const

const OBSERVACIONES = [
  'Va según el cronograma del contrato (observación inventada)',
  'El acta de entrega está en firma (observación inventada)',
  'Se hizo con el apoyo de las juntas de acción comunal (observación inventada)',
  'Falta la liquidación del contrato (observación inventada)',
] as const

const CONFIRMACIONES = [
  'Hubo más beneficiarios que los previstos (motivo inventado)',
  'Se sumó un convenio con el departamento (motivo inventado)',
] as const
