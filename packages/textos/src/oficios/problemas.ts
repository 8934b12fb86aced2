// Refusals about letters and what is relayed.
import type { FrasesDe } from '../problemas/frases.ts'

const ESTADOS_LOTE: Readonly<Record<string, string>> = {
  firmado: 'Estos oficios ya se firmaron: lo que dicen no cambia.',
  descartado: 'Esta preparación se descartó. Prepare otra.',
}

const FALTAS: Readonly<Record<string, string>> = {
  corte: 'Escoja el corte del que tratan los oficios.',
  asunto: 'Escriba el asunto del oficio.',
  texto: 'Escriba el texto del oficio.',
  entidades: 'Escoja a qué entidades va el oficio.',
}

const FALTAS_DIFUSION: Readonly<Record<string, string>> = {
  titulo: 'Escriba un título de hasta 160 letras.',
  texto: 'Escriba qué se informa, en hasta 8.000 letras.',
  enlace: 'El enlace debe ser una dirección completa que empiece por https://.',
}

export const FRASES_PROBLEMA_OFICIO: FrasesDe<'oficio' | 'difusion'> = {
  'oficio.no_existe': () => 'No encontramos ese oficio. Revise el número.',
  'oficio.lote_no_existe': () => 'No encontramos esa preparación de oficios.',
  'oficio.lote_estado': (d) => ESTADOS_LOTE[d.estado] ?? 'Esta preparación ya no admite cambios.',
  'oficio.sin_firma': () => 'Para firmar debe volver a identificarse. Escriba su contraseña e inténtelo de nuevo.',
  'oficio.sin_copia': () =>
    'Ningún acto registrado dice a quién va copia de los oficios en esta fecha, y sin copia no se pueden firmar.',
  'oficio.lista_vacia': () =>
    'No queda ninguna entidad a la que le corresponda este oficio: todas reportaron, o las sacaron de la lista.',
  'oficio.entidad_fuera': (d) => `La entidad ${d.entidad} no está en esta lista.`,
  'oficio.falta': (d) => FALTAS[d.falta] ?? 'Falta un dato del oficio.',
  'oficio.sin_acuse': (d) =>
    d.estado === 'leido'
      ? 'Alguien de su entidad ya acusó recibo de este oficio.'
      : 'Este oficio no salió: no hay de qué acusar recibo.',
  'oficio.sin_guia': (d) =>
    d.estado === 'no_salio'
      ? 'Este oficio no salió: no se despacha.'
      : 'La entidad ya acusó recibo: no hace falta despacharlo.',
  'oficio.prueba': () => 'La prueba de entrega debe ser un PDF o una imagen (JPG, PNG o WebP) de hasta 1,4 MB.',
  'oficio.rebote': (d) =>
    d.falta === 'carta'
      ? 'Ese aviso no dice de qué correo de KPT trata, o trata de uno que no está aquí.'
      : 'Eso no es un aviso de devolución de un servidor de correo. Pegue el mensaje completo, con sus encabezados.',
  'difusion.no_existe': () => 'No encontramos esa publicación.',
  'difusion.falta': (d) => FALTAS_DIFUSION[d.falta] ?? 'Falta un dato de la publicación.',
  'difusion.ya_trasladada': () => 'Su gobernación ya trasladó esta publicación a sus municipios.',
}
