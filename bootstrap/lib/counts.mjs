import { readFileSync } from 'node:fs'

/** What Vitest wrote. A file that does not load has no tests of its own: it counts as one failure. */
export function cuentaDeVitest(ruta, codigo) {
  const informe = leerInforme(ruta)
  if (informe === undefined) return { pasan: 0, fallan: 1, omitidas: 0 }
  const sinCargar = informe.testResults.filter(
    (archivo) => archivo.status === 'failed' && !archivo.assertionResults.some(fallo),
  )
  const fallan = informe.numFailedTests + sinCargar.length
  return {
    pasan: informe.numPassedTests,
    fallan: fallan === 0 && codigo !== 0 ? 1 : fallan,
    omitidas: informe.numPendingTests + (informe.numTodoTests ?? 0),
  }
}

/** What Playwright wrote. A journey that passed at the second attempt passed, and is named in a note. */
export function cuentaDePlaywright(ruta, codigo) {
  const informe = leerInforme(ruta)
  if (informe === undefined) return { pasan: 0, fallan: 1, omitidas: 0 }
  const { expected, unexpected, flaky, skipped } = informe.stats
  const vacilantes = alSegundoIntento(informe.suites ?? [])
  return {
    pasan: expected + flaky,
    fallan: unexpected === 0 && codigo !== 0 ? 1 : unexpected,
    omitidas: skipped,
    ...(vacilantes.length > 0 ? { nota: `Pasaron al segundo intento:\n  ${vacilantes.join('\n  ')}` } : {}),
  }
}

function alSegundoIntento(grupos) {
  return grupos.flatMap(({ file, specs = [], suites = [] }) => [
    ...specs.flatMap(({ title, tests }) =>
      tests.filter((t) => t.status === 'flaky').map((t) => `[${t.projectName}] ${file}: ${title}`),
    ),
    ...alSegundoIntento(suites),
  ])
}

function fallo(prueba) {
  return prueba.status === 'failed'
}

function leerInforme(ruta) {
  try {
    return JSON.parse(readFileSync(ruta, 'utf8'))
  } catch {
    return undefined
  }
}
