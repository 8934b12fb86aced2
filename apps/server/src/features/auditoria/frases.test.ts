// Every action that the server writes in a chain has its sentence: looked for in the source, so that a new one cannot be forgotten.
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { ACTOS_SOLICITUD } from '@kpt/domain/acceso'
import { ACTOS_EXCEPCION } from '@kpt/domain/calendario'
import { ACTOS_AYUDA } from '@kpt/domain/comunicaciones'
import { ACTOS_CORRIDA } from '@kpt/domain/mdm'
import { ACTOS_SIN_EQUIVALENTE } from '@kpt/domain/planes'
import { ACTOS, ACTOS_DEL_EXPEDIENTE } from '@kpt/domain/reportes'
import { ACCIONES_CONOCIDAS } from '@kpt/textos/auditoria'
import { expect, it } from 'vitest'

const RAIZ = join(import.meta.dirname, '../..')
const CONOCIDAS = new Set(ACCIONES_CONOCIDAS.map(({ accion }) => accion))
/** Those whose sentences are typed by the same union that the server writes from: none can lack. */
const deTipo = (prefijo: string) =>
  [...CONOCIDAS].flatMap((a) => (a.startsWith(`${prefijo}.`) ? [a.slice(prefijo.length + 1)] : []))
/** Where the action is made of a prefix and one of a closed list. */
const LISTAS: Readonly<Record<string, readonly string[]>> = {
  reporte: ACTOS,
  solicitud: ACTOS_SOLICITUD,
  excepcion: ACTOS_EXCEPCION,
  expediente: ACTOS_DEL_EXPEDIENTE,
  sin_equivalente: ACTOS_SIN_EQUIVALENTE,
  mdm: ACTOS_CORRIDA,
  ayuda: [...ACTOS_AYUDA, 'adjuntar'],
  segundo_factor: deTipo('segundo_factor'),
  identidad: deTipo('identidad'),
}

/** What hands an act over to a chain; those that pass on what they were given are looked at where they are called. */
const ESCRIBE = /\b(registrar|textoDelActo|anotar\w*)\(/
const PASAN = /^(platform\/audit\/|features\/demostracion\/pais\/cadena|features\/homologacion\/poner-codigos)/
const LITERAL = /accion: '([^']+)'/g
const CONSTANTE = /accion: ([A-Z_]+)/g
const PLANTILLA = /accion: `(\w+)\.\$\{/g
const PASADA = /function (\w+)\([^)]*\baccion: string/g

async function fuentes(): Promise<{ nombre: string; texto: string }[]> {
  const archivos = await readdir(RAIZ, { recursive: true, withFileTypes: true })
  const rutas = archivos
    .filter(
      (a) => a.isFile() && a.name.endsWith('.ts') && !a.name.endsWith('.test.ts') && !a.parentPath.includes('testing'),
    )
    .map((a) => join(a.parentPath, a.name))
  return Promise.all(rutas.map(async (r) => ({ nombre: relative(RAIZ, r), texto: await readFile(r, 'utf8') })))
}

function accionesDe(texto: string): string[] {
  const literales = [...texto.matchAll(LITERAL)].map((m) => m[1] ?? '')
  const armadas = [...texto.matchAll(PLANTILLA)].flatMap((m) =>
    (LISTAS[m[1] ?? ''] ?? ['?']).map((acto) => `${m[1]}.${acto}`),
  )
  const constantes = [...texto.matchAll(CONSTANTE)].map(() => 'auditoria.sellar')
  const pasadas = [...texto.matchAll(PASADA)].flatMap(([, funcion]) =>
    [...texto.matchAll(new RegExp(`(?<!function )\\b${funcion}\\([^)]*?'([\\w]+[.][\\w]+)'`, 'g'))].map(
      (m) => m[1] ?? '',
    ),
  )
  return [...literales, ...armadas, ...constantes, ...pasadas]
}

it('cada acción que el servidor escribe tiene su frase', async () => {
  const escriben = (await fuentes()).filter(
    ({ nombre, texto }) =>
      (ESCRIBE.test(texto) || texto.includes('ponerCodigos(')) && /\baccion\b/.test(texto) && !PASAN.test(nombre),
  )
  const halladas = escriben.map(({ nombre, texto }) => ({ nombre, acciones: accionesDe(texto) }))
  expect(
    halladas.filter(({ acciones }) => acciones.length === 0).map((h) => h.nombre),
    'no se ve qué acción escribe',
  ).toEqual([])
  const sinFrase = halladas.flatMap(({ nombre, acciones }) =>
    acciones.filter((a) => !CONOCIDAS.has(a)).map((a) => `${a} (${nombre})`),
  )
  expect(sinFrase, 'dele su frase en packages/textos/src/auditoria/acciones.ts').toEqual([])
})
