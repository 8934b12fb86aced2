// The sentence of every refusal: what happened and what to do, in plain Spanish. A code without its sentence does not compile.

import type { ClaseSoporte, FaltaSoporte } from '@kpt/domain/acceso'
import type { FaltaRespuesta } from '@kpt/domain/gestionweb'
import type { FaltaSustento, RechazoPdf } from '@kpt/domain/planes'
import type { FaltaEnlace, NivelPeso, ProblemaCifraAnterior } from '@kpt/domain/seguimiento'
import type { CodigoProblema, Problemas } from '@kpt/domain/shared'
import { FRASES_PROBLEMA_AYUDA } from './ayuda.ts'
import { FRASES_PROBLEMA_CUESTIONARIO } from './cuestionarios/problemas.ts'
import { FRASES_FALTA_RESPUESTA } from './cuestionarios/respuesta.ts'
import { fraseRechazoPdf } from './documento.ts'
import { FRASES_CIFRA_ANTERIOR } from './ejecucion-anterior.ts'
import { FALTAS_DE_FECHA } from './empalme.ts'
import { fraseArchivo, fraseEnlace } from './evidencia.ts'
import { fraseExcepcionDecidida, fraseFaltaPedido } from './excepciones.ts'
import { NOMBRES_ESTADO_EXPEDIENTE } from './expedientes.ts'
import { fraseFaltaFestivo } from './festivos.ts'
import { contar, formatFecha, formatInstante } from './formato.ts'
import { FRASES_PROBLEMA_MDM } from './mdm-problemas.ts'
import { fraseFaltaMedida, fraseFaltaProducto } from './medidas.ts'
import { FRASES_PROBLEMA_OFICIO } from './oficios/problemas.ts'
import { fraseFaltaSustento } from './planes/sustento.ts'
import { fraseNoSuma, frasePeso } from './ponderacion.ts'
import { fraseSinEquivalenteDecidida } from './sin-equivalente.ts'
import { FRASES_FALTA_SOPORTE, NOMBRES_CLASE_SOPORTE } from './solicitudes.ts'

const FRASES: { [C in CodigoProblema]: (d: Problemas[C]) => string } = {
  'peticion.invalida': (d) => `No entendimos lo que se envió (${d.donde}: ${d.porque}). Revise y vuelva a intentarlo.`,
  'peticion.muy_frecuente': (d) =>
    `Hubo demasiadas peticiones seguidas. Espere ${textoEspera(Number(d.segundos))} y vuelva a intentarlo.`,
  'peticion.ajena': () => 'La petición no viene de las páginas de KPT, así que no se atendió.',
  'ruta.desconocida': () => 'Esta dirección no existe.',
  'sesion.requerida': () => 'Para seguir debe iniciar sesión.',
  'sesion.credenciales': () => 'El correo o la contraseña no coinciden. Revise ambos y vuelva a intentarlo.',
  'sesion.sin_nombramiento': () =>
    'La contraseña es correcta, pero usted ya no tiene un nombramiento vigente en KPT. Si le corresponde uno, solicite ser usuario líder o pida a quien administra su organismo que lo invite.',
  'sesion.bloqueada': (d) => `Hubo demasiados intentos. Puede volver a intentarlo a las ${d.hasta}.`,
  'sesion.nombramiento': () => 'Ese nombramiento no es suyo o ya terminó. Actualice la página.',
  'permiso.falta': () => 'Su usuario no tiene permiso para hacer esto.',
  'territorio.ajeno': (d) => `La entidad ${d.entidad} no está en el territorio que usted atiende.`,
  'entidad.desconocida': (d) => `No hay ninguna entidad con el código ${d.entidad}.`,
  'plan.no_existe': () => 'La entidad aún no ha cargado su plan.',
  'plan.version_no_existe': (d) => `El plan no tiene una versión ${d.version}.`,
  'plan.version_cambio': (d) =>
    `El plan cambió mientras usted trabajaba: iba en la versión ${d.esperada} y ya va en la ${d.actual}. Vuelva a mirar los cambios antes de confirmar.`,
  'plan.no_finalizable': () =>
    'Al Plan Indicativo le falta información para finalizarlo. Vea la lista de lo que falta.',
  'plan.sustento_requerido': (d) =>
    `Este plan ya se había finalizado: diga con qué se cambia. ${fraseFaltaSustento(d.faltan.split(', ') as FaltaSustento[])}`,
  'gestion.pregunta_no_existe': (d) => `El cuestionario no tiene la pregunta ${d.pregunta}.`,
  'plan.meta_no_existe': (d) => `El plan no tiene la meta ${d.meta}.`,
  'edicion.no_existe': () =>
    'Nadie está editando ese plan en pantalla, o la edición ya terminó. Vuelva a la página del plan.',
  'edicion.cambio': () => 'Otra ventana cambió el borrador mientras usted miraba. Mírelo de nuevo antes de seguir.',
  'edicion.sin_cambios': () => 'El borrador está igual que el plan: no hay nada que guardar como versión.',
  'edicion.al_dia': () => 'El borrador ya está sobre la última versión del plan.',
  'edicion.periodo': () => 'El periodo del plan debe tener entre una y cinco vigencias.',
  'plan.vigencia_ajena': (d) => `El plan va de ${d.desde} a ${d.hasta}: no tiene la vigencia ${d.vigencia}.`,
  'plan.actividades_cambiaron': (d) =>
    `Otra persona cambió las actividades de la meta ${d.meta} mientras usted escribía. Mire las que hay y vuelva a guardar.`,
  'plan.actividad_fechas': (d) =>
    d.falta === 'fuera_de_la_vigencia'
      ? `Las fechas de la actividad ${d.cual} deben ser de ${d.vigencia}.`
      : `La actividad ${d.cual} termina antes de empezar: revise sus fechas.`,
  'carga.no_existe': () => 'No encontramos esa carga.',
  'carga.estado': () => 'Esta carga ya no admite esa acción. Actualice la página para ver en qué va.',
  'carga.trozo': (d) =>
    `El archivo llegó incompleto: se esperaban ${d.esperado} bytes y llegaron ${d.recibido}. Se volverá a enviar esa parte.`,
  'carga.muy_grande': (d) => `El archivo es muy grande: el máximo es ${d.maximo}.`,
  'carga.incompleta': (d) =>
    Number(d.faltan) === 1
      ? 'Aún falta 1 parte del archivo por llegar.'
      : `Aún faltan ${contar(Number(d.faltan), 'parte', 'partes')} del archivo por llegar.`,
  'carga.entidad_distinta': (d) =>
    `El libro es de la entidad ${d.libro} y usted está en la ${d.entidad}. Cargue el libro de su entidad.`,
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
  'mapeo.no_hay': () => 'Este libro tiene la forma de SisPT: no hay que decir qué es cada columna.',
  'mapeo.invalido': (d) => d.motivo,
  'catalogo.sin_version': () => 'Todavía no hay un Catálogo Programático vigente.',
  'catalogo.no_existe': (d) => `El código ${d.codigo} no está en el Catálogo Programático.`,
  'libro.no_anotable': () =>
    'Ese archivo no se puede abrir como libro de Excel, o ya no está guardado: no hay dónde anotar los hallazgos.',
  'catalogo.version_no_existe': (d) => `No hay una versión «${d.version}» del Catálogo Programático.`,
  'catalogo.con_errores': (d) =>
    `El archivo tiene ${contar(Number(d.errores), 'error', 'errores')}: corríjalo y cárguelo de nuevo. Una fila que falta dejaría inactivo su código.`,
  'catalogo.desde': (d) =>
    `La versión solo puede regir desde el ${formatFecha(d.minimo)} en adelante: lo ya juzgado con las versiones anteriores no cambia.`,
  'catalogo.cambio': () =>
    'Mientras usted miraba se publicó otra versión del Catálogo. Actualice la página y revise otra vez qué cambia.',
  'catalogo.equivalencia': (d) =>
    `El código ${d.codigo} no queda inactivo con este archivo, o el que lo reemplazaría no está en él. Revise los dos.`,
  'catalogo.no_reemplazable': (d) => `La meta ${d.meta} no tiene un código inactivo. Actualice la página.`,
  ...FRASES_PROBLEMA_MDM,
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
  'documento.no_existe': () => 'No encontramos ese documento.',
  'documento.tipo': (d) => `El documento debe ser un PDF y este archivo es de otro tipo (${d.tipo}).`,
  'documento.rechazado': (d) => fraseRechazoPdf(d.motivo as RechazoPdf),
  'documento.pagina': (d) => `El documento no tiene una página ${d.pagina}, o todavía no se ha leído.`,
  'documento.lectura': () => 'El texto de este documento ya se leyó o se está leyendo. Actualice la página.',
  'documento.no_publicado': () =>
    'El documento del plan de esta entidad aún no se publica: se publica cuando finaliza su Plan Indicativo.',
  'calendario.no_disponible': (d) =>
    `No hay un cronograma en este archivo para ${d.instrumento} de la vigencia ${d.vigencia}.`,
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
  'pdf.no_disponible': () =>
    'Este servidor no puede escribir documentos PDF en este momento. Los datos están completos en la pantalla; intente más tarde.',
  'reporte.sin_firma': () =>
    'Para enviar hay que firmar: vuelva a probar que es usted y envíe dentro de los cinco minutos siguientes.',
  'reporte.envio_incompleto': () => 'Todavía no se puede enviar. Vea la lista de lo que falta.',
  'reporte.actividad_cerrada': (d) =>
    `El plazo para esta acción no está abierto${d.limite ? ` (último día: ${formatFecha(d.limite)})` : ''}.`,
  'ejecucion_anterior.en_curso': (d) =>
    `La vigencia ${d.vigencia} no ha terminado: lo ejecutado en ella se reporta en sus cortes.`,
  'ejecucion_anterior.reportada': (d) =>
    `La entidad ya envió un reporte de ${d.vigencia}: vale lo reportado, y no se carga nada sobre ello.`,
  'ejecucion_anterior.cambio': (d) =>
    `Mientras usted trabajaba se guardó la versión ${d.actual} de esta carga. Actualice la página y revise qué cambió.`,
  'ejecucion_anterior.cifra': (d) =>
    `${FRASES_CIFRA_ANTERIOR[d.problema as ProblemaCifraAnterior]} Es lo de la meta ${d.meta}.`,
  'ponderacion.cambio': () =>
    'Mientras usted trabajaba, otra persona cambió los pesos. Actualice la página y revise qué cambió.',
  'ponderacion.peso': (d) => frasePeso(d.problema as Parameters<typeof frasePeso>[0], d.clave),
  'ponderacion.no_suma': (d) => fraseNoSuma(d.nivel as NivelPeso, d.dentroDe, d.suma),
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
  ...FRASES_PROBLEMA_CUESTIONARIO,
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
  'reporte.traslado_en_plazo': (d) =>
    `La gobernación tiene hasta el ${formatFecha(d.limite)} para trasladar estos ajustes. Después puede hacerlo el DNP.`,
  'reapertura.acto': (d) => `${d.acto} no está entre las circulares y las medidas que rigen para esta entidad.`,
  'reapertura.sin_plazo': (d) =>
    `El límite definitivo de esta entidad sigue siendo el ${formatFecha(d.limite)}, que ya pasó. Registre primero la circular o la medida que lo amplía.`,
  'agenda.no_existe': () =>
    'Este enlace de calendario ya no sirve: fue retirado o reemplazado. Ingrese a KPT y cree otro en «Mis plazos».',
  'correo.no_existe': () => 'No encontramos ese correo.',
  'correo.no_reintentable': () =>
    'Ese correo no se puede volver a enviar: ya salió, sigue en camino, su texto se borró o su dirección no es válida.',
  'empalme.gobierno': () => 'Ese periodo de gobierno no existe.',
  'producto.falta': (d) => fraseFaltaProducto(d.falta),
  'festivo.falta': (d) => fraseFaltaFestivo(d.falta),
  'medida.falta': (d) => fraseFaltaMedida(d.falta),
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
  'excepcion.no_existe': () => 'No encontramos esa solicitud de excepción.',
  'excepcion.falta': (d) => fraseFaltaPedido(d.falta),
  'excepcion.repetida': (d) =>
    `Ya hay una solicitud en espera por esa actividad: la ${d.numero}. Sígala en lugar de pedirla otra vez.`,
  'excepcion.acto_imposible': (d) => fraseExcepcionDecidida(d.estado),
  ...FRASES_PROBLEMA_OFICIO,
  ...FRASES_PROBLEMA_AYUDA,
  'homologacion.codigo_inactivo': (d) =>
    `El indicador ${d.codigo} no está activo en el Catálogo Programático de hoy. Busque otro.`,
  'homologacion.sin_razon': (d) =>
    `La meta ${d.meta} ya tenía un código. Escriba por qué lo corrige: queda en la historia del plan.`,
  'sin_equivalente.no_existe': () => 'No encontramos esa solicitud.',
  'sin_equivalente.homologada': (d) => `La meta ${d.meta} ya está homologada: no hay nada que pedir por ella.`,
  'sin_equivalente.repetida': (d) => `Esa meta ya tiene una solicitud en curso: la ${d.numero}.`,
  'sin_equivalente.acto_imposible': (d) => fraseSinEquivalenteDecidida(d.estado),
  'sin_equivalente.fecha_pasada': () => 'La excepción debe durar al menos hasta hoy.',
  'circular.no_existe': () => 'No encontramos esa circular.',
  'circular.ya_existe': (d) => `Ya hay una circular ${d.circular} de ese año.`,
  'circular.publicada': () =>
    'Esta circular ya está publicada con un cronograma, y lo publicado no se cambia. Una enmienda se hace con otra circular.',
  'circular.en_uso': () =>
    'Hay un cronograma en construcción con esta circular. Póngale otra circular, o descarte ese borrador.',
  'circular.documento_puesto': () => 'Esta circular ya tiene su PDF, y lo publicado no se cambia.',
  'cronograma.sin_borrador': () => 'Nadie está construyendo ese cronograma.',
  'cronograma.con_borrador': () =>
    'Ese cronograma ya se está construyendo: siga en el borrador que hay, que es de todos los administradores.',
  'cronograma.origen': () => 'No se puede empezar así: revise si ese cronograma ya está publicado y de dónde se copia.',
  'cronograma.cambio': (d) =>
    `${d.quien} guardó cambios mientras usted escribía. Los suyos siguen en esta pantalla: copie lo que necesite y cargue lo guardado.`,
  'cronograma.publicado_antes': (d) =>
    `Mientras se construía este borrador, la circular ${d.circular} cambió el cronograma. Descártelo y empiece otro sobre lo que rige ahora.`,
  'cronograma.faltas': (d) => `No se puede publicar: ${d.faltan}.`,
  'empalme.fecha': (d) => FALTAS_DE_FECHA[d.falta] ?? 'Esa fecha no se puede fijar.',
  'empalme.cambio': () =>
    'Otra persona cambió esta fecha mientras usted la escribía. Actualice la página y vea la historia antes de decidir.',
  'ficha.faltas': () => 'La ficha no se guardó: hay datos que corregir. Vea cada uno en su casilla.',
  'ficha.cambio': () =>
    'Otra persona cambió la ficha mientras usted la editaba. Actualice la página: lo que ella guardó no se pierde, y usted vuelve a poner lo suyo.',
  'ficha.igual': () => 'No hay nada que guardar: la ficha ya dice eso.',
  'equipo.rol': () => 'Usted no puede invitar a alguien con ese papel: escoja uno de los de su equipo.',
  'equipo.correo': () => 'Escriba un correo válido, como nombre@alcaldia.gov.co.',
  'equipo.ya_esta': (d) =>
    `${d.correo} ya está en el equipo o tiene una invitación pendiente. Búsquelo en la lista: allí puede volver a enviarle el enlace o cambiar lo que escribe.`,
  'equipo.reparto': () =>
    'Solo a un delegado se le encargan líneas o sectores, y deben ser de su plan. Actualice la página: puede que el plan haya cambiado.',
  'equipo.no_existe': () => 'Esa persona o esa invitación ya no está en su equipo. Actualice la página.',
  'enlace.no_sirve': () =>
    'Este enlace ya no sirve: venció, ya se usó o se pidió otro después. Pida uno nuevo y use el último que le llegó.',
  'clave.debil': () => 'Escoja otra contraseña: la que escribió es fácil de adivinar.',
  'clave.actual': () => 'La contraseña de ahora no es esa. Revísela y vuelva a escribirla.',
  'sesion.no_existe': () => 'Esa sesión ya se había cerrado.',
  'sesion.segundo_factor': () => 'Su rol pide verificación en dos pasos. Actívela en «Mi cuenta» para seguir.',
  'sesion.paso_vencido': () => 'Pasó mucho tiempo o hubo varios códigos errados. Empiece de nuevo el ingreso.',
  'factor.codigo': () =>
    'El código no coincide o ya se usó. Escriba el que muestra ahora su aplicación, o uno de recuperación sin usar.',
  'rescate.espera': (d) =>
    `Todavía no: con este enlace puede quitar el segundo paso desde el ${formatInstante(Date.parse(d.desde))} (hora de Bogotá).`,
  'factor.llave': () => 'No se pudo comprobar la llave de acceso. Vuelva a intentarlo o use otra forma de ingresar.',
  'factor.ya_existe': () => 'Ya tiene una aplicación de códigos. Quítela antes de agregar otra.',
  'factor.no_existe': () => 'Eso ya no está en su cuenta. Actualice la página.',
  'factor.exigido': () =>
    'Su rol pide verificación en dos pasos, y esta es la única que tiene. Agregue otra antes de quitarla.',
  'factor.sin_llave': () =>
    'Este sistema todavía no puede guardar el secreto de una aplicación: le falta su llave de cifrado. Use una llave de acceso o avise a quien lo administra.',
  'identidad.sin_proveedor': () => 'Este sistema no tiene otro proveedor de identidad. Ingrese con su contraseña.',
  'identidad.no_responde': () =>
    'El proveedor de identidad no responde. Vuelva a intentarlo en unos minutos o ingrese con su contraseña.',
  'identidad.cancelada': () =>
    'El ingreso se canceló en la página del proveedor de identidad. No se abrió ninguna sesión.',
  'identidad.respuesta': () =>
    'No pudimos comprobar lo que respondió el proveedor de identidad, así que no se abrió ninguna sesión. Empiece de nuevo el ingreso.',
  'identidad.acr': () =>
    'El proveedor no comprobó su identidad con la seguridad que este sistema pide. Use allí un medio más seguro o ingrese con su contraseña.',
  'identidad.correo_sin_verificar': () =>
    'El proveedor de identidad no nos dio un correo verificado, así que no sabemos cuál es su usuario. Verifique allí su correo o ingrese con su contraseña.',
  'identidad.sin_cuenta': (d) =>
    `No hay un usuario de KPT con el correo ${d.correo}. Si ingresa con otro correo, use su contraseña. Si aún no tiene usuario, solicite ser usuario líder o pida a quien administra su organismo que lo invite.`,
  'identidad.otra': () =>
    'El usuario de ese correo ya está unido a otra identidad de este proveedor. Si ese usuario es suyo, ingrese con su contraseña y separe la otra en «Mi cuenta»; si heredó el correo de otra persona, solicite su propio usuario.',
  'identidad.separada': () =>
    'Usted separó esta identidad de su usuario. Ingrese con su contraseña y, si quiere volver a usarla, permítala en «Mi cuenta».',
  'identidad.sin_nombramiento': () =>
    'Su identidad es correcta, pero usted ya no tiene un nombramiento vigente en KPT. Si le corresponde uno, solicite ser usuario líder o pida a quien administra su organismo que lo invite.',
  'identidad.no_existe': () => 'Esa identidad ya no está en su cuenta. Actualice la página.',
  'solicitud.no_existe': () => 'No encontramos esa solicitud.',
  'solicitud.acto_imposible': () =>
    'La solicitud cambió de estado y ya no admite esa acción. Actualice la página para ver en qué va.',
  'solicitud.cambio': () =>
    'La solicitud cambió mientras usted la miraba y su decisión no se registró. Vuelva a leerla: puede haber actuado otra persona del equipo, la persona que pide o quien objeta.',
  'solicitud.prueba': () => 'La comprobación de su navegador venció. Vuelva a intentarlo: lo que escribió se conserva.',
  'solicitud.entidad': () =>
    'Esa entidad no reporta en KPT, así que no tiene usuario líder. Escoja la que reporta por ella.',
  'solicitud.encargo': () =>
    'Las fechas del encargo ya pasaron. Si el encargo sigue, presente una solicitud con el acto nuevo.',
  'solicitud.carga': () => 'El envío de documentos venció o ya se usó. Vuelva a agregarlos.',
  'solicitud.soportes': (d) =>
    `Falta agregar: ${d.faltan
      .split(',')
      .map((clase) => NOMBRES_CLASE_SOPORTE[clase as ClaseSoporte] ?? clase)
      .join(' y ')
      .toLowerCase()}.`,
  'solicitud.soporte': (d) => FRASES_FALTA_SOPORTE[d.porque as FaltaSoporte] ?? FRASES_FALTA_SOPORTE.tipo,
  'solicitud.soporte_infectado': () =>
    'El antivirus encontró algo peligroso en el archivo y no lo recibimos. Revise su equipo y cargue una copia limpia.',
  'solicitud.antivirus': () =>
    'En este momento no podemos revisar archivos con el antivirus. Lo que envió se conserva: vuelva a intentarlo en unos minutos.',
  'solicitud.sin_llave': () =>
    'Este sistema todavía no puede guardar documentos personales: le falta su llave de cifrado. Avise a quien lo administra.',
  'solicitud.lista_incompleta': () => 'Para aceptar debe haber comprobado todos los puntos de la lista.',
  'solicitud.asignacion': () => 'Esa persona no verifica solicitudes.',
  'sistema.falla': (d) =>
    `Algo falló de nuestro lado y no se guardó el último paso. Vuelva a intentarlo; si sigue, dé este número a soporte: ${d.referencia}.`,
  'sistema.ocupado': () =>
    'El sistema está ocupado o reiniciándose. Espere unos segundos y vuelva a intentarlo; no se perdió nada.',
}

/** Long waits are not told in seconds. */
function textoEspera(segundos: number): string {
  if (segundos < 120) return contar(segundos, 'segundo', 'segundos')
  if (segundos < 7200) return contar(Math.ceil(segundos / 60), 'minuto', 'minutos')
  return contar(Math.ceil(segundos / 3600), 'hora', 'horas')
}

/** Sentence of a refusal, for screen, mail, workbook and command line. */
export function textoProblema(codigo: CodigoProblema, detalles: Record<string, string>): string {
  return (FRASES[codigo] as (d: Record<string, string>) => string)(detalles)
}
