// Acts over the questionnaires of GESTIONWEB.
import { accion, conPrefijo, type Hechos } from './accion.ts'
import { dicho } from './partes-frase.ts'

const del = (sujeto: string) => `del cuestionario de ${sujeto.split('/')[1] ?? ''}`

const SENTIDOS: Readonly<Record<string, string>> = { agrega: 'agregó', quita: 'quitó', mueve: 'movió' }

const PARTES: Readonly<Record<string, string>> = {
  datos: 'los datos generales',
  aprobacion: 'la aprobación',
  seccion: 'la sección',
  pregunta: 'la pregunta',
  puntaje: 'el puntaje',
}

function parte({ pieza }: Hechos): string {
  const [clase = '', clave] = dicho(pieza).split('/')
  return `${PARTES[clase] ?? 'una parte'}${clave ? ` ${clave}` : ''}`
}

export const DE_CUESTIONARIO = conPrefijo('cuestionario', {
  empezar: accion('Cuestionario: se empezó', (_, s) => `empezó el borrador ${del(s)}`),
  cambiar: accion(
    'Cuestionario: se cambió',
    (h, s) => `${SENTIDOS[dicho(h.sentido)] ?? 'cambió'} ${parte(h)} ${del(s)}`,
  ),
  acta: accion('Cuestionario: acta del Comité', (h, s) =>
    h.documento === null ? `quitó el PDF del acta ${del(s)}` : `puso el PDF del acta ${del(s)}`,
  ),
  descartar: accion('Cuestionario: se descartó', (_, s) => `descartó el borrador ${del(s)}`),
  publicar: accion(
    'Cuestionario: se publicó',
    (h, s) => `publicó la versión ${dicho(h.numero) || '1'} ${del(s)}${h.motivo ? `: ${dicho(h.motivo)}` : ''}`,
  ),
})
