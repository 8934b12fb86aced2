import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import compresion from '@fastify/compress'
import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import limite from '@fastify/rate-limit'
import estaticos from '@fastify/static'
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest, LogController } from 'fastify'
import type { Config } from '../../config.ts'
import type { Reloj } from '../clock.ts'
import { enviarProblema, responderProblema } from './problema.ts'
import { Rechazo } from './rechazo.ts'

/** Fastify with everything that is common to all endpoints: headers, cookies, limits, refusals, the web application's files. */
export async function crearServidor(config: Config, reloj: Reloj, web: string): Promise<FastifyInstance> {
  const app = fastify({
    logger: config.bitacora === 'silent' ? false : { level: config.bitacora, serializers: { req: toBitacora } },
    trustProxy: config.saltosProxy > 0 ? (_direccion: string, salto: number) => salto < config.saltosProxy : false,
    bodyLimit: 2_097_152,
    requestTimeout: 60_000,
    routerOptions: { maxParamLength: 200 },
    logController: new LogController({ disableRequestLogging: config.bitacora !== 'info' }),
  })
  const fijas = await cabecerasFijas()
  app.decorateRequest('llegada', 0)
  app.addHook('onRequest', (peticion, respuesta, sigue) => {
    peticion.llegada = reloj.ahora()
    respuesta.headers(fijas)
    sigue(isAjena(peticion) ? new Rechazo('peticion.ajena', {}, undefined) : undefined)
  })
  app.setErrorHandler((error, peticion, respuesta) => responderProblema(error, peticion, respuesta))
  app.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (_peticion, cuerpo, listo) =>
    listo(null, cuerpo),
  )
  await app.register(cookie)
  // Slow lines: a form of 300 metas travels in a tenth of its size. Files of the web application are compressed at build.
  await app.register(compresion, {
    threshold: 1024,
    encodings: ['br', 'gzip'],
    customTypes: isJson,
    globalDecompression: false,
  })
  await app.register(limite, {
    max: config.peticionesPorMinuto,
    timeWindow: 60_000,
    errorResponseBuilder: (_p, { ttl }) =>
      new Rechazo('peticion.muy_frecuente', { segundos: String(Math.ceil(ttl / 1000)) }, undefined),
  })
  await serveWeb(app, web, config.rutaBase)
  return app
}

/** What the log says of a request. The secret link of a calendar is in its address, and whoever reads the log must not hold it. */
function toBitacora({ method, url, ip }: FastifyRequest) {
  return { method, url: url.replace(/(\/api\/agendas\/)[^/]+/, '$1…'), remoteAddress: ip }
}

/** The answers with JSON, whose types are few: every one asks. */
const isJson = (tipo: string) => tipo.startsWith('application/json') || tipo.startsWith('application/problem+json')

/** What helmet says, asked once: the same for all answers, and working it out for each was a tenth of the time of a saving. */
async function cabecerasFijas(): Promise<Record<string, string>> {
  const muestra = fastify()
  await muestra.register(helmet, cabeceras)
  muestra.get('/', async () => '')
  const { headers } = await muestra.inject('/')
  await muestra.close()
  const propias = Object.entries(headers).filter(([nombre]) => !DE_LA_MUESTRA.includes(nombre))
  return Object.fromEntries(propias.map(([nombre, valor]) => [nombre, String(valor)]))
}

const DE_LA_MUESTRA = ['content-type', 'content-length', 'date', 'connection', 'keep-alive']

const cabeceras = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      objectSrc: ["'none'"],
      baseUri: ["'self'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
  strictTransportSecurity: false,
  referrerPolicy: { policy: 'same-origin' as const },
  crossOriginEmbedderPolicy: false,
}

/** A POST must come from our own pages: browsers say where a request comes from, and forms cannot send our content types. */
function isAjena(peticion: FastifyRequest): boolean {
  if (peticion.method === 'GET' || peticion.method === 'HEAD') return false
  const sitio = peticion.headers['sec-fetch-site']
  if (sitio !== undefined && sitio !== 'same-origin' && sitio !== 'none') return true
  const tipo = peticion.headers['content-type']
  const conCuerpo = peticion.headers['content-length'] !== '0' && peticion.headers['content-length'] !== undefined
  return conCuerpo && !/^application\/(json|octet-stream)\b/.test(tipo ?? '')
}

async function serveWeb(app: FastifyInstance, carpeta: string, rutaBase: string): Promise<void> {
  const indice = readIndice(carpeta, rutaBase)
  if (indice !== null) {
    await app.register(estaticos, {
      root: carpeta,
      preCompressed: true,
      index: false,
      wildcard: false,
      cacheControl: false,
      setHeaders: (respuesta, ruta) => {
        const conHuella = /[\\/]assets[\\/]/.test(ruta)
        respuesta.header('cache-control', conHuella ? 'public, max-age=31536000, immutable' : 'no-cache')
      },
    })
  }
  app.setNotFoundHandler(async (peticion: FastifyRequest, respuesta: FastifyReply) => {
    if (indice === null || !isPagina(peticion)) return enviarProblema(respuesta, 'ruta.desconocida', {})
    return respuesta.header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(indice)
  })
}

/** Any address that is not of the interface nor of a file is a screen: the browser's router knows which, or says there is none. */
function isPagina({ method, url }: FastifyRequest): boolean {
  // The filters of a screen may hold a dot: only the path can name a file.
  const [camino = ''] = url.split('?')
  return (method === 'GET' || method === 'HEAD') && !/^\/api(\/|$)/.test(camino) && !/\.\w+$/.test(camino)
}

/** The page of the application with the path under which it is published; null when it was not built. */
function readIndice(carpeta: string, rutaBase: string): string | null {
  const ruta = join(carpeta, 'index.html')
  if (!existsSync(ruta)) return null
  return readFileSync(ruta, 'utf8').replace('<base href="/" />', `<base href="${rutaBase}" />`)
}
