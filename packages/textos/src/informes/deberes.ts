// What each informe is called, what it is for, which law asks for it and what each of its sections tells.
import type { CitaInforme, DeberInforme, FormatoInforme, SeccionInforme } from '@kpt/domain/seguimiento'

/** `esDepartamento`: a governor answers to the Asamblea, a mayor to the Concejo. */
export function nombreInforme(deber: DeberInforme, esDepartamento: boolean): string {
  if (deber === 'corporacion') return esDepartamento ? 'Informe a la Asamblea' : 'Informe al Concejo'
  return NOMBRES[deber]
}

const NOMBRES: Record<Exclude<DeberInforme, 'corporacion'>, string> = {
  seguimiento: 'Informe de seguimiento del plan de desarrollo',
  rendicion: 'Informe de rendición de cuentas',
  oposicion: 'Informe para las organizaciones en oposición',
  departamental: 'Evaluación departamental de los planes de los municipios',
}

export const PARA_QUE_INFORME: Record<DeberInforme, string> = {
  seguimiento: 'Cuánto avanzó el plan hasta la fecha de los datos, en todo y meta por meta.',
  rendicion:
    'Para contarle a la ciudadanía qué se hizo y qué falta, sin el detalle de cada meta. Complete en el documento editable lo que las cifras no dicen.',
  corporacion: 'Para el informe anual de la ejecución del plan que se presenta a la corporación que lo aprobó.',
  oposicion:
    'Para responder la solicitud de una organización declarada en oposición: empieza por lo que está por debajo de lo programado y lleva todas las metas. La ley fija el término de la respuesta, no su contenido.',
  departamental:
    'La gestión y los resultados de los planes de los municipios: quién reportó, las cifras de cada uno y por sector. Compara sin ordenar de mejor a peor.',
}

/** What the law says and where; only what its text says. */
export const CITAS_DE_INFORMES: Record<CitaInforme, string> = {
  ley_152_36:
    'Ley 152 de 1994, artículo 36: al seguimiento y la evaluación de los planes territoriales se aplican las reglas del Plan Nacional de Desarrollo.',
  ley_152_42:
    'Ley 152 de 1994, artículo 42: los organismos departamentales de planeación evalúan la gestión y los resultados de los planes y programas de los municipios de su jurisdicción.',
  ley_152_43:
    'Ley 152 de 1994, artículo 43: el gobernador o alcalde presenta informe anual de la ejecución de los planes a la asamblea o el concejo.',
  constitucion_112:
    'Constitución Política, artículo 112: los partidos y movimientos en oposición tienen acceso a la información y a la documentación oficial.',
  constitucion_315:
    'Constitución Política, artículo 315, numeral 8: el alcalde presenta al concejo informes generales sobre su administración.',
  constitucion_344:
    'Constitución Política, artículo 344: los organismos departamentales de planeación evalúan la gestión y los resultados de los planes de desarrollo de los municipios.',
  ley_1757_48:
    'Ley 1757 de 2015, artículos 48 y siguientes: rendición de cuentas de las entidades de la administración a la ciudadanía.',
  ley_1909_16:
    'Ley 1909 de 2018, artículo 16: la información se facilita con celeridad, dentro de los cinco días siguientes a la presentación de la solicitud.',
}

export const TITULOS_SECCION: Record<SeccionInforme, string> = {
  resumen: 'Resumen',
  cumplimiento: 'Quién reportó',
  municipios: 'Municipio por municipio',
  linea: 'Avance por línea estratégica',
  sector: 'Avance por sector',
  ods: 'Avance por Objetivo de Desarrollo Sostenible (ODS)',
  dependencia: 'Avance por dependencia',
  fuente: 'Recursos por fuente',
  resultados: 'Cómo quedaron las metas',
  pendientes: 'Metas por debajo de lo programado',
  metas: 'Meta por meta',
  metodologia: 'Cómo se calculan estas cifras',
}

export const NOMBRES_FORMATO: Record<FormatoInforme, string> = {
  pdf: 'PDF accesible',
  docx: 'Documento editable (DOCX)',
  xlsx: 'Libro de Excel (XLSX)',
}

export const PARA_QUE_FORMATO: Record<FormatoInforme, string> = {
  pdf: 'Para publicar, archivar o leer con un lector de pantalla.',
  docx: 'Para agregar introducción, comentarios y firmas antes de presentarlo.',
  xlsx: 'Para trabajar con las cifras: cada tabla en su hoja, con sus gráficos.',
}
