// Sentences of the workbook of a report: what is wrong with the book or with one of its cells, and what to do.
import type { FaltaRespuesta } from '@kpt/domain/gestionweb'
import { type CodigoLibroCorte, HALLAZGOS_CORTE, RECHAZOS_CORTE } from '@kpt/domain/reportes/libro'
import { type Gravedad, type Hallazgo, RECHAZOS_LIBRO, type RechazoLibro } from '@kpt/domain/shared'
import {
  FRASES_FALTA_RESPUESTA,
  isReglaGestion,
  textoHallazgoGestion,
  tituloReglaGestion,
} from '../cuestionarios/index.ts'
import type { TextoHallazgo } from '../planes/texto.ts'
import { type MensajeRemedio, textoRechazoLibro, tituloRechazoLibro } from '../planes.ts'
import { nombreDeReporte } from '../reporte-de-instrumento.ts'
import { fraseHallazgoSeguimiento, tituloReglaSeguimiento } from '../seguimiento.ts'

const DESCARGAR_DE_NUEVO =
  'Descargue de nuevo el libro en la página del reporte y llene ese, sin quitar hojas ni columnas.'

const TEXTOS_LIBRO_CORTE: Record<CodigoLibroCorte, TextoHallazgo> = {
  corte_libro_ajeno: {
    titulo: 'No es el libro de un reporte',
    mensaje: () =>
      'Este archivo no es el libro que se descarga en la página del reporte, o perdió la hoja oculta que dice de qué reporte es.',
    remedio: DESCARGAR_DE_NUEVO,
  },
  corte_libro_otra_entidad: {
    titulo: 'El libro es de otra entidad',
    mensaje: (d) => `El libro es de la entidad ${d.libro} y usted está en el reporte de la entidad ${d.entidad}.`,
    remedio: 'Cargue el libro de su entidad. El suyo no se tocó: sigue en su equipo.',
  },
  corte_libro_otro_corte: {
    titulo: 'El libro es de otro reporte',
    mensaje: (d) => `Es el libro de otro reporte: ${reporteDelLibro(d, 'solo')}. Usted está en ${reporteDePagina(d)}.`,
    remedio: (d) =>
      `Cárguelo en la página de ${reporteDelLibro(d, 'conInstrumento')}, o descargue el libro de esta. Lo que escribió no se pierde: sigue en su archivo.`,
  },
  corte_hoja_ausente: {
    titulo: 'Hojas que faltan',
    mensaje: (d) =>
      d.nombre === 'Clave'
        ? 'Al libro le faltan las hojas con las preguntas, o su columna «Clave».'
        : `Al libro le falta la hoja «${d.nombre}».`,
    remedio: DESCARGAR_DE_NUEVO,
  },
  corte_columna_ausente: {
    titulo: 'Columnas que faltan',
    mensaje: (d) => `A la hoja «${d.nombre}» le falta la columna «${d.columna}».`,
    remedio: (d) => `Devuelva a la fila 2 el encabezado «${d.columna}», o descargue de nuevo el libro.`,
  },
  corte_plan_anterior: {
    titulo: 'El plan cambió desde que se descargó el libro',
    mensaje: (d) =>
      `El libro se hizo con la versión ${d.libro} del plan y hoy rige la versión ${d.vigente}. Las metas que siguen se leen por su número; lo programado que muestra el libro puede haber cambiado.`,
    remedio:
      'Revise los cambios con cuidado antes de confirmarlos. Si prefiere, descargue el libro de nuevo y pase sus valores.',
  },
  corte_fila_sin_meta: {
    titulo: 'Filas sin número de meta',
    mensaje: (_d, valor) =>
      valor === '' ? 'Esta fila tiene valores y no dice de qué meta son.' : `«${valor}» no es el número de una meta.`,
    remedio: 'Escriba en la columna «Número de meta» el número como está en la hoja «Metas», por ejemplo 25200-M-0012.',
  },
  corte_meta_retirada: {
    titulo: 'Metas que ya no están en el plan',
    mensaje: (d) => `La meta ${d.meta} no está en la versión del plan que rige hoy: sus valores no se toman.`,
    remedio: 'Si la meta se reemplazó por otra, escriba sus valores en la nueva.',
  },
  corte_meta_no_abierta: {
    titulo: 'Metas que usted no puede cambiar ahora',
    mensaje: (d) =>
      d.motivo === 'reparto'
        ? `La meta ${d.meta} no es de la parte del reporte que tiene a su cargo.`
        : `La solicitud de ajustes no abrió la meta ${d.meta}.`,
    remedio: (d) =>
      d.motivo === 'reparto'
        ? 'Sus valores no se toman: pida a su líder que los cargue, o que cambie el reparto.'
        : 'Sus valores no se toman. Si debe corregirlos, pida que se abra.',
  },
  corte_fuente_desconocida: {
    titulo: 'Fuentes que no están en la lista',
    mensaje: (_d, valor) =>
      valor === ''
        ? 'Esta fila tiene dinero y no dice de qué fuente.'
        : `«${valor}» no es una fuente de esta vigencia.`,
    remedio: 'Escoja la fuente en la lista de la columna «Fuente».',
  },
  corte_celda_repetida: {
    titulo: 'Valores repetidos con cifras distintas',
    mensaje: (d, valor) => `La meta ${d.meta} ya tiene otro valor en la fila ${d.fila}: «${valor}» no se toma.`,
    remedio: 'Deje una sola fila para esa meta y esa fuente.',
  },
  corte_numero_ilegible: {
    titulo: 'Celdas que deben ser números',
    mensaje: (_d, valor) => `«${valor}» no es una cifra clara.`,
    remedio:
      'Escriba el número sin texto. Con un solo punto y tres cifras, como 1.250, no se sabe si son mil doscientos cincuenta: escríbalo sin el punto.',
  },
  corte_celda_con_error: {
    titulo: 'Celdas con un error de Excel',
    mensaje: (_d, valor) => `La celda tiene el error ${valor}.`,
    remedio: 'Corrija la fórmula o escriba el valor.',
  },
  corte_formula_sin_valor: {
    titulo: 'Fórmulas sin resultado guardado',
    mensaje: (_d, valor) => `La celda tiene la fórmula «${valor}» y el archivo no guardó su resultado.`,
    remedio: 'Abra el libro en Excel o LibreOffice, guárdelo y cárguelo otra vez, o escriba el valor.',
  },
  corte_texto_largo: {
    titulo: 'Textos que no caben',
    mensaje: () => 'El texto tiene más de 4.000 caracteres.',
    remedio: 'Abrévielo y cargue el libro otra vez.',
  },
  corte_numero_como_texto: {
    titulo: 'Números escritos como texto',
    mensaje: (_d, valor) => `«${valor}» está escrito como texto y se leyó como número.`,
    remedio: 'Mire en los cambios que el valor leído sea el que quiso escribir.',
  },
  corte_fila_sin_pregunta: {
    titulo: 'Filas sin clave de pregunta',
    mensaje: () => 'Esta fila tiene una respuesta y no dice de qué pregunta es.',
    remedio: 'Devuelva a la columna «Clave» lo que traía, o descargue de nuevo el libro y pase su respuesta.',
  },
  corte_cuestionario_anterior: {
    titulo: 'El cuestionario se corrigió desde que se descargó el libro',
    mensaje: (d) =>
      `El libro se hizo con la versión ${d.libro} del cuestionario y hoy rige la versión ${d.vigente}. Las preguntas que siguen se leen por su clave.`,
    remedio: 'Revise los cambios con cuidado antes de confirmarlos. Si prefiere, descargue el libro de nuevo.',
  },
  corte_pregunta_retirada: {
    titulo: 'Preguntas que ya no se hacen',
    mensaje: (_d, valor) => `«${valor}» no está en el cuestionario que rige hoy: su respuesta no se toma.`,
    remedio: 'Descargue el libro de nuevo para ver qué se pregunta ahora.',
  },
  corte_pregunta_no_abierta: {
    titulo: 'Preguntas que usted no puede cambiar ahora',
    mensaje: (d) =>
      d.motivo === 'reparto'
        ? `«${d.pregunta}» es de una sección que no tiene a su cargo.`
        : `La solicitud de ajustes no abrió «${d.pregunta}».`,
    remedio: (d) =>
      d.motivo === 'reparto'
        ? 'Su respuesta no se toma: pida a su líder que la cargue, o que le dé la sección.'
        : 'Su respuesta no se toma. Si debe corregirla, pida que se abra.',
  },
  corte_respuesta_no_vale: {
    titulo: 'Respuestas que no son de la clase que se pide',
    mensaje: (d, valor) => `«${valor}» no sirve como respuesta. ${FRASES_FALTA_RESPUESTA[d.falta as FaltaRespuesta]}`,
    remedio: 'Mientras tanto se conserva la respuesta que hay.',
  },
  corte_respuesta_y_no_aplica: {
    titulo: 'Preguntas con respuesta y con motivo de no aplica',
    mensaje: (d) => `«${d.pregunta}» trae las dos cosas: cuenta el motivo y no la respuesta.`,
    remedio: 'Deje una sola: borre el motivo, o la respuesta, y diga que se vacíe al confirmar.',
  },
  corte_conflicto: {
    titulo: 'Otra persona cambió el valor',
    mensaje: (d, valor) =>
      `Usted escribió «${valor}». El libro se descargó con ${entre(d.base)} y hoy el reporte tiene ${entre(d.hay)}.`,
    remedio: 'Escoja cuál queda en la vista previa. Mientras no escoja, queda el que está en el reporte.',
  },
}

const PROPIOS: ReadonlySet<string> = new Set([...RECHAZOS_CORTE, ...HALLAZGOS_CORTE])
const DE_ARCHIVO: ReadonlySet<string> = new Set(RECHAZOS_LIBRO)

const REMEDIO: Readonly<Record<Gravedad, string>> = {
  error: 'Corríjalo: así no se puede enviar el reporte.',
  aviso: 'Corríjalo, o confírmelo con su motivo en la página del reporte.',
  nota: 'No impide nada.',
}

/** What was seen and what to do, of any finding that the book of a corte may bring. */
export function textoHallazgoCorte(hallazgo: Hallazgo): MensajeRemedio {
  const { regla, detalles, valor, gravedad } = hallazgo
  if (DE_ARCHIVO.has(regla)) return textoRechazoLibro(regla as RechazoLibro, detalles)
  if (isReglaGestion(regla)) return textoHallazgoGestion(regla, detalles)
  if (!PROPIOS.has(regla)) return { mensaje: fraseHallazgoSeguimiento(hallazgo) ?? regla, remedio: REMEDIO[gravedad] }
  const { mensaje, remedio } = TEXTOS_LIBRO_CORTE[regla as CodigoLibroCorte]
  const escrito = valor ?? ''
  return {
    mensaje: mensaje(detalles, escrito),
    remedio: typeof remedio === 'string' ? remedio : remedio(detalles, escrito),
  }
}

export function tituloHallazgoCorte(regla: string): string {
  if (DE_ARCHIVO.has(regla)) return tituloRechazoLibro(regla as RechazoLibro)
  if (isReglaGestion(regla)) return tituloReglaGestion(regla)
  return PROPIOS.has(regla)
    ? TEXTOS_LIBRO_CORTE[regla as CodigoLibroCorte].titulo
    : (tituloReglaSeguimiento(regla) ?? regla)
}

function entre(valor: string | undefined): string {
  return valor === undefined || valor === '' ? 'la celda en blanco' : `«${valor}»`
}

type Detalles = Readonly<Record<string, string>>

function reporteDelLibro({ instrumentoLibro, vigenciaLibro, corteLibro }: Detalles, forma: 'solo' | 'conInstrumento') {
  return nombreDado(instrumentoLibro, vigenciaLibro, corteLibro, forma)
}

function reporteDePagina({ instrumento, vigencia, corte }: Detalles): string {
  return nombreDado(instrumento, vigencia, corte, 'dentro')
}

function nombreDado(
  instrumento: string | undefined,
  vigencia = '',
  corte = '',
  forma: 'solo' | 'dentro' | 'conInstrumento' = 'solo',
): string {
  const cual = instrumento === 'gestionweb' ? 'gestionweb' : 'seguimiento'
  return nombreDeReporte({ instrumento: cual, vigencia, corte }, forma)
}
