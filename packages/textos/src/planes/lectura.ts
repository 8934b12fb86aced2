// Sentences of reading a SisPT workbook.
import type { CodigoLectura } from '@kpt/domain/planes'
import { contar } from '../formato.ts'
import { TEXTOS_LECTURA_MAPEO } from './lectura-mapeo.ts'
import { num, type TextoHallazgo } from './texto.ts'

const DESCARGAR_OTRA_VEZ =
  'Descargue de nuevo el libro del Plan Indicativo desde SisPT y cárguelo sin cambiar hojas ni encabezados.'

export const TEXTOS_LECTURA: Record<CodigoLectura, TextoHallazgo> = {
  ...TEXTOS_LECTURA_MAPEO,
  libro_no_es_sispt: {
    titulo: 'No es el libro del Plan Indicativo',
    mensaje: (d) =>
      `Este archivo no es el libro del Plan Indicativo que exporta SisPT${d.parece ? `: parece ${d.parece}` : ''}. Sus hojas son: ${d.hojas || 'ninguna'}.`,
    remedio: 'Cargue el libro que se descarga de SisPT, con la hoja «Plan indicativo - Productos».',
  },
  hoja_ausente: {
    titulo: 'Hojas que faltan',
    mensaje: (d) => `Al libro le falta la hoja «${d.nombre}». Tiene: ${d.hojas}.`,
    remedio: DESCARGAR_OTRA_VEZ,
  },
  hoja_sin_encabezado: {
    titulo: 'Hojas sin encabezados',
    mensaje: () => 'En esta hoja no se encontró la fila de encabezados.',
    remedio: DESCARGAR_OTRA_VEZ,
  },
  columna_ausente: {
    titulo: 'Columnas que faltan',
    mensaje: (d) => `A esta hoja le falta la columna «${d.columna}».`,
    remedio: (d) =>
      `Devuelva a la hoja la columna «${d.columna}», con ese mismo encabezado, o descargue de nuevo el libro desde SisPT.`,
  },
  periodo_ilegible: {
    titulo: 'Periodo del plan',
    mensaje: () => 'Los encabezados no permiten saber qué años cubre el plan.',
    remedio:
      'Revise que las columnas de programación, fuentes y totales terminen en el año de cada vigencia, por ejemplo «Total 2024».',
  },
  entidad_ilegible: {
    titulo: 'Entidad del plan',
    mensaje: (_d, valor) =>
      valor === ''
        ? 'Ninguna fila trae el código DANE de la entidad.'
        : `«${valor}» no es un código DANE de dos o cinco dígitos.`,
    remedio: 'Escriba el código DANE de la entidad en la columna «Código DANE».',
  },
  entidad_distinta: {
    titulo: 'Filas de otra entidad',
    mensaje: (d, valor) =>
      `El libro es de la entidad ${d.entidad}, pero ${contar(Number(d.celdas), 'celda trae', 'celdas traen')} el código «${valor}».`,
    remedio: (d) => `Deje en el libro solo las filas de la entidad ${d.entidad}, o corrija el código.`,
  },
  fila_ilegible: {
    titulo: 'Filas que no se pudieron leer',
    mensaje: (_d, valor) => `Esta fila no se cargó: tiene «${valor}» y no dice a qué corresponde.`,
    remedio: 'Si la fila sobra (una nota o un total), bórrela. Si es parte del plan, complete su código y su nombre.',
  },
  numero_ilegible: {
    titulo: 'Celdas que deben ser números',
    mensaje: (_d, valor) => `«${valor}» no se puede leer como un número, y la celda quedó sin valor.`,
    remedio:
      'Escriba solo el número, sin letras ni unidades. Si tiene decimales, que la celda sea numérica y no texto.',
  },
  formula_sin_valor: {
    titulo: 'Fórmulas sin calcular',
    mensaje: () => 'La celda tiene una fórmula cuyo resultado no quedó guardado, y no se pudo leer.',
    remedio: 'Abra el libro en Excel o LibreOffice, guárdelo y cárguelo otra vez.',
  },
  celda_con_error: {
    titulo: 'Celdas con error',
    mensaje: (_d, valor) => `La celda muestra el error ${valor}, y quedó sin valor.`,
    remedio: 'Corrija la fórmula o escriba el valor.',
  },
  opcion_ilegible: {
    titulo: 'Opciones que no existen',
    mensaje: (d, valor) => `«${valor}» no es una de las opciones (${d.opciones}), y la celda quedó sin valor.`,
    remedio: (d) => `Escoja una de estas opciones: ${d.opciones}.`,
  },
  numero_como_texto: {
    titulo: 'Números escritos como texto',
    mensaje: (d, valor) => `«${valor}» está escrito como texto y se leyó como ${num(d.leido)}.`,
    remedio: 'Si es correcto, no tiene que hacer nada. Si no, escriba el número en una celda numérica.',
  },
  nombre_plan_distinto: {
    titulo: 'Nombres de plan distintos',
    mensaje: (d, valor) =>
      `El plan se llama «${d.nombrePlan}», pero ${contar(Number(d.celdas), 'celda dice', 'celdas dicen')} «${valor}».`,
    remedio: 'Revise que todas las filas sean del mismo plan.',
  },
  linea_multiple: {
    titulo: 'Filas con varias líneas estratégicas',
    mensaje: (d) => `La fila nombra varias líneas estratégicas; se cargó en ${d.primera} y no en ${d.otras}.`,
    remedio: 'Deje una sola línea en la celda.',
  },
  columna_repetida: {
    titulo: 'Columnas repetidas',
    mensaje: (d, valor) => `El encabezado «${valor}» está repetido. Se leyó la columna de ${d.primera} y esta no.`,
    remedio: 'Borre la columna que sobra o corrija su encabezado.',
  },
  fuente_desconocida: {
    titulo: 'Fuentes que no están en la lista',
    mensaje: (_d, valor) =>
      `«${valor}» no está en la lista de fuentes de financiación. Se cargó como una fuente propia.`,
    remedio: 'Revise el encabezado. Si es una fuente de la lista, escríbalo como lo escribe SisPT.',
  },
  fuente_propia: {
    titulo: 'Fuentes propias del departamento',
    mensaje: (_d, valor) => `«${valor}» se cargó como una fuente propia del departamento.`,
    remedio: 'No tiene que hacer nada.',
  },
  columna_ignorada: {
    titulo: 'Columnas que no se leyeron',
    mensaje: (d) => `Estas columnas no son del libro de SisPT y no se leyeron: ${d.columnas}.`,
    remedio: 'No tiene que hacer nada, salvo que alguna sea una columna con el encabezado cambiado.',
  },
  hoja_ignorada: {
    titulo: 'Hojas que no se leyeron',
    mensaje: (_d, valor) => `La hoja «${valor}» no hace parte de lo que se carga y no se leyó.`,
    remedio: 'No tiene que hacer nada.',
  },
  codigo_completado: {
    titulo: 'Códigos a los que les faltaba el cero inicial',
    mensaje: (d, valor) => `El código «${valor}» perdió su cero inicial y se leyó como ${d.leido}.`,
    remedio: 'No tiene que hacer nada. Para evitarlo, dé formato de texto a las columnas de códigos.',
  },
  hallazgos_omitidos: {
    titulo: 'Hallazgos que no se muestran',
    mensaje: (d) => `Hay ${contar(Number(d.omitidos), 'hallazgo más', 'hallazgos más')} que no se muestran.`,
    remedio: 'Corrija los que se muestran y cargue el libro otra vez.',
  },
}
