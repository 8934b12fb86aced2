// Where a meta stands before the Catálogo Programático, in words.
import type { SituacionMeta } from '@kpt/domain/planes'

export const NOMBRES_SITUACION_META: Readonly<Record<SituacionMeta, string>> = {
  sin_codigo: 'Sin código',
  codigo_inactivo: 'Código que no está activo',
  prefijos: 'Códigos que no concuerdan',
  con_codigo: 'El DNP asignó un código',
  devuelta: 'El DNP preguntó',
  en_dnp: 'Espera al DNP',
  exceptuada: 'Con excepción vigente',
  homologada: 'Homologada',
}
