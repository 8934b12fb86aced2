import { terminarConNpm } from './npm-watch.mjs'

/** Spoken steps. The command line keeps standard output for its answer, so its voice goes to the error output. */
export function crearVoz(total, salida = process.stdout) {
  const inicio = Date.now()
  let numero = 0
  const decir = (texto) => salida.write(`${texto}\n`)
  return {
    salida,
    decir,
    segundos: () => segundosDesde(inicio),
    /** Announces a step, and every ten seconds that it goes on. `detalle` may add how far it is. */
    async paso(frase, tarea, detalle = () => '') {
      numero += 1
      decir(`[${numero}/${total}] ${frase}…`)
      const desde = Date.now()
      const reloj = setInterval(() => decir(`      … sigue (${segundosDesde(desde)}${detalle()})`), 10_000)
      try {
        const fin = await tarea()
        decir(`      ${typeof fin === 'string' ? fin : 'Listo'} (${segundosDesde(desde)})`)
        return fin
      } finally {
        clearInterval(reloj)
      }
    },
  }
}

export function segundosDesde(inicio) {
  return `${((Date.now() - inicio) / 1000).toFixed(1).replace('.', ',')} s`
}

/** Runs a whole command; a failure is a sentence, and its trace only if asked for (KPT_TRAZA=1). */
export async function principal(tarea) {
  terminarConNpm()
  try {
    process.exitCode = await tarea()
  } catch (error) {
    process.stderr.write(`\n${error instanceof Error ? error.message : error}\n`)
    if (process.env.KPT_TRAZA) process.stderr.write(`${error.stack}\n`)
    process.exitCode = 1
  }
}
