import { createHash } from 'node:crypto'
import {
  accessSync,
  constants,
  existsSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { setTimeout as pausa } from 'node:timers/promises'
import { conCandado } from './lock.mjs'
import { buscarNode24, nodeIncluido } from './node24.mjs'
import { enRaiz, enTrabajo } from './places.mjs'
import { identidadDe, viveAun } from './process-identity.mjs'
import { correr, ordenDeNpm } from './run.mjs'

const SELLO = enRaiz('node_modules/.kpt-instalado')
const FALLO_DE_RED = /ECONNRESET|ETIMEDOUT|EAI_AGAIN|ENOTFOUND|ECONNREFUSED|ERR_SOCKET_TIMEOUT|network|E50[0-9]/
const INTENTOS = 3

/** Leaves the dependencies as the lock file says, and answers where Node 24 is. Nothing to do costs some milliseconds. */
export async function instalar(voz) {
  exigirNode()
  if (!estaAlDia()) {
    await voz.paso(
      'Instalando dependencias',
      () => conCandado('instalacion', voz.decir, () => instalarEnTurno(voz)),
      cuantosVan,
    )
  }
  const node24 = buscarNode24()
  repararEnlaceDeNode()
  return node24
}

/** The same as a numbered step even when there is nothing to do. */
export async function instalarComoPaso(voz) {
  exigirNode()
  if (estaAlDia()) await voz.paso('Revisando dependencias', async () => 'Al día')
  return instalar(voz)
}

function exigirNode() {
  if (Number.parseInt(process.versions.node, 10) >= 20) return
  throw new Error(
    `Se necesita Node 20 o posterior; este es Node ${process.versions.node}. Descárguelo de https://nodejs.org`,
  )
}

/** The stamp is written last, and every package npm noted must still be there with the programs we run. */
function estaAlDia() {
  if (leer(SELLO) !== huella()) return false
  return paquetes(enRaiz('node_modules/.package-lock.json')).every((ruta) => existsSync(enRaiz(ruta, 'package.json')))
}

async function instalarEnTurno(voz) {
  if (estaAlDia()) return 'Las instaló la otra orden'
  detenerHuerfano()
  rmSync(SELLO, { force: true })
  for (let intento = 1; ; intento += 1) {
    const { codigo, texto } = await npmCi()
    if (codigo === 0) break
    if (intento === INTENTOS || !FALLO_DE_RED.test(texto)) throw new Error(explicar(texto))
    voz.decir(`      La red falló; se intenta otra vez (${intento + 1} de ${INTENTOS})`)
    await pausa(3000 * intento)
  }
  writeFileSync(SELLO, huella())
  return `${paquetes(enRaiz('node_modules/.package-lock.json')).length} paquetes`
}

async function npmCi() {
  const [programa, previos] = ordenDeNpm()
  let texto = ''
  // No install scripts: nothing downloaded runs before we run it. Development tools and platform packages always.
  const argumentos = [
    ...previos,
    'ci',
    '--ignore-scripts',
    '--include=dev',
    '--include=optional',
    '--bin-links=true',
    '--no-audit',
    '--no-fund',
  ]
  const codigo = await correr(programa, argumentos, {
    stdio: ['ignore', 'pipe', 'pipe'],
    alTexto: (trozo) => {
      texto += trozo
    },
    alEmpezar: (hijo) => writeFileSync(enTrabajo('instalacion.npm'), identidadDe(hijo.pid) ?? ''),
  })
  rmSync(enTrabajo('instalacion.npm'), { force: true })
  return { codigo, texto }
}

/** An npm that outlived a command killed with -9 would write into the same folder at the same time. */
function detenerHuerfano() {
  const identidad = leer(enTrabajo('instalacion.npm'))
  if (identidad !== undefined && viveAun(identidad)) process.kill(Number.parseInt(identidad, 10), 'SIGKILL')
}

/** Programs that start with «env node» must find Node 24, even if the link was lost. */
function repararEnlaceDeNode() {
  const incluido = nodeIncluido()
  const enlace = enRaiz('node_modules/.bin/node')
  if (incluido === undefined || destinoDe(enlace) === realpathSync(incluido)) return
  try {
    rmSync(enlace, { force: true })
    symlinkSync(incluido, enlace)
  } catch {
    // Another owner's folder: the environment we give to programs puts Node 24 first anyway.
  }
}

function destinoDe(enlace) {
  try {
    accessSync(enlace, constants.X_OK)
    return realpathSync(enlace)
  } catch {
    return undefined
  }
}

function cuantosVan() {
  const esperados = paquetes(enRaiz('package-lock.json'), esDeEstaMaquina)
  const hechos = esperados.filter((ruta) => existsSync(enRaiz(ruta, 'package.json'))).length
  return `, ${hechos} de unos ${esperados.length} paquetes`
}

function paquetes(ruta, sirve = () => true) {
  try {
    const { packages } = JSON.parse(readFileSync(ruta, 'utf8'))
    return Object.keys(packages).filter((clave) => clave !== '' && sirve(packages[clave]))
  } catch {
    return ['node_modules/.package-lock.json']
  }
}

function esDeEstaMaquina({ os, cpu }) {
  return (os ?? [process.platform]).includes(process.platform) && (cpu ?? [process.arch]).includes(process.arch)
}

function huella() {
  const suma = createHash('sha256').update(`${process.platform}-${process.arch}`)
  for (const nombre of ['package-lock.json', '.npmrc']) suma.update(leer(enRaiz(nombre)) ?? '')
  return suma.digest('hex')
}

function explicar(texto) {
  const lineas = texto
    .split('\n')
    .filter((linea) => /npm (error|ERR!)/.test(linea) && !/complete log|debug-0/.test(linea))
  const detalle = lineas.slice(0, 12).join('\n')
  if (/ENOSPC/.test(texto))
    return `No hay espacio en el disco para instalar las dependencias (hace falta cerca de 1 GB).\n${detalle}`
  if (/EACCES|EPERM|EROFS/.test(texto))
    return `No hay permiso para instalar las dependencias en esta carpeta.\n${detalle}`
  if (FALLO_DE_RED.test(texto))
    return `No se pudieron descargar las dependencias. Revise la conexión a Internet (o el proxy) y repita la orden.\n${detalle}`
  return `No se pudieron instalar las dependencias.\n${detalle || texto.slice(-2000)}`
}

function leer(ruta) {
  try {
    return readFileSync(ruta, 'utf8')
  } catch {
    return undefined
  }
}
