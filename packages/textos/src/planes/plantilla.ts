// The words of the template: what goes in each column, told when its cell is chosen and over its header, and the page that explains it.

/** By field of the plan; those that fill themselves say so. */
export const AYUDAS_COLUMNA: Readonly<Record<string, string>> = {
  dane: 'Código DANE de la entidad. Ya viene escrito.',
  entidadNombre: 'Nombre de la entidad. Ya viene escrito.',
  nombrePlan: 'Nombre del plan de desarrollo. Escríbalo una sola vez, en la primera fila de «Líneas estratégicas».',
  consecutivo: 'Se llena solo cuando usted escribe el nombre.',
  linea: 'Línea estratégica del plan. Escójala de la lista; las líneas se escriben en la hoja «Líneas estratégicas».',
  nombre: 'El nombre, como está en el plan de desarrollo.',
  enPnd: 'Diga si el indicador está en el Plan Nacional de Desarrollo: Sí o No.',
  transformacion: 'Si está en el Plan Nacional de Desarrollo, la transformación a la que corresponde.',
  codigoSispt: 'Código que SisPT dio a la meta (IP-76). Si la meta es nueva, déjelo en blanco.',
  sector: 'Se llena solo con el indicador que usted escoja.',
  sectorNombre: 'Se llena solo con el indicador que usted escoja.',
  programa: 'Se llena solo con el indicador que usted escoja.',
  programaNombre: 'Se llena solo con el indicador que usted escoja.',
  producto: 'Se llena solo con el indicador que usted escoja.',
  productoNombre: 'Se llena solo con el indicador que usted escoja.',
  indicador:
    'Los 9 dígitos del indicador del Catálogo Programático. Búsquelo en la hoja «Catálogo», que se puede filtrar. Si aún no lo sabe, déjelo en blanco.',
  indicadorNombre: 'Se llena solo con el indicador que usted escoja.',
  personalizacion: 'La meta con las palabras de su plan de desarrollo.',
  unidad: 'Unidad en que se mide la meta: número, kilómetros, porcentaje… La lista trae las del Catálogo.',
  metaCuatrienio: 'Cuánto se espera lograr en el cuatrienio. Solo el número, cero o más, sin letras.',
  principal: 'Se llena solo: los indicadores terminados en 00 son los principales de su producto.',
  ods: 'Número del Objetivo de Desarrollo Sostenible, de 1 a 17.',
  odsNombre: 'Se llena solo con el número del ODS.',
  tipoAcumulacion: '«Acumulativo» si los años se suman; «No acumulativo» si cada año muestra el nivel al que se llega.',
  programado: 'Lo programado para ese periodo. Si no se programó nada, escriba 0: en blanco queda como una duda.',
  fuentes: 'Pesos de esa fuente en el año, completos: ni miles ni millones. En blanco vale 0.',
  total: 'Se llena solo: es la suma de las fuentes del año.',
  recursos: 'Pesos del Sistema General de Regalías, completos: ni miles ni millones.',
  iniciativa: 'Iniciativa que paga la meta. Escójala de la lista; se escriben en la hoja «Iniciativas SGR».',
  cofinanciado: 'Diga si también se paga con el presupuesto ordinario: Sí o No.',
  tipo: 'Tipo de iniciativa, como lo llama SisPT: Iniciativa, Proyecto…',
  bpin: 'Código BPIN del proyecto, de 13 o 15 dígitos. Si son varios, sepárelos con coma.',
}

export const SECTOR_DE_INICIATIVA = 'Sector de inversión. Escójalo de la lista.'
export const NOMBRE_DE_LINEA = 'Nombre de la línea estratégica, como está en el plan de desarrollo.'

export const INSTRUCCIONES = [
  'Cómo llenar esta plantilla',
  '1. Escriba el nombre del plan y sus líneas en la hoja «Líneas estratégicas».',
  '2. Escriba una meta de producto por fila en «Plan indicativo - Productos». Las celdas en gris se llenan solas o ya vienen escritas.',
  '3. El indicador se busca en la hoja «Catálogo» y se escribe su código de 9 dígitos. Con él se llenan el sector, el programa y el producto.',
  '4. El dinero va en pesos completos, ni miles ni millones. Lo programado que sea cero se escribe 0.',
  '5. Los indicadores de resultado y lo que paga el SGR van en sus hojas. Si no tiene, déjelas como están.',
  '6. Al escoger una celda verá qué va en ella. No cambie los encabezados ni los nombres de las hojas.',
  '7. Guarde el libro (.xlsx) y cárguelo en KPT. Antes de confirmar verá qué trae y qué debe corregir; puede cargarlo a medio llenar.',
]

/** Headers of the sheet of the catalogue, in the order of its columns. */
export const ENCABEZADOS_CATALOGO = [
  'Código del indicador',
  'Indicador de producto',
  'Unidad de medida',
  'Principal',
  'Producto',
  'Programa',
  'Sector',
]
