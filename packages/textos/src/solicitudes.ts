// The sentences of a request for usuario líder and of a password that is not good. A code without its sentence does not compile.
import type {
  ActoSolicitud,
  ClaseSoporte,
  EstadoSolicitud,
  FaltaClave,
  FaltaSoporte,
  PuntoDeVerificacion,
} from '@kpt/domain/acceso'

export const NOMBRES_ESTADO_SOLICITUD: Record<EstadoSolicitud, string> = {
  por_verificar: 'Por verificar',
  por_completar: 'Por completar',
  aceptada: 'Aceptada, sin activar',
  activada: 'Activada',
  rechazada: 'Rechazada',
  retirada: 'Retirada',
  vencida: 'Vencida',
}

/** What the state means and who moves next, for the person who asked. */
export const FRASES_ESTADO_SOLICITUD: Record<EstadoSolicitud, string> = {
  por_verificar: 'El equipo de soporte del DNP está revisando los documentos. Usted no tiene que hacer nada.',
  por_completar: 'Falta algo. Complete esta misma solicitud: no tiene que empezar otra.',
  aceptada: 'La solicitud fue aceptada. Active su usuario con el enlace que le llegó por correo.',
  activada: 'El usuario líder está activo.',
  rechazada: 'La solicitud no fue aceptada. El motivo está en la historia.',
  retirada: 'Usted retiró la solicitud.',
  vencida: 'Pasaron 30 días sin noticia suya y la solicitud terminó. Puede presentar otra.',
}

/** The act as it is told afterwards. */
export const RELATO_ACTO_SOLICITUD: Record<ActoSolicitud | 'radicar', string> = {
  radicar: 'Se radicó la solicitud',
  pedir_mas: 'Soporte pidió completarla',
  completar: 'Se completó la solicitud',
  aceptar: 'Soporte aceptó la solicitud',
  rechazar: 'Soporte rechazó la solicitud',
  retirar: 'Se retiró la solicitud',
  renovar_enlace: 'Se pidió otro enlace de activación',
  activar: 'Se activó el usuario líder',
  vencer: 'La solicitud venció',
}

/** What is checked, as a statement: true when the point holds. */
export const NOMBRES_PUNTO: Record<PuntoDeVerificacion, string> = {
  identidad_coincide: 'El documento de identidad es de la persona que pide y su número coincide',
  acto_vigente: 'El acto de designación está vigente y nombra a esta persona',
  acto_firmado_por_quien_puede: 'El acto lo firma quien puede designar en la entidad',
  correo_institucional: 'El correo es institucional de la entidad, o está justificado',
  cargo_coincide: 'El cargo escrito es el del acto',
  objeciones_atendidas: 'Se leyeron y atendieron las objeciones',
}

/** The same point as something that the applicant must mend. */
export const FALTA_DEL_PUNTO: Record<PuntoDeVerificacion, string> = {
  identidad_coincide: 'Un documento de identidad legible, por ambos lados, con el mismo número que escribió.',
  acto_vigente: 'El acto de designación vigente, completo y a su nombre.',
  acto_firmado_por_quien_puede: 'Un acto firmado por el alcalde, el gobernador o quien tenga esa facultad.',
  correo_institucional: 'Un correo institucional de la entidad, o una explicación de por qué no lo tiene.',
  cargo_coincide: 'El cargo tal como aparece en el acto.',
  objeciones_atendidas: 'Su respuesta a lo que objetó otra persona de la entidad.',
}

export const NOMBRES_CLASE_SOPORTE: Record<ClaseSoporte, string> = {
  identidad: 'Documento de identidad',
  acto: 'Acto de designación',
  otro: 'Otro documento',
}

export const FRASES_FALTA_SOPORTE: Record<FaltaSoporte, string> = {
  vacio: 'El archivo está vacío.',
  tipo: 'El archivo debe ser un PDF o una foto (JPG o PNG). Cambiarle el nombre no basta.',
  incompleto: 'El archivo está dañado o llegó incompleto. Vuelva a guardarlo o a tomar la foto.',
  protegido: 'El PDF tiene contraseña y no podríamos leerlo. Guárdelo sin protección.',
  activo: 'El PDF trae programas o archivos por dentro. Imprímalo de nuevo como PDF y cárguelo así.',
  desmedido: 'La imagen o el contenido del archivo es demasiado grande. Tome la foto con menos resolución.',
}

export const FRASES_FALTA_CLAVE: Record<FaltaClave, string> = {
  corta: 'Use al menos 12 caracteres. Una frase de varias palabras sirve.',
  larga: 'Use como máximo 200 caracteres.',
  obvia: 'Es fácil de adivinar. Use varias palabras que no vayan juntas.',
  repite_datos: 'No use su nombre, su correo ni el nombre de la entidad.',
}
