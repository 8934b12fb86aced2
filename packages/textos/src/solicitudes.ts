// The sentences of a request for usuario líder and of a password that is not good. A code without its sentence does not compile.
import type {
  ActoSolicitud,
  ClaseSoporte,
  EstadoSolicitud,
  FaltaClave,
  FaltaFormulario,
  FaltaSoporte,
  FuerzaClave,
  PuntoDeVerificacion,
} from '@kpt/domain/acceso'
import type { Fecha } from '@kpt/domain/shared'
import { formatFecha } from './formato.ts'

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

export const NOMBRES_FUERZA_CLAVE: Record<FuerzaClave, string> = {
  vacia: 'Escriba una contraseña',
  debil: 'Todavía no sirve',
  buena: 'Buena',
  muy_buena: 'Muy buena',
}

export const NOMBRES_IDENTIDAD = {
  CC: 'Cédula de ciudadanía',
  CE: 'Cédula de extranjería',
  PPT: 'Permiso por Protección Temporal',
} as const

export const NOMBRES_ACTO_DESIGNACION = {
  decreto: 'Decreto',
  resolucion: 'Resolución',
  acta_posesion: 'Acta de posesión',
  contrato: 'Contrato',
  otro: 'Otro acto',
} as const

/** The act as it is cited: `Decreto 012 del 3 de noviembre de 2026`. */
export function textoActoDesignacion({ tipo, numero, fecha }: { tipo: string; numero: string; fecha: Fecha }): string {
  const nombres: Readonly<Record<string, string>> = NOMBRES_ACTO_DESIGNACION
  return `${nombres[tipo] ?? tipo} ${numero} del ${formatFecha(fecha)}`
}

export const FRASES_FALTA_FORMULARIO: Record<FaltaFormulario, string> = {
  entidad: 'Busque y escoja la entidad',
  nombre: 'Escriba su nombre completo',
  documentoNumero: 'Escriba el número de su documento, sin puntos ni espacios',
  cargo: 'Escriba su cargo',
  correo: 'Escriba su correo completo, como nombre@entidad.gov.co',
  encargoDesde: 'Escriba desde qué día va el encargo',
  encargoHasta: 'Escriba hasta qué día va el encargo',
  encargoOrden: 'El encargo debe terminar el mismo día que empieza o después',
  encargoPasado: 'El encargo ya terminó: escriba las fechas del acto vigente',
  actoNumero: 'Escriba el número del acto',
  actoFecha: 'Escriba la fecha del acto',
  consiente: 'Marque que autoriza el tratamiento de sus datos: sin eso no podemos recibir la solicitud',
}

/** The data-protection notice of the form (Ley 1581 de 2012, art. 12); its version is `CONSENTIMIENTO` in the contract. */
export const AVISO_DATOS: readonly (readonly [titulo: string, texto: string])[] = [
  [
    'Para qué',
    'Sus datos y documentos se usan solo para comprobar que usted puede ser el usuario líder de la entidad, para crear su usuario y para escribirle sobre él.',
  ],
  [
    'Quién los ve',
    'El equipo del DNP que verifica las solicitudes; cada vez que alguien abre un documento queda registrado. Al usuario líder actual, al correo oficial de la entidad y a su gobernación se les avisa quién pide y qué cargo dice tener, para que puedan oponerse. No ven sus documentos ni su número de identidad.',
  ],
  [
    'Cuánto se guardan',
    'Los documentos y el número de identidad se guardan cifrados y se borran 90 días después de la decisión, salvo que quien administra este sistema fije otro plazo. Su nombre y lo que haga como usuario líder quedan en la historia de la entidad.',
  ],
  [
    'Sus derechos',
    'Puede conocer, actualizar y corregir sus datos, pedir prueba de esta autorización, saber qué uso se les dio, retirarla o pedir que se borren cuando no haya un deber legal de conservarlos, y quejarse ante la Superintendencia de Industria y Comercio. Para retirar una solicitud en curso use la página que le llega por correo; para lo demás, escriba al DNP, que responde por estos datos.',
  ],
]

export const FRASES_SOPORTE_ANTES = {
  vacio: FRASES_FALTA_SOPORTE.vacio,
  tipo: FRASES_FALTA_SOPORTE.tipo,
  muy_grande: 'El archivo pesa más de 5 MB. Tome la foto con menos resolución o guarde el PDF con menos calidad.',
} as const
