// Pieces of the sentences of acts: the thing an act is about, out of its subject, and facts that may be missing.
import { type Cosa, cosaDelSujeto } from '@kpt/domain/auditoria'
import { formatFecha } from '../formato.ts'
import { nombreRol } from '../roles.ts'
import { NOMBRES_CAMPO } from '../seguimiento.ts'
import type { Hechos } from './accion.ts'

export function reporte(sujeto: string): string {
  const cosa = cosaDelSujeto(sujeto)
  return cosa.clase === 'reporte' ? `reporte ${deInstrumento(cosa)}, corte ${cosa.corte}` : 'reporte'
}

export function celda(sujeto: string): string {
  const cosa = cosaDelSujeto(sujeto)
  if (cosa.clase !== 'reporte' || !cosa.campo) return 'un valor'
  const campo = (NOMBRES_CAMPO as Record<string, string>)[cosa.campo] ?? cosa.campo
  return `«${campo}» de la meta ${cosa.meta} en el ${reporte(sujeto)}`
}

export function delPlan(sujeto: string): string {
  const cosa = cosaDelSujeto(sujeto)
  return cosa.clase === 'plan' && cosa.version ? `, versión ${cosa.version}` : ''
}

export function porSolicitud(sujeto: string): string {
  return ` (${sujeto.split('/')[1] ?? ''})`
}

export function excepcion(sujeto: string): string {
  return `solicitud de excepción ${sujeto.split('/')[1] ?? ''}`.trimEnd()
}

export function solicitud(sujeto: string): string {
  const cosa = cosaDelSujeto(sujeto)
  return `solicitud de usuario líder ${cosa.clase === 'solicitud' ? cosa.radicado : ''}`.trimEnd()
}

export function deVigencia(sujeto: string): string {
  const cosa = cosaDelSujeto(sujeto)
  return 'vigencia' in cosa ? deInstrumento(cosa) : ''
}

function deInstrumento({ instrumento, vigencia }: Extract<Cosa, { instrumento: unknown }>): string {
  return `de ${instrumento === 'gestionweb' ? 'GESTIONWEB' : instrumento} ${vigencia}`
}

export function version({ version: n }: Hechos): string {
  return typeof n === 'number' ? `, versión ${n}` : ''
}

export function rol({ rol: codigo }: Hechos): string {
  return typeof codigo === 'string' ? nombreRol(codigo) : 'parte del equipo'
}

export function fecha(dia: unknown): string {
  return typeof dia === 'string' ? formatFecha(dia) : ''
}

export function dicho(valor: unknown): string {
  return typeof valor === 'string' || typeof valor === 'number' ? String(valor) : ''
}
