// What the system knows and a question may be answered with: how each fact is called, and the sentence that says where it comes from.
import type { HechoConocido } from '@kpt/domain/gestionweb'
import { formatFecha } from '../formato.ts'

export const NOMBRES_HECHO: Readonly<Record<HechoConocido, string>> = {
  poblacion: 'Población de la entidad, proyectada por el DANE',
  plan_fecha: 'Fecha del acto que adoptó el plan de desarrollo',
  plan_acto: 'Acto que adoptó el plan de desarrollo',
  plan_metas: 'Número de metas de producto del plan',
  avance_fisico: 'Avance físico de la vigencia, en porcentaje, según el corte definitivo',
  dinero_ejecutado: 'Recursos ejecutados del plan en la vigencia, según el corte definitivo',
  lider: 'Nombre del usuario líder de la entidad',
}

type Detalles = Readonly<Record<string, string>>

const SEGUN: Readonly<Record<HechoConocido, (d: Detalles) => string>> = {
  poblacion: (d) => `Según la proyección del DANE para ${d.anio}`,
  plan_fecha: (d) => `Según el plan cargado, que adoptó el ${d.acto}`,
  plan_acto: () => 'Según el plan cargado',
  plan_metas: (d) => `Según el plan cargado, versión ${d.version}`,
  avance_fisico: (d) => `Según el corte ${d.corte} de ${d.vigencia} que se envió, recibo ${d.recibo}`,
  dinero_ejecutado: (d) => `Según el corte ${d.corte} de ${d.vigencia} que se envió, recibo ${d.recibo}`,
  lider: (d) => `Según el nombramiento que rige desde el ${formatFecha(d.desde ?? '')}`,
}

/** "Según el plan cargado, versión 2". */
export const fuenteDelHecho = (hecho: HechoConocido, detalles: Detalles): string => SEGUN[hecho](detalles)
