// npm run --silent kpt -- …: finds the command, runs it and ends with its code.
import { type CodigoSalida, type Consola, isErrorUso, SALIDA } from './comando.ts'
import { COMANDOS } from './comandos.ts'

const consola: Consola = {
  json: (valor) => process.stdout.write(`${JSON.stringify(valor, null, 2)}\n`),
  texto: (texto) => process.stdout.write(texto),
  decir: (mensaje) => process.stderr.write(`${mensaje}\n`),
}

// Whoever reads the output may stop early (`| head`): that is not an error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

// The code is left for the process to end with once everything is written: a pipe may still be draining.
process.exitCode = await correr(process.argv.slice(2))

async function correr(argumentos: readonly string[]): Promise<CodigoSalida> {
  const nombre = findComando(argumentos)
  const entrada = nombre === null ? undefined : COMANDOS[nombre]
  if (nombre === null || entrada === undefined) return sinComando(argumentos)
  const comando = await entrada.cargar()
  const propios = argumentos.slice(nombre.split(' ').length)
  if (pideAyuda(propios)) {
    consola.texto(`${comando.ayuda.trim()}\n`)
    return SALIDA.hecho
  }
  try {
    return await comando.correr(propios, consola)
  } catch (error) {
    if (!isErrorUso(error)) throw error
    consola.decir(`${error.message}\n\n${comando.ayuda.trim()}`)
    return SALIDA.uso
  }
}

/** The longest name of the table that the arguments begin with. */
function findComando(argumentos: readonly string[]): string | null {
  const nombres = Object.keys(COMANDOS).sort((a, b) => b.length - a.length)
  return nombres.find((nombre) => nombre.split(' ').every((palabra, i) => argumentos[i] === palabra)) ?? null
}

function sinComando(argumentos: readonly string[]): CodigoSalida {
  const palabras = argumentos.filter((a) => !a.startsWith('-')).join(' ')
  const propios = Object.entries(COMANDOS).filter(([nombre]) =>
    `${nombre} `.startsWith(palabras === '' ? '' : `${palabras} `),
  )
  const ancho = Math.max(...Object.keys(COMANDOS).map((nombre) => nombre.length)) + 2
  const lista = (propios.length > 0 ? propios : Object.entries(COMANDOS)).map(
    ([nombre, { resumen }]) => `  ${nombre.padEnd(ancho)}${resumen}`,
  )
  const guia = `Uso: npm run --silent kpt -- COMANDO [opciones]\n\nComandos:\n${lista.join('\n')}\n\nCada comando responde a --help.`
  if (pideAyuda(argumentos) && propios.length > 0) {
    consola.texto(`${guia}\n`)
    return SALIDA.hecho
  }
  consola.decir(argumentos.length === 0 ? guia : `No existe el comando «${palabras}».\n\n${guia}`)
  return SALIDA.uso
}

function pideAyuda(argumentos: readonly string[]): boolean {
  return argumentos.includes('--help') || argumentos.includes('-h')
}
