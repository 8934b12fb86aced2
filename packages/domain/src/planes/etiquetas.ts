// What a meta can be marked with so that it is found again in the reports that other laws ask for (R2.1). A key that is not here is a finding.

export type Etiqueta = { readonly clave: string; readonly nombre: string; readonly cita: string }

/** In the order in which they are shown. A key is never given another meaning: one that falls out of use stays readable. */
export const ETIQUETAS: readonly Etiqueta[] = [
  { clave: 'pdet', nombre: 'PDET', cita: 'Decreto Ley 893 de 2017' },
  { clave: 'paz', nombre: 'Paz', cita: 'Acto Legislativo 02 de 2017; Decreto Ley 896 de 2017' },
  { clave: 'victimas', nombre: 'Víctimas', cita: 'Ley 1448 de 2011, art. 174' },
  { clave: 'enfoque_etnico', nombre: 'Enfoque étnico', cita: 'Ley 21 de 1991; Decretos Ley 4633, 4634 y 4635 de 2011' },
  { clave: 'enfoque_genero', nombre: 'Enfoque de género', cita: 'Ley 1257 de 2008, art. 9' },
  { clave: 'enfoque_discapacidad', nombre: 'Discapacidad', cita: 'Ley Estatutaria 1618 de 2013, art. 5' },
  {
    clave: 'primera_infancia',
    nombre: 'Infancia y adolescencia',
    cita: 'Ley 1098 de 2006, art. 204; Ley 1804 de 2016',
  },
  { clave: 'juventud', nombre: 'Juventud', cita: 'Ley Estatutaria 1622 de 2013, art. 19' },
  { clave: 'persona_mayor', nombre: 'Persona mayor', cita: 'Ley 1251 de 2008' },
  { clave: 'gestion_riesgo', nombre: 'Gestión del riesgo', cita: 'Ley 1523 de 2012, art. 42' },
  { clave: 'cambio_climatico', nombre: 'Cambio climático', cita: 'Ley 1931 de 2018, art. 8' },
  { clave: 'pnd', nombre: 'Plan Nacional de Desarrollo', cita: 'Ley 152 de 1994, art. 21; Ley 2294 de 2023' },
]

const ORDEN = new Map(ETIQUETAS.map(({ clave }, i) => [clave, i]))

export function isEtiqueta(clave: string): boolean {
  return ORDEN.has(clave)
}

/** Without repeats and in their order; the unknown ones last, as they came. */
export function ordenarEtiquetas(claves: readonly string[]): string[] {
  const puesto = (clave: string) => ORDEN.get(clave) ?? ETIQUETAS.length
  return [...new Set(claves)].sort((a, b) => puesto(a) - puesto(b))
}
