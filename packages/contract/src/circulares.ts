// DNP registers its circulars, with their PDF; anybody downloads the document of those that are published (R1.1, R1.8).
import { EFECTOS, INSTRUMENTOS } from '@kpt/domain/calendario'
import { z } from 'zod'
import { entero, fecha, huella, nada, pagina, paginacion, texto, uuid } from './comun.ts'
import { circular } from './cronograma-formas.ts'
import { endpoint } from './endpoint.ts'
import { renglon } from './solicitudes-formas.ts'

const porCircular = z.object({ circular: texto.min(1).max(120) })
const porCarga = z.object({ carga: uuid })

const documento = z.object({ sha256: huella, nombre: z.string(), bytes: z.number().int() })

const circularVisible = circular.extend({
  /** A published calendar cites it: it is not changed any more. */
  publicada: z.boolean(),
  /** Of the draft, to save it again; 0 when it is published. */
  version: z.number().int(),
  documento: documento.nullable(),
  cronogramas: z.array(
    z.object({
      instrumento: z.enum(INSTRUMENTOS),
      vigencia: z.number().int(),
      efecto: z.enum(EFECTOS),
      publicado: z.boolean(),
    }),
  ),
})

export const listarCirculares = endpoint({
  metodo: 'GET',
  ruta: '/api/calendario/circulares',
  permiso: 'cronograma.publicar',
  resumen: 'Circulares registradas y publicadas, la más reciente primero, con los cronogramas que tocan',
  params: nada,
  consulta: paginacion,
  cuerpo: null,
  respuesta: pagina(circularVisible),
  problemas: [],
})

export const verCircular = endpoint({
  metodo: 'GET',
  ruta: '/api/calendario/circulares/:circular',
  permiso: 'cronograma.publicar',
  resumen: 'Una circular, registrada o publicada',
  params: porCircular,
  consulta: nada,
  cuerpo: null,
  respuesta: circularVisible,
  problemas: ['circular.no_existe'],
})

export const guardarCircular = endpoint({
  metodo: 'POST',
  ruta: '/api/calendario/circulares',
  permiso: 'cronograma.publicar',
  resumen: 'Registrar una circular, o corregir una que todavía no se publica',
  params: nada,
  consulta: nada,
  cuerpo: z.object({
    /** What is corrected, as it was seen; null to register another. */
    antes: z.object({ clave: texto.max(120), version: entero.min(1) }).nullable(),
    numero: renglon(20).regex(/^[0-9A-Za-z]+([-.][0-9A-Za-z]+)*$/),
    fecha,
    asunto: texto.trim().min(1).max(2000).nullable(),
    expide: renglon(300),
    firma: renglon(300).nullable(),
    disponible: z.boolean(),
    documento: huella.nullable(),
  }),
  respuesta: z.object({ clave: z.string() }),
  problemas: [
    'circular.no_existe',
    'circular.ya_existe',
    'circular.publicada',
    'cronograma.cambio',
    'documento.no_existe',
  ],
})

export const descartarCircular = endpoint({
  metodo: 'POST',
  ruta: '/api/calendario/circulares/:circular/descarte',
  permiso: 'cronograma.publicar',
  resumen: 'Quitar una circular registrada que ningún cronograma cita',
  params: porCircular,
  consulta: nada,
  cuerpo: null,
  respuesta: z.object({ descartada: z.literal(true) }),
  problemas: ['circular.no_existe', 'circular.publicada', 'circular.en_uso'],
})

export const ponerDocumento = endpoint({
  metodo: 'POST',
  ruta: '/api/calendario/circulares/:circular/documento',
  permiso: 'cronograma.publicar',
  resumen: 'Publicar el PDF de una circular publicada que no lo tiene',
  params: porCircular,
  consulta: nada,
  cuerpo: z.object({ documento: huella }),
  respuesta: z.object({ publicado: z.literal(true) }),
  problemas: ['circular.no_existe', 'circular.documento_puesto', 'documento.no_existe'],
})

export const verDocumentoDeCircular = endpoint({
  metodo: 'GET',
  ruta: '/api/calendario/circulares/:circular/documento',
  permiso: 'publico',
  resumen: 'Descargar el PDF de una circular publicada',
  params: porCircular,
  consulta: nada,
  cuerpo: null,
  respuesta: 'archivo',
  problemas: ['documento.no_existe'],
})

export const declararDocumento = endpoint({
  metodo: 'POST',
  ruta: '/api/calendario/documentos',
  permiso: 'cronograma.publicar',
  resumen: 'Declarar un PDF que llegará por trozos',
  params: nada,
  consulta: nada,
  cuerpo: z.object({ nombre: texto.trim().min(1).max(200), bytes: entero.min(1) }),
  respuesta: z.object({ carga: uuid }),
  problemas: ['carga.muy_grande'],
})

export const recibirTrozoDeDocumento = endpoint({
  metodo: 'POST',
  ruta: '/api/calendario/documentos/:carga/trozos/:trozo',
  permiso: 'cronograma.publicar',
  resumen: 'Recibir un trozo (numerados desde 0); repetirlo no daña nada',
  params: porCarga.extend({ trozo: entero.min(0).max(1000) }),
  consulta: nada,
  cuerpo: 'bytes',
  respuesta: z.object({ recibidos: z.number().int() }),
  problemas: ['carga.no_existe', 'carga.trozo'],
})

export const cerrarDocumento = endpoint({
  metodo: 'POST',
  ruta: '/api/calendario/documentos/:carga/cierre',
  permiso: 'cronograma.publicar',
  resumen: 'Comprobar y guardar un PDF del que llegaron todos los trozos',
  params: porCarga,
  consulta: nada,
  cuerpo: null,
  respuesta: documento,
  problemas: [
    ...(['carga.no_existe', 'carga.incompleta', 'documento.tipo'] as const),
    ...(['solicitud.soporte', 'solicitud.soporte_infectado', 'solicitud.antivirus'] as const),
  ],
})

export const ENDPOINTS_CIRCULARES = [
  listarCirculares,
  verCircular,
  guardarCircular,
  descartarCircular,
  ponerDocumento,
  verDocumentoDeCircular,
  declararDocumento,
  recibirTrozoDeDocumento,
  cerrarDocumento,
] as const
