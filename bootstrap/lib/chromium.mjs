import { spawnSync } from 'node:child_process'
import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { setTimeout as pausa } from 'node:timers/promises'
import { correrCallado } from './run.mjs'

const NOMBRES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const INTENTOS = 3
const PAQUETES = ['chromium', 'fonts-liberation']

/** The one thing to do when there is no browser. */
export function faltaChromium() {
  if (process.env.KPT_CHROMIUM)
    return `KPT_CHROMIUM señala «${process.env.KPT_CHROMIUM}», que no funciona en esta máquina.`
  return 'Falta el navegador Chromium y no se pudo instalar. Escriba: sudo apt-get install -y chromium'
}

/** A Chromium that starts on this machine: the one asked for, one on the PATH, or Debian's, installed now if we may. */
export async function conseguirChromium(voz) {
  const pedido = process.env.KPT_CHROMIUM
  if (pedido) return funciona(pedido) ? pedido : undefined
  const encontrado = buscarEnPath()
  if (encontrado !== undefined || !puedeInstalar()) return encontrado
  voz.decir('      Instalando Chromium para los recorridos; puede tardar unos minutos')
  await instalarDeDebian(voz)
  return buscarEnPath()
}

function buscarEnPath() {
  const carpetas = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return NOMBRES.flatMap((nombre) => carpetas.map((carpeta) => join(carpeta, nombre))).find(funciona)
}

/** Some distributions leave a program with that name that only explains how to get it: it has to answer its version. */
function funciona(ruta) {
  try {
    accessSync(ruta, constants.X_OK)
    if (!statSync(ruta).isFile()) return false
  } catch {
    return false
  }
  const { status, stdout } = spawnSync(ruta, ['--version', '--no-sandbox'], { encoding: 'utf8', timeout: 30_000 })
  return status === 0 && /Chrom/.test(stdout)
}

function puedeInstalar() {
  return process.geteuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0
}

async function instalarDeDebian(voz) {
  for (let intento = 1; intento <= INTENTOS; intento += 1) {
    const listas = await apt(voz, ['update'])
    if (listas === 0 && (await apt(voz, ['install', '-y', '--no-install-recommends', ...PAQUETES])) === 0) return
    voz.decir(`      No se pudo instalar Chromium (intento ${intento} de ${INTENTOS})`)
    // An installation cut in the middle leaves packages half configured.
    await orden(voz, 'dpkg', ['--configure', '-a'])
    await apt(voz, ['install', '-y', '--fix-broken'])
    if (intento < INTENTOS) await pausa(5000 * intento)
  }
}

function apt(voz, argumentos) {
  return orden(voz, 'apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3', ...argumentos])
}

async function orden(voz, programa, argumentos) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { codigo } = await correrCallado(programa, argumentos, voz.salida, { env })
  return codigo
}
