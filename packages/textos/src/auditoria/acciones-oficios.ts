// Acts about letters and what is relayed.
import { type Accion, accion } from './accion.ts'
import { dicho } from './partes-frase.ts'

export const DE_OFICIOS: Record<string, Accion> = {
  'oficio.preparar': accion('Oficios: se prepararon', (h) => `preparó oficios para ${dicho(h.entidades)} entidades`),
  'oficio.sacar': accion('Oficios: cambio en la lista', (h) =>
    h.motivo === null || h.motivo === undefined
      ? `devolvió la entidad ${dicho(h.entidad)} a la lista de unos oficios`
      : `sacó la entidad ${dicho(h.entidad)} de la lista de unos oficios`,
  ),
  'oficio.descartar': accion('Oficios: se descartaron', () => 'descartó unos oficios que no se habían firmado'),
  'oficio.firmar': accion(
    'Oficios: se firmaron',
    (h) => `firmó ${dicho(h.oficios)} oficios (${dicho(h.desde)} a ${dicho(h.hasta)})`,
  ),
  'oficio.acusar': accion('Acuse de recibo de un oficio', (h) => `acusó recibo del oficio ${dicho(h.radicado)}`),
  'oficio.despachar': accion(
    'Oficio por correo certificado',
    (h) => `anotó la guía ${dicho(h.guia)} del oficio ${dicho(h.radicado)}`,
  ),
  'difusion.publicar': accion(
    'Publicación para las entidades',
    (h) => `publicó «${dicho(h.titulo)}» para las entidades`,
  ),
  'difusion.trasladar': accion(
    'Traslado a los municipios',
    (h) => `trasladó la publicación ${dicho(h.numero)} a ${dicho(h.municipios)} municipios`,
  ),
  'difusion.acusar': accion(
    'Acuse de recibo de una publicación',
    (h) => `acusó recibo de la publicación ${dicho(h.numero)}`,
  ),
}
