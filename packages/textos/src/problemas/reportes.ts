// Refusals of a report: its values, its evidence, its comments, its cross with the CUIPO and what is issued of it.
import type { FaltaRespuesta } from '@kpt/domain/gestionweb'
import type { FaltaEnlace } from '@kpt/domain/seguimiento'
import { FRASES_FALTA_RESPUESTA } from '../cuestionarios/respuesta.ts'
import { fraseArchivo, fraseEnlace } from '../evidencia.ts'
import { formatFecha } from '../formato.ts'
import type { FrasesDe } from './frases.ts'

export const FRASES_PROBLEMA_REPORTE: FrasesDe<
  'reporte' | 'valor' | 'gestion' | 'evidencia' | 'comentario' | 'cruce' | 'compartido' | 'constancia' | 'informe'
> = {
  'gestion.pregunta_no_existe': (d) => `El cuestionario no tiene la pregunta ${d.pregunta}.`,
  'cruce.no_existe': () => 'Ese libro no está entre los que se cruzaron con este reporte.',
  'cruce.sin_leer': () => 'El libro todavía no se ha leído, o no se pudo leer. Vea en qué va.',
  'cruce.sin_repartir': () =>
    'Ese valor es de varias metas: repártalo entre ellas antes de traerlo, o déjelo compartido.',
  'cruce.reparto': (d) =>
    d.motivo === 'no_suma'
      ? `Las partes deben sumar exactamente ${d.total}.`
      : 'Cada parte debe ser una cifra desde 0, de una de las metas que comparten el valor.',
  'compartido.no_existe': () =>
    'Ese monto ya no está compartido en este corte: alguien lo repartió o lo retiró. Mire cómo quedó.',
  'evidencia.no_existe': () => 'No encontramos esa evidencia.',
  'evidencia.archivo': (d) => fraseArchivo(d),
  'evidencia.infectada': () =>
    'El antivirus encontró algo peligroso en el archivo y no lo recibimos. Revise su equipo y cargue una copia limpia.',
  'evidencia.antivirus': () =>
    'En este momento no podemos revisar archivos con el antivirus. Lo que envió se conserva: vuelva a intentarlo en unos minutos.',
  'evidencia.enlace': (d) => fraseEnlace(d.porque as FaltaEnlace),
  'evidencia.lugar': () =>
    'El lugar de una foto son su latitud y su longitud, las dos, en grados. Por ejemplo: 5,0614 y -73,9797.',
  'evidencia.reservada': () =>
    'Esta evidencia contiene datos personales: solo la abren la entidad, quienes revisan sus reportes y el DNP.',
  'evidencia.retirada': () => 'Esta evidencia se retiró y ya no se puede cambiar ni asociar a metas.',
  'evidencia.en_otro_corte': (d) =>
    `Esta evidencia también respalda metas del corte ${d.corte} de ${d.vigencia}, que está abierto. Quítela primero de esas metas.`,
  'reporte.no_publicado': () => 'Ese reporte no está publicado. Se publica cuando la gobernación o el DNP lo validan.',
  'informe.sin_publicar': () =>
    'De ese corte no hay cifras publicadas: la entidad no lo ha enviado, o nadie lo ha validado todavía.',
  'reporte.no_existe': () =>
    'Ese reporte no existe: el corte no está en el cronograma o la entidad no debe reportarlo.',
  'reporte.version_no_existe': (d) => `El reporte no tiene una versión ${d.version} enviada.`,
  'reporte.acto_imposible': () =>
    'El reporte cambió de estado y ya no admite esa acción. Actualice la página para ver en qué va.',
  'reporte.acto_ajeno': () => 'Esa acción le corresponde a quien revisa los reportes de esta entidad.',
  'reporte.no_editable': () =>
    'El reporte ya no admite cambios en su estado actual. Lo que escribió se conserva en esta pantalla.',
  'constancia.no_existe': () =>
    'KPT no ha expedido ningún documento con ese número. Revíselo letra por letra; si es el que dice el papel, desconfíe del papel.',
  'reporte.sin_firma': () =>
    'Para enviar hay que firmar: vuelva a probar que es usted y envíe dentro de los cinco minutos siguientes.',
  'reporte.envio_incompleto': () => 'Todavía no se puede enviar. Vea la lista de lo que falta.',
  'reporte.actividad_cerrada': (d) =>
    `El plazo para esta acción no está abierto${d.limite ? ` (último día: ${formatFecha(d.limite)})` : ''}.`,
  'comentario.no_existe': () => 'Ese comentario no está en esta meta.',
  'comentario.ajeno': () => 'Solo quien escribió un comentario puede retirarlo.',
  'reporte.version_vieja': (d) =>
    `La versión ${d.pedida} ya no es la última: la entidad envió la ${d.actual}. Actualice la página y revise esa.`,
  'valor.meta_cerrada': (d) => `La solicitud de ajustes no abrió la meta ${d.meta}: sus valores no se cambian ahora.`,
  'valor.campo_cerrado': (d) =>
    `La solicitud de ajustes no abrió ese campo de la meta ${d.meta}: solo se cambian los que nombra. Si necesita corregirlo, pida que le abran la meta.`,
  'valor.fuera_de_reparto': (d) =>
    `La meta ${d.meta} no está en lo que su usuario líder le encargó: usted la ve, y quien la tiene a su cargo la escribe.`,
  'valor.fuente_desconocida': (d) => `La fuente ${d.fuente} no está en la lista de fuentes de esta vigencia.`,
  'valor.regla_desconocida': (d) => `No hay ningún aviso ${d.regla} que confirmar.`,
  'valor.clave_sobra': () => 'Ese campo no lleva fuente ni aviso.',
  'valor.no_es_cifra': (d) => `"${d.valor}" no es una cifra. Escriba solo números, con coma para los decimales.`,
  'valor.muy_largo': () => 'El texto es muy largo. Acórtelo.',
  'valor.campo_ajeno': (d) => `Este reporte no tiene el campo ${d.campo}.`,
  'gestion.respuesta': (d) =>
    FRASES_FALTA_RESPUESTA[d.falta as FaltaRespuesta] ?? FRASES_FALTA_RESPUESTA.forma_distinta,
  'valor.texto_ilegible': () => 'El texto tiene caracteres que no se pueden guardar. Bórrelos y vuelva a intentarlo.',
  'reporte.traslado_en_plazo': (d) =>
    `La gobernación tiene hasta el ${formatFecha(d.limite)} para trasladar estos ajustes. Después puede hacerlo el DNP.`,
}
