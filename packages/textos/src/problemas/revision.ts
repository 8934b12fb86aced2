// Refusals of the review: adjustments, checklist, assistance, selection, sample and files.
import { NOMBRES_ESTADO_EXPEDIENTE } from '../expedientes.ts'
import { contar, formatFecha, formatInstante } from '../formato.ts'
import type { FrasesDe } from './frases.ts'

export const FRASES_PROBLEMA_REVISION: FrasesDe<
  | 'ajustes'
  | 'reapertura'
  | 'revision'
  | 'lista'
  | 'nota'
  | 'hilo'
  | 'asistencia'
  | 'seleccion'
  | 'muestra'
  | 'paquete'
  | 'consolidado'
  | 'expediente'
> = {
  'paquete.no_existe': () => 'Ese paquete de evidencias aún no se ha preparado. Prepárelo en la página del reporte.',
  'paquete.sin_envio': () => 'El reporte no se ha enviado: todavía no hay evidencias que empacar.',
  'seleccion.no_existe': () => 'No hay una selección con ese número en ese corte.',
  'seleccion.no_elegible': (d) =>
    `El reporte de ${d.entidad} no se puede seleccionar ahora: no está enviado ni validado, o es de los que el DNP revisa directamente.`,
  'muestra.tamano': (d) =>
    d.falta === 'mas_que_el_marco'
      ? `El marco tiene ${d.unidades} reportes: pida una muestra menor.`
      : 'La muestra no alcanza para dar a cada estrato su mínimo: agrándela, baje el mínimo o use menos divisiones.',
  'muestra.momento_pasado': () =>
    'El sorteo público debe ser después de publicar el marco. Ponga una fecha y una hora que no hayan pasado.',
  'muestra.antes_de_hora': (d) =>
    `El sorteo anunciado es el ${formatInstante(Date.parse(d.sorteoEn))}. Antes no se registra su resultado.`,
  'muestra.semilla': (d) =>
    d.porque === 'otra'
      ? 'Esa semilla no es la que se comprometió: su huella SHA-256 no coincide con la publicada.'
      : 'La semilla es un solo renglón, sin espacios al comienzo ni al final y sin el signo |.',
  'muestra.sorteada': () => 'Esta muestra ya se sorteó. Un sorteo no se repite.',
  'consolidado.no_existe': () => 'Ese libro consolidado aún no se ha preparado. Prepárelo en el tablero del corte.',
  'revision.no_es_del_equipo': () => 'Esa persona no revisa en su equipo, o ya no está en él. Actualice la página.',
  'lista.no_existe': () => 'Ese punto no está en la lista de verificación que rige para este corte.',
  'lista.incompleta': (d) =>
    `Para validar este corte debe responder toda la lista de verificación: ${Number(d.faltan) === 1 ? 'falta 1 punto' : `faltan ${d.faltan} puntos`}.`,
  'lista.respuesta': (d) =>
    d.porque === 'no_sin_nota'
      ? 'Cuando la respuesta es «No», escriba qué encontró.'
      : 'Escoja primero una respuesta; la nota va con ella.',
  'nota.no_existe': () => 'Esa nota no existe, no es suya o ya se retiró.',
  'asistencia.no_existe': () => 'Esa asistencia técnica no existe, no es de su entidad o ya se anuló.',
  'asistencia.fecha': (d) =>
    d.porque === 'futura'
      ? 'La fecha de la asistencia no puede ser posterior a hoy: se anota cuando ya se dio.'
      : 'Esa fecha es de hace demasiados años. Revise el año.',
  'asistencia.adjunto': (d) =>
    d.porque === 'muchos'
      ? 'Esta asistencia ya tiene todos los adjuntos que caben.'
      : d.porque === 'muy_grande'
        ? 'El archivo es demasiado grande. Redúzcalo o divídalo.'
        : 'Ese tipo de archivo no se admite: use PDF, imagen, Word, Excel o PowerPoint.',
  'ajustes.sin_metas': () => 'Escoja al menos una meta, o marque que la solicitud es sobre todo el reporte.',
  'ajustes.meta_desconocida': (d) => `La meta ${d.meta} no está en esta solicitud o en este reporte.`,
  'ajustes.vencimiento': (d) =>
    `La fecha para los ajustes debe ser desde hoy${d.limite ? ` y hasta el ${formatFecha(d.limite)}` : ' en adelante'}.`,
  'ajustes.ronda_no_existe': (d) => `No hay una solicitud de ajustes número ${d.ronda} abierta.`,
  'ajustes.fuera_de_la_reapertura': (d) =>
    `El reporte se reabrió solo para algunas metas${d.metas ? `, y estas no están entre ellas: ${d.metas}` : ': nómbrelas, en vez de pedir ajustes de todo'}.`,
  'ajustes.meta_abierta': (d) => `La meta ${d.meta} ya está abierta: puede corregirla sin pedirlo.`,
  'ajustes.reapertura_pedida': (d) => `Ya se pidió abrir la meta ${d.meta}, y falta que decida quien revisa.`,
  'ajustes.reapertura_no_existe': () => 'Nadie ha pedido abrir esa meta en esta ronda.',
  'ajustes.reapertura_decidida': () => 'Otra persona ya decidió si se abre esa meta. Actualice la página.',
  'reapertura.acto': (d) => `${d.acto} no está entre las circulares y las medidas que rigen para esta entidad.`,
  'reapertura.sin_plazo': (d) =>
    `El límite definitivo de esta entidad sigue siendo el ${formatFecha(d.limite)}, que ya pasó. Registre primero la circular o la medida que lo amplía.`,
  'hilo.no_mencionable': (d) =>
    d.cuantas === '1'
      ? 'Una de las personas que mencionó ya no puede ver este reporte. Quítela y envíe de nuevo.'
      : `${d.cuantas} de las personas que mencionó ya no pueden ver este reporte. Quítelas y envíe de nuevo.`,
  'expediente.no_existe': () => 'No encontramos ese expediente.',
  'expediente.sin_omisos': () =>
    'En ese corte nadie ha dejado de reportar ni ha reportado tarde: no hay expediente que preparar.',
  'expediente.acto_imposible': (d) =>
    `El expediente ya cambió: ahora está ${(NOMBRES_ESTADO_EXPEDIENTE as Record<string, string>)[d.estado]?.toLowerCase() ?? d.estado}. Recargue la página.`,
  'expediente.misma_persona': () =>
    'Quien prepara un expediente no lo aprueba. Pida a otra persona del DNP que lo apruebe.',
  'expediente.cambio': (d) =>
    `Lo que el expediente dice de ${contar(Number(d.cuantas), 'entidad', 'entidades')} ya no es así: alguna reportó o un acto la puso al día. Prepárelo de nuevo.`,
}
