// npm test: everything that must hold, from a fresh clone. A stage that fails does not stop the next ones; nothing is skipped silently.
import { rmSync } from 'node:fs'
import { conseguirChromium, faltaChromium } from './lib/chromium.mjs'
import { cuentaDePlaywright, cuentaDeVitest } from './lib/counts.mjs'
import { instalarComoPaso } from './lib/install.mjs'
import { enRaiz, enTrabajo } from './lib/places.mjs'
import { correr, correrCallado, entornoCon, ordenDeNpm } from './lib/run.mjs'
import { crearVoz, principal, segundosDesde } from './lib/voice.mjs'
import { construirWeb } from './lib/web.mjs'

const REVISIONES = [
  ['lint', 'Revisando el estilo'],
  ['types', 'Revisando los tipos'],
  ['layers', 'Revisando las capas'],
  ['dead', 'Buscando código sin uso'],
]
const PARTES = ['revisiones', 'unidades', 'navegador']

await principal(async () => {
  const { partes, resto } = leerArgumentos(process.argv.slice(2))
  const voz = crearVoz(1 + pasosDe(partes))
  const node24 = await instalarComoPaso(voz)
  const obra = { voz, node24, resto, resultados: [] }
  if (partes.includes('revisiones'))
    for (const [guion, frase] of REVISIONES) await etapa(obra, frase, () => revisar(obra, guion))
  if (partes.includes('unidades')) await etapa(obra, 'Pruebas de unidades y de servidor', () => unidades(obra))
  if (partes.includes('navegador')) await etapa(obra, 'Recorridos en el navegador', () => navegador(obra))
  return resumir(obra, voz)
})

function leerArgumentos(argumentos) {
  if (argumentos[0] === undefined) return { partes: PARTES, resto: [] }
  const [opcion, parte, ...resto] = argumentos
  if (opcion === '--solo' && PARTES.includes(parte)) return { partes: [parte], resto }
  throw new Error(`Uso: npm test [-- --solo ${PARTES.join('|')} [argumentos de esa parte]]`)
}

function pasosDe(partes) {
  return (
    (partes.includes('revisiones') ? REVISIONES.length : 0) +
    (partes.includes('unidades') ? 1 : 0) +
    (partes.includes('navegador') ? 1 : 0)
  )
}

/** Runs a stage and notes how it went; an error of ours counts as a failure and lets the next stages run. */
async function etapa(obra, frase, tarea) {
  const desde = Date.now()
  await obra.voz.paso(frase, async () => {
    const resultado = await tarea().catch((error) => ({ pasan: 0, fallan: 1, omitidas: 0, nota: error.message }))
    obra.resultados.push({ frase, ...resultado, duracion: segundosDesde(desde) })
    return resultado.fallan > 0 ? 'FALLÓ' : 'Bien'
  })
}

async function revisar({ voz, node24 }, guion) {
  const [programa, previos] = ordenDeNpm()
  const { codigo } = await correrCallado(programa, [...previos, 'run', '--silent', guion], voz.salida, {
    env: entornoCon(node24),
  })
  return { pasan: 0, fallan: codigo === 0 ? 0 : 1, omitidas: 0, revision: true }
}

async function unidades({ node24, resto }) {
  const informe = enTrabajo('vitest.json')
  rmSync(informe, { force: true })
  const argumentos = [
    enRaiz('node_modules/vitest/vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${informe}`,
  ]
  const codigo = await correr(node24, [...argumentos, ...resto], { env: entornoCon(node24) })
  return cuentaDeVitest(informe, codigo)
}

async function navegador({ voz, node24, resto }) {
  await construirWeb(node24, voz)
  const chromium = await conseguirChromium(voz)
  if (chromium === undefined) {
    return {
      pasan: 0,
      fallan: 1,
      omitidas: 0,
      nota: faltaChromium(),
    }
  }
  const informe = enTrabajo('playwright.json')
  rmSync(informe, { force: true })
  const argumentos = [
    enRaiz('node_modules/@playwright/test/cli.js'),
    'test',
    '--config',
    enRaiz('e2e/playwright.config.ts'),
    '--reporter=list,json',
  ]
  const env = entornoCon(node24, {
    KPT_CHROMIUM: chromium,
    PLAYWRIGHT_JSON_OUTPUT_FILE: informe,
    PLAYWRIGHT_JSON_OUTPUT_NAME: informe,
  })
  const codigo = await correr(node24, [...argumentos, ...resto], { env, cwd: enRaiz('e2e') })
  return cuentaDePlaywright(informe, codigo)
}

function resumir({ resultados }, { decir, segundos }) {
  decir('\nResumen')
  for (const { frase, pasan, fallan, omitidas, revision, duracion } of resultados) {
    const cuenta = revision
      ? fallan > 0
        ? 'falla'
        : 'bien'
      : `${pasan} pasan, ${fallan} fallan${omitidas > 0 ? `, ${omitidas} omitidas` : ''}`
    decir(`  ${fallan > 0 ? '✗' : '✓'} ${frase}: ${cuenta} (${duracion})`)
  }
  for (const { nota } of resultados) if (nota) decir(`\n${nota}`)
  decir(`\nTiempo total: ${segundos()}\n`)
  const pasan = resultados.reduce((suma, r) => suma + r.pasan, 0)
  const fallan = resultados.reduce((suma, r) => suma + r.fallan, 0)
  decir(`${pasan} passed, ${fallan} failed`)
  return fallan === 0 ? 0 : 1
}
