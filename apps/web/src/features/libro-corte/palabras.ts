// What each instrument calls the parts of its workbook.
import type { Clave } from '../reportes/borrador/red.ts'

type Palabras = {
  readonly titulo: string
  readonly entrada: string
  readonly trae: string
  readonly descargar: string
  readonly lleno: string
  readonly anteriores: string
  readonly lugar: string
  readonly lugares: string
  readonly version: string
  readonly entran: string
}

const PALABRAS: Readonly<Record<Clave['instrumento'], Palabras>> = {
  seguimiento: {
    titulo: 'Llenar el reporte en Excel',
    entrada:
      'Descargue el libro con sus metas, llénelo donde quiera y cárguelo aquí. Nada cambia en el reporte hasta que usted vea qué trae y lo confirme.',
    trae: 'Trae una fila por meta y una por meta y fuente, con lo programado, el corte anterior y lo que ya hay en el borrador. Lo que deje en blanco no borra nada.',
    descargar: 'Descargar el libro del corte',
    lleno: 'Libro del corte, lleno',
    anteriores: 'Libros de este corte',
    ...{ lugar: 'Meta', lugares: 'Metas', version: 'Versión del plan', entran: 'Valores que entran al reporte' },
  },
  gestionweb: {
    titulo: 'Responder en Excel',
    entrada:
      'Descargue el libro con las preguntas, respóndalo donde quiera y cárguelo aquí. Nada cambia en sus respuestas hasta que usted vea qué trae y lo confirme.',
    trae: 'Trae una hoja por sección, con sus listas, lo que ya está respondido y lo que respondió el año anterior. Lo que deje en blanco no borra nada. Las evidencias se adjuntan en la página.',
    descargar: 'Descargar el libro del cuestionario',
    lleno: 'Libro del cuestionario, lleno',
    anteriores: 'Libros de este cuestionario',
    ...{ lugar: 'Pregunta', lugares: 'Preguntas', version: 'Versión del cuestionario' },
    entran: 'Respuestas que entran',
  },
}

export function palabrasDe({ instrumento }: Pick<Clave, 'instrumento'>): Palabras {
  return PALABRAS[instrumento]
}
