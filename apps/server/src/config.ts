// The only reader of the environment.
import { join } from 'node:path'
import { ROLES, ROLES_CON_SEGUNDO_FACTOR, type Rol } from '@kpt/domain/acceso'
import { type LugarClamd, parseClamd } from './platform/antivirus/index.ts'
import { parseLlave } from './platform/cripto/index.ts'
import { type AjustesCorreo, leerAjustes } from './platform/mail/index.ts'
import { type AjustesOidc, leerAjustesOidc } from './platform/oidc/index.ts'
import { raiz } from './platform/raiz.ts'
import { type AjustesS3, leerAjustesS3 } from './platform/storage/index.ts'

export type Config = {
  readonly puerto: number
  readonly direccion: string
  /** Databases of the operator; null means the embedded PostgreSQL with the demonstration. */
  readonly base: { readonly app: string; readonly migracion: string } | null
  /** Folder of everything the program keeps: embedded database, files. */
  readonly datos: string
  readonly archivos: string
  /** Object store of the operator; null: the files are in the folder. */
  readonly s3: AjustesS3 | null
  /** True behind a proxy that sets X-Forwarded-*: how many hops to trust. */
  readonly saltosProxy: number
  readonly cookieSegura: boolean
  /** Path under which a masking proxy publishes the system; ends in a slash. */
  readonly rutaBase: string
  readonly bitacora: 'silent' | 'info' | 'warn'
  /** Requests per minute and address before the server asks to wait. */
  readonly peticionesPorMinuto: number
  /** For how long at most, in ms, a board that many read is answered without reading it again; 0: never. */
  readonly lecturaCompartida: number
  /** Where people find the system, ending in a slash: what letters link to. */
  readonly publica: string
  /** Null without a mail server. */
  readonly correo: AjustesCorreo | null
  /** Key of keys of personal documents. Null: the embedded default makes its own; elsewhere they are not accepted. */
  readonly llaveMaestra: Buffer | null
  readonly clamd: LugarClamd | null
  /** Days after the decision of a request at which its documents are erased. */
  readonly conservacionDias: number
  /** Roles that must prove a second factor; none on the embedded default. */
  readonly segundoFactorExigido: ReadonlySet<Rol>
  /** Null without an identity provider. */
  readonly oidc: AjustesOidc | null
  /** Page of the policies of whoever runs the system, for the footer of every screen; null: no link. */
  readonly politicas: string | null
}

export function readConfig(entorno: NodeJS.ProcessEnv = process.env): Config {
  const datos = entorno.KPT_DATOS ?? join(raiz, '.kpt')
  const app = entorno.DATABASE_URL
  const puerto = readEntero(entorno.PORT, 3000, 'PORT')
  const correo = leerAjustes({ smtp: entorno.KPT_SMTP, de: entorno.KPT_CORREO_DE, dominio: entorno.KPT_CORREO_DOMINIO })
  return {
    puerto,
    correo,
    publica: readPublica(entorno.KPT_URL_PUBLICA, puerto, correo !== null),
    direccion: entorno.KPT_DIRECCION ?? (app ? '0.0.0.0' : '127.0.0.1'),
    base: app ? { app, migracion: entorno.DATABASE_MIGRATION_URL ?? app } : null,
    datos,
    archivos: entorno.KPT_ARCHIVOS ?? join(datos, 'archivos'),
    s3: readS3(entorno),
    saltosProxy: readEntero(entorno.KPT_SALTOS_PROXY, 0, 'KPT_SALTOS_PROXY'),
    cookieSegura: entorno.KPT_COOKIE_SEGURA === 'si' || (app !== undefined && entorno.KPT_COOKIE_SEGURA !== 'no'),
    rutaBase: readRutaBase(entorno.KPT_RUTA_BASE),
    peticionesPorMinuto: readEntero(entorno.KPT_PETICIONES_POR_MINUTO, 1200, 'KPT_PETICIONES_POR_MINUTO'),
    lecturaCompartida: readEntero(entorno.KPT_LECTURA_COMPARTIDA_MS, 5_000, 'KPT_LECTURA_COMPARTIDA_MS'),
    llaveMaestra: entorno.KPT_LLAVE_MAESTRA ? parseLlave(entorno.KPT_LLAVE_MAESTRA, 'KPT_LLAVE_MAESTRA') : null,
    clamd: entorno.KPT_CLAMD ? parseClamd(entorno.KPT_CLAMD) : null,
    conservacionDias: readEntero(entorno.KPT_CONSERVACION_DIAS, 90, 'KPT_CONSERVACION_DIAS'),
    segundoFactorExigido: readRoles(entorno.KPT_SEGUNDO_FACTOR_EXIGIDO, app ? ROLES_CON_SEGUNDO_FACTOR : []),
    oidc: readOidc(entorno),
    politicas: readPoliticas(entorno.KPT_POLITICAS_URL),
    bitacora: entorno.KPT_BITACORA === 'info' ? 'info' : 'warn',
  }
}

function readEntero(texto: string | undefined, siFalta: number, nombre: string): number {
  if (texto === undefined || texto === '') return siFalta
  const numero = Number(texto)
  if (!Number.isInteger(numero) || numero < 0)
    throw new Error(`${nombre} debe ser un número entero: se leyó "${texto}".`)
  return numero
}

function readRoles(texto: string | undefined, siFalta: readonly Rol[]): ReadonlySet<Rol> {
  if (texto === undefined) return new Set(siFalta)
  const nombres = texto.split(',').map((nombre) => nombre.trim())
  if (nombres.length === 1 && ['', 'ninguno'].includes(nombres[0] ?? '')) return new Set()
  const ajeno = nombres.find((nombre) => !ROLES.includes(nombre as Rol))
  if (ajeno === undefined) return new Set(nombres as Rol[])
  throw new Error(
    `KPT_SEGUNDO_FACTOR_EXIGIDO debe ser "ninguno" o roles separados por comas (${ROLES.join(', ')}): se leyó "${ajeno}".`,
  )
}

function readS3(entorno: NodeJS.ProcessEnv): AjustesS3 | null {
  return leerAjustesS3({
    url: entorno.KPT_S3_URL,
    bucket: entorno.KPT_S3_BUCKET,
    region: entorno.KPT_S3_REGION,
    llave: entorno.KPT_S3_LLAVE,
    secreto: entorno.KPT_S3_SECRETO,
    enRuta: entorno.KPT_S3_EN_RUTA,
  })
}

function readOidc(entorno: NodeJS.ProcessEnv): AjustesOidc | null {
  return leerAjustesOidc({
    emisor: entorno.KPT_OIDC_EMISOR,
    cliente: entorno.KPT_OIDC_CLIENTE,
    secreto: entorno.KPT_OIDC_SECRETO,
    nombre: entorno.KPT_OIDC_NOMBRE,
    acr: entorno.KPT_OIDC_ACR,
    acrExigido: entorno.KPT_OIDC_ACR_EXIGIDO,
    acrSegundoFactor: entorno.KPT_OIDC_ACR_SEGUNDO_FACTOR,
    publica: entorno.KPT_URL_PUBLICA,
  })
}

/** Letters that leave this machine must lead back to it: with a mail server there is no default. */
function readPublica(texto: string | undefined, puerto: number, obligatoria: boolean): string {
  if (texto === undefined && !obligatoria) return `http://localhost:${puerto}/`
  if (texto !== undefined && /^https?:\/\/[\w.-]+(:\d+)?(\/[\w.~-]+)*\/?$/.test(texto))
    return texto.replace(/\/?$/, '/')
  throw new Error(
    `KPT_URL_PUBLICA debe ser la dirección en la que las personas abren KPT, como https://kpt.entidad.gov.co/: se leyó "${texto ?? ''}".`,
  )
}

function readPoliticas(texto: string | undefined): string | null {
  if (texto === undefined || texto === '') return null
  const url = URL.parse(texto)
  if (url && ['http:', 'https:'].includes(url.protocol) && url.username === '' && url.password === '') return url.href
  throw new Error(
    `KPT_POLITICAS_URL debe ser la dirección web de sus políticas, como https://www.entidad.gov.co/politicas: se leyó "${texto}".`,
  )
}

function readRutaBase(texto = '/'): string {
  if (/^\/([\w.~-]+\/)*$/.test(texto)) return texto
  throw new Error(`KPT_RUTA_BASE debe empezar y terminar en "/": se leyó "${texto}".`)
}
